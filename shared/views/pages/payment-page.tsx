import type { PaymentPurpose } from '../../application/ports/payment-provider.ts'
import { paymentPage as t } from '../../messages/en/page.ts'
import * as format from '../../messages/format.ts'
import { page } from './page-layout.tsx'

/**
 * What the page says. `owed`: it can be paid, `tried` says what became of it so far. `confirming`: the provider says that it
 * is paid, and we have not taken that in yet. `nothing-due`: nothing would be taken now.
 */
export type PaymentPageState =
  | { readonly kind: 'owed'; readonly tried: 'never' | 'started' | 'failed'; readonly unavailable?: boolean }
  | { readonly kind: 'confirming' | 'paid' | 'nothing-due' }

export interface PaymentPageFacts {
  readonly rmaNumber: string
  readonly model: string
  readonly purpose: PaymentPurpose
  readonly amountCents: number
  readonly state: PaymentPageState
}

/** The page on which a consumer pays. Plain HTML, no script; its button posts back to its own address. */
export function paymentPageHtml({ rmaNumber, model, purpose, amountCents, state }: PaymentPageFacts): string {
  const amount = format.euros(amountCents, 'en-IE')
  return page(
    t.title,
    <>
      <p>
        {t.purposes[purpose]}, {t.rma} <strong>{rmaNumber}</strong>, {t.device.toLowerCase()} <strong>{model}</strong>
      </p>
      {state.kind === 'owed' ? <Owed amount={amount} state={state} /> : <p class="note">{t[state.kind](amount)}</p>}
    </>,
  )
}

function Owed({ amount, state }: { amount: string; state: PaymentPageState & { kind: 'owed' } }) {
  return (
    <form method="post">
      {state.unavailable ? (
        <p class="note" role="alert">
          {t.unavailable}
        </p>
      ) : null}
      {state.tried === 'never' ? null : <p class="note">{t.tried[state.tried]}</p>}
      <p>{t.owed(amount)}</p>
      <p>
        <button type="submit">{t.pay(amount)}</button>
      </p>
      <p>{t.where}</p>
    </form>
  )
}
