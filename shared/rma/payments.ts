import type { EventData } from './events.ts'
import type { Payment, Receipt, Rma } from './rma.ts'

type Money = EventData['payment.received']

/** A payment that a change opens. @param amountCents what is to be paid, VAT included */
export interface NewPayment {
  readonly paymentId: string
  payUrl(amountCents: number): string
}

/** An open payment. */
export const openPayment = (paymentId: string, purpose: Payment['purpose'], amountCents: number): Payment => ({
  paymentId,
  purpose,
  status: 'open',
  amountCents,
  currency: 'EUR',
  receipts: [],
})

/** What has come in for a payment and did not go back, in cents. */
export const receivedCents = ({ receipts }: Payment): number =>
  receipts.reduce((sum, { amountCents, refunded }) => sum + (refunded ? 0 : amountCents), 0)

/** Whether a receipt is the one that is spoken of: by the provider's id of it, or without one by its amount. */
export const isSameMoney = (receipt: Pick<Receipt, 'amountCents' | 'providerId'>, money: Omit<Money, 'paymentId'>) =>
  receipt.providerId === money.providerId &&
  (money.providerId !== undefined || receipt.amountCents === money.amountCents)

/** The payment of an RMA by its id, an earlier one too; null when there is none. */
export const paymentOf = ({ payment, earlierPayments }: Rma, paymentId: string): Payment | null =>
  [payment, ...earlierPayments].find((each) => each?.paymentId === paymentId) ?? null

/** The RMA with another payment in the place of the one before, which is kept for what still comes in. */
export const noted = ({ payment, earlierPayments }: Rma, next: Payment | null): Partial<Rma> => ({
  payment: next,
  earlierPayments: payment ? [...earlierPayments, payment] : earlierPayments,
})

/** The RMA once money has come in. It is paid when what came in is what was asked for. */
export function withReceipt(rma: Rma, { paymentId, amountCents, providerId }: Money): Partial<Rma> {
  return changed(rma, paymentId, (payment) => {
    const receipts = [...remembered(payment.receipts), { amountCents, providerId, refunded: false }]
    const isWhole = receivedCents({ ...payment, receipts }) === payment.amountCents
    return { ...payment, receipts, status: isWhole ? 'paid' : payment.status }
  })
}

/** Receipts of one payment that are remembered: of more, the oldest that went back are forgotten. */
export const receiptsMax = 20

function remembered(receipts: readonly Receipt[]): readonly Receipt[] {
  if (receipts.length < receiptsMax) return receipts
  const oldest = receipts.findIndex(({ refunded }) => refunded)
  return receipts.filter((_, index) => index !== oldest)
}

/** The RMA once money has gone back. A payment of which nothing is left is not paid any more. */
export function withRefund(rma: Rma, { paymentId, ...money }: Money): Partial<Rma> {
  return changed(rma, paymentId, (payment) => {
    const index = payment.receipts.findLastIndex((each) => !each.refunded && isSameMoney(each, money))
    const receipts = payment.receipts.map((each, at) => (at === index ? { ...each, refunded: true } : each))
    const left = receivedCents({ ...payment, receipts })
    const isUndone = payment.status === 'paid' && left === 0
    const status = left === payment.amountCents ? 'paid' : isUndone ? 'refunded' : payment.status
    return { ...payment, receipts, status }
  })
}

function changed(rma: Rma, paymentId: string, change: (payment: Payment) => Payment): Partial<Rma> {
  const { payment, earlierPayments } = rma
  if (payment?.paymentId === paymentId) return { payment: change(payment) }
  return {
    earlierPayments: earlierPayments.map((each) => (each.paymentId === paymentId ? change(each) : each)),
  }
}
