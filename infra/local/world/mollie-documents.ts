import * as z from 'zod'
import type { Reply } from './answering.ts'
import type { ShownPayment } from './payments.ts'

const amount = z.object({
  currency: z.literal('EUR'),
  value: z.string().regex(/^(?!0+\.00$)\d+\.\d{2}$/, 'An amount has two decimals and is not nothing'),
})

/** What a payment is created with. */
export const newPayment = z.object({
  amount,
  description: z.string().min(1).max(255),
  redirectUrl: z.url(),
  webhookUrl: z.url(),
  metadata: z.record(z.string(), z.unknown()).nullable().default(null),
})

/** What a refund is created with. */
export const newRefund = z.object({
  amount,
  description: z.string().max(255),
  metadata: z.record(z.string(), z.unknown()).nullable().default(null),
})

type Amount = z.infer<typeof amount>

export interface Refund extends z.infer<typeof newRefund> {
  readonly id: string
}

export interface Payment extends z.infer<typeof newPayment> {
  readonly id: string
  readonly status: string
  readonly refunds: readonly Refund[]
}

const hal = { 'content-type': 'application/hal+json' }
export const ok = (body: unknown): Reply => [200, body, hal]
export const made = (body: unknown): Reply => [201, body, hal]

const titles: Readonly<Record<number, string>> = {
  401: 'Unauthorized Request',
  404: 'Not Found',
  422: 'Unprocessable Entity',
}

/** An error as Mollie writes it. */
export const error = (status: 401 | 404 | 422, detail: string, field?: string): Reply => [
  status,
  {
    status,
    title: titles[status],
    detail,
    ...(field === undefined ? {} : { field }),
    _links: { documentation: { href: 'https://docs.mollie.com/errors', type: 'text/html' } },
  },
  hal,
]

/** The 422 that names the first wrong field. */
export function invalid({ issues }: z.ZodError): Reply {
  const [first] = issues
  return error(422, first?.message ?? 'The request is not valid', first?.path.join('.'))
}

export const centsOf = ({ value }: Amount): number => Math.round(Number(value) * 100)
const euros = (cents: number): Amount => ({ currency: 'EUR', value: (cents / 100).toFixed(2) })
const refundedCents = ({ refunds }: Payment) => refunds.reduce((sum, each) => sum + centsOf(each.amount), 0)

/** What of a payment can still be refunded: nothing unless it was paid. */
export const remainingCents = (payment: Payment): number =>
  payment.status === 'paid' ? centsOf(payment.amount) - refundedCents(payment) : 0

/** A payment as Mollie shows it; only an open one has a page on which it is paid. */
export function payment(kept: Payment, base: string) {
  const { refunds, ...own } = kept
  const checkout = { href: `${base}/local/sim/mollie/checkout/${kept.id}`, type: 'text/html' }
  return {
    resource: 'payment',
    mode: 'test',
    ...own,
    ...(kept.status === 'paid'
      ? { amountRefunded: euros(refundedCents(kept)), amountRemaining: euros(remainingCents(kept)) }
      : {}),
    _links: kept.status === 'open' ? { checkout } : {},
  }
}

export const refund = (kept: Refund, paymentId: string) => ({
  resource: 'refund',
  ...kept,
  status: 'pending',
  paymentId,
  _links: {},
})

export const list = (refunds: readonly unknown[]) => ({
  count: refunds.length,
  _embedded: { refunds },
  _links: { previous: null, next: null },
})

/** A payment as the local stack shows it. */
export const summary = (kept: Payment): ShownPayment => ({
  paymentId: String(kept.metadata?.paymentId),
  providerId: kept.id,
  status: kept.status,
  amountCents: centsOf(kept.amount),
  refunds: kept.refunds.map(({ metadata, amount: sent }) => ({
    key: String(metadata?.key),
    amountCents: centsOf(sent),
  })),
})
