import type { Route } from '@after-sales/rules'
import { quotePage as t } from '../../messages/en/page.ts'
import * as format from '../../messages/format.ts'
import { type Quote, rejectFeeCents } from '../../rma/index.ts'
import { page } from './page-layout.tsx'

const { dateText } = format
const euros = (cents: number) => format.euros(cents, 'en-IE')

/** What the page says besides the quote. */
export type QuotePageState =
  | { readonly kind: 'open'; readonly problem?: 'wrong-postal-code' | 'incomplete' }
  /** `payUrl`: where the repair, or the fee of a rejection, is paid; null while nothing is taken. */
  | { readonly kind: 'accepted' | 'rejected'; readonly payUrl: string | null; readonly paid: boolean }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'superseded' }

type DescribedQuote = Omit<Quote, 'status' | 'lines'> & {
  readonly lines: readonly (Quote['lines'][number] & { readonly description: string })[]
}

export interface QuotePageFacts {
  readonly rmaNumber: string
  readonly model: string
  readonly quote: DescribedQuote
  readonly servicedAt: Route['servicedAt']
  /** What is told by law with an answer outside the warranty, in sentences. */
  readonly rights: readonly string[]
  readonly state: QuotePageState
}

/** The page behind the link of a quote's mail. Plain HTML, no script; it posts back to its own address. */
export function quotePageHtml(facts: QuotePageFacts): string {
  return page(
    t.title,
    <>
      <p>
        {t.rma} <strong>{facts.rmaNumber}</strong>, {t.device.toLowerCase()} <strong>{facts.model}</strong>
      </p>
      <Standing {...facts} />
    </>,
  )
}

function Standing({ state, quote, servicedAt, rights }: QuotePageFacts) {
  switch (state.kind) {
    case 'superseded':
      return (
        <form method="post">
          <p class="note">{t.superseded}</p>
          <button type="submit" name="answer" value="newest">
            {t.openNewest}
          </button>
        </form>
      )
    case 'expired':
      return <p class="note">{t.expired}</p>
    case 'withdrawn':
      return <p class="note">{t.withdrawn}</p>
    case 'rejected':
      return (
        <>
          <p class="note">
            {t.rejected[servicedAt]} {state.paid ? t.paid : ''}
          </p>
          <PayButton {...state} amountCents={quote.rejectTotalCents} />
          {quote.rejectTotalCents > 0 ? <RejectFee quote={quote} servicedAt={servicedAt} /> : null}
        </>
      )
    case 'accepted':
      return (
        <>
          <p class="note">
            {t.accepted} {state.paid ? t.paid : ''}
          </p>
          <PayButton {...state} amountCents={quote.totalCents} />
          <Amounts quote={quote} />
        </>
      )
    case 'open':
      return (
        <>
          <Amounts quote={quote} />
          <p>{t.ifAccepted[servicedAt]}</p>
          <p>{t.ifRejected[servicedAt](euros(quote.rejectTotalCents))}</p>
          <p>{t.until(dateText(quote.expiresAt, 'en-GB'))}</p>
          <AnswerForm state={state} />
          {rights.map((each) => (
            <p key={each}>{each}</p>
          ))}
        </>
      )
  }
}

function PayButton({ payUrl, paid, amountCents }: { payUrl: string | null; paid: boolean; amountCents: number }) {
  if (payUrl === null || paid) return null
  return (
    <p>
      <a class="button" href={payUrl}>
        {t.pay(euros(amountCents))}
      </a>
    </p>
  )
}

/** What a declined quote costs: never the price of the repair. */
function RejectFee({ quote, servicedAt }: Pick<QuotePageFacts, 'quote' | 'servicedAt'>) {
  const { transportCents, handlingCents } = quote.reject
  const rows: [string, number][] = [
    [servicedAt === 'on-site' ? t.reject.travel : t.reject.transport, transportCents],
    [t.reject.handling, handlingCents],
    [t.vat(quote.vatRate), quote.rejectTotalCents - rejectFeeCents(quote.reject)],
  ]
  return <Bill rows={rows} total={[t.reject.total, quote.rejectTotalCents]} />
}

function Amounts({ quote }: Pick<QuotePageFacts, 'quote'>) {
  const lines = quote.lines.map(({ kind, amountCents, description }): [string, number] => [
    [t.lines[kind], description].filter(Boolean).join(': '),
    amountCents,
  ])
  const rows: [string, number][] = [...lines, [t.net, quote.netCents], [t.vat(quote.vatRate), quote.vatCents]]
  return <Bill rows={rows} total={[t.total, quote.totalCents]} />
}

function Bill({ rows, total }: { rows: readonly [string, number][]; total: readonly [string, number] }) {
  return (
    <table>
      <tbody>
        {rows.map(([label, cents], index) => (
          <tr key={`${index}-${label}`}>
            <th scope="row">{label}</th>
            <td>{euros(cents)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{total[0]}</th>
          <td>{euros(total[1])}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function AnswerForm({ state }: { state: QuotePageState & { kind: 'open' } }) {
  return (
    <form method="post">
      {state.problem ? (
        <p class="note" role="alert">
          {state.problem === 'incomplete' ? t.incomplete : t.wrongPostalCode}
        </p>
      ) : null}
      <fieldset>
        <legend>{t.question}</legend>
        <label>
          <input type="radio" name="answer" value="accept" required /> {t.accept}
        </label>
        <label>
          <input type="radio" name="answer" value="reject" required /> {t.decline}
        </label>
      </fieldset>
      <label>
        {t.postalCode}
        <input type="text" name="postalCode" autocomplete="postal-code" maxlength={12} required />
      </label>
      <p>
        <button type="submit">{t.send}</button>
      </p>
    </form>
  )
}
