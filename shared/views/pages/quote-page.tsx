import type { ComponentChildren } from 'preact'
import { render } from 'preact-render-to-string'
import { dateText, euros } from '../../messages/en/mail.ts'
import { quotePage as t } from '../../messages/en/page.ts'
import type { Quote } from '../../rma/index.ts'

const styles = `
body{margin:0;background:#f4f4f4;color:#1a1a1a;font:16px/1.5 system-ui,Arial,sans-serif}
main{max-width:36rem;margin:0 auto;padding:1.5rem;background:#fff}
table{width:100%;border-collapse:collapse}td,th{padding:.4rem 0;text-align:left;font-weight:normal;vertical-align:top}
td{text-align:right;white-space:nowrap}tfoot th,tfoot td{font-weight:bold;border-top:1px solid #767676}
fieldset{border:1px solid #767676;border-radius:6px;margin:1rem 0}label{display:block;padding:.5rem 0}
input[type=text]{font:inherit;padding:.6rem;width:100%;box-sizing:border-box;border:1px solid #767676;border-radius:6px}
button,a.button{display:inline-block;font:inherit;padding:.8rem 1.2rem;border:0;border-radius:6px;background:#b34700;color:#fff;text-decoration:none}
.note{padding:.8rem;border-left:4px solid #b34700;background:#fff4ec}`

/** What the page says besides the quote. */
export type QuotePageState =
  | { readonly kind: 'open'; readonly problem?: 'wrong-postal-code' | 'incomplete' }
  | { readonly kind: 'accepted'; readonly payUrl: string | null; readonly paid: boolean }
  | { readonly kind: 'rejected' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'superseded' }

export interface QuotePageFacts {
  readonly rmaNumber: string
  readonly model: string
  readonly quote: Omit<Quote, 'status'>
  readonly descriptions: readonly string[]
  readonly state: QuotePageState
}

/** The page behind the link of a quote's mail. Plain HTML, no script; it posts back to its own address. */
export function quotePageHtml(facts: QuotePageFacts): string {
  return page(
    <>
      <h1>{t.title}</h1>
      <p>
        {t.rma} <strong>{facts.rmaNumber}</strong>, {t.device.toLowerCase()} <strong>{facts.model}</strong>
      </p>
      <Standing {...facts} />
      <p>{t.help}</p>
    </>,
  )
}

/** The page for a link that stands for nothing, or for a failure of ours. */
export function messagePageHtml(message: 'unknown' | 'failed'): string {
  return page(
    <>
      <h1>{t.title}</h1>
      <p>{t[message]}</p>
      <p>{t.help}</p>
    </>,
  )
}

function page(content: ComponentChildren): string {
  const document = render(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{t.title}</title>
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        <main>{content}</main>
      </body>
    </html>,
  )
  return `<!doctype html>${document}`
}

function Standing({ state, quote, descriptions }: QuotePageFacts) {
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
    case 'rejected':
      return (
        <>
          <p class="note">{t.rejected}</p>
          <Amounts quote={quote} descriptions={descriptions} />
        </>
      )
    case 'accepted':
      return (
        <>
          <p class="note">
            {t.accepted} {state.paid ? t.paid : ''}
          </p>
          {state.payUrl && !state.paid ? (
            <p>
              <a class="button" href={state.payUrl}>
                {t.pay(euros(quote.totalCents))}
              </a>
            </p>
          ) : null}
          <Amounts quote={quote} descriptions={descriptions} />
        </>
      )
    case 'open':
      return (
        <>
          <Amounts quote={quote} descriptions={descriptions} />
          <p>{t.ifAccepted}</p>
          <p>{t.ifRejected(euros(quote.rejectTotalCents))}</p>
          <p>{t.until(dateText(quote.expiresAt))}</p>
          <AnswerForm quote={quote} state={state} />
        </>
      )
  }
}

function Amounts({ quote, descriptions }: Pick<QuotePageFacts, 'quote' | 'descriptions'>) {
  return (
    <table>
      <tbody>
        {quote.lines.map((line, index) => (
          <tr key={`${index}-${line.kind}`}>
            <th scope="row">
              {t.lines[line.kind]}
              {descriptions[index] ? `: ${descriptions[index]}` : ''}
            </th>
            <td>{euros(line.amountCents)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t.net}</th>
          <td>{euros(quote.netCents)}</td>
        </tr>
        <tr>
          <th scope="row">{t.vat(quote.vatRate)}</th>
          <td>{euros(quote.vatCents)}</td>
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t.total}</th>
          <td>{euros(quote.totalCents)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function AnswerForm({ quote, state }: { quote: QuotePageFacts['quote']; state: QuotePageState & { kind: 'open' } }) {
  return (
    <form method="post">
      {state.problem ? (
        <p class="note" role="alert">
          {state.problem === 'incomplete' ? t.incomplete : t.wrongPostalCode}
        </p>
      ) : null}
      <input type="hidden" name="revision" value={String(quote.revision)} />
      <fieldset>
        <legend>{t.question}</legend>
        <label>
          <input type="radio" name="answer" value="accept" required /> {t.accept}
        </label>
        <label>
          <input type="radio" name="answer" value="reject" required /> {t.reject}
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
