import { type Dossier, payUrlOf } from '../../application/dossier.ts'
import { allowedActions } from '../../rma/index.ts'

/**
 * What is still to be paid of a payment, in euro cents, and where; null when it would not be taken, or another payment is
 * waited for: a quote's is not the fee's of its rejection. Throws when it is to be paid nowhere, which is a defect.
 * @param paymentId absent where the event opened none
 */
export function owed(dossier: Dossier, paymentId: string | undefined) {
  const { payment, rmaNumber } = dossier.rma
  if (!payment || payment.paymentId !== paymentId || !allowedActions(dossier.rma).includes('payment')) return null
  const payUrl = payUrlOf(dossier)
  if (!payUrl) throw new Error(`${rmaNumber} is to be paid nowhere`)
  return { amountCents: payment.amountCents, payUrl }
}

/**
 * What is due for a quote that was not accepted; null when that is nothing, or has been paid. Without a payment it is
 * settled otherwise than online.
 */
export function feeDue(dossier: Dossier, paymentId: string | undefined, amountCents: number) {
  if (amountCents === 0) return null
  return paymentId === undefined ? { amountCents, payUrl: null } : owed(dossier, paymentId)
}
