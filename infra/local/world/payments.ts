import { signedFetch } from '@after-sales/client'
import type { DataFolder } from 'run-cdk-locally'
import * as z from 'zod'
import type { Asked, Reply } from './answering.ts'
import { checkoutPage } from './checkout-page.ts'
import type { DemoPartner } from './partners.ts'

/** A payment as `GET /local/payments` shows it, whichever provider took it. Euro cents. */
export interface ShownPayment {
  readonly paymentId: string
  readonly providerId: string
  readonly status: string
  readonly amountCents: number
  readonly refunds: readonly { readonly key: string; readonly amountCents: number }[]
}

const endings = ['paid', 'failed', 'expired'] as const
const ending = z.object({ status: z.enum(endings).default('paid'), amountCents: z.coerce.number().int().min(0) })
const refunding = z.object({ paymentId: z.string(), amountCents: z.int().positive(), currency: z.literal('EUR') })

/** A payment provider with signed results: a page with three buttons, each of which sends the callback to the service. */
export function paymentSimulator(data: DataFolder, base: string, partner: DemoPartner) {
  const send = signedFetch({ partnerId: partner.id, secret: partner.secret, retries: false })
  const known = () => data.read<Record<string, ShownPayment>>('payments', {})
  const keep = (payment: ShownPayment) => data.write('payments', { ...known(), [payment.paymentId]: payment })
  return {
    page(paymentId: string, amountCents: string): Reply {
      const about = `${paymentId}: € ${(Number(amountCents) / 100).toFixed(2)}`
      return checkoutPage('Payment simulator', about, endings, { amountCents })
    },

    /** Sends the callback and returns the service's answer. */
    async settle(paymentId: string, form: unknown): Promise<Reply> {
      const wanted = ending.safeParse(form)
      if (!wanted.success) return [422, { errors: wanted.error.issues.map((issue) => issue.message) }]
      const { status, amountCents } = wanted.data
      const before = known()[paymentId]
      if (before?.status !== 'paid') keep({ paymentId, providerId: paymentId, status, amountCents, refunds: [] })
      const body = JSON.stringify({ paymentId, status, amountCents, currency: 'EUR' })
      const headers = { 'content-type': 'application/json' }
      const answer = await send(new Request(`${base}/v1/payments/callbacks`, { method: 'POST', headers, body }))
      return [answer.status, await answer.json()]
    },

    /** Sends money back, once per key. 404 for what was not paid here, 409 for another amount under a key, 422 for too much. */
    refund({ json, headers }: Pick<Asked, 'json' | 'headers'>): Reply {
      const wanted = refunding.safeParse(json)
      const key = headers['idempotency-key']
      if (!wanted.success || !key) return [400, { error: 'A refund has a paymentId, cents, EUR and a key' }]
      const { paymentId, amountCents } = wanted.data
      const payment = known()[paymentId]
      if (payment?.status !== 'paid') return [404, { error: 'There is no such paid payment' }]
      const same = payment.refunds.find((each) => each.key === key)
      if (same) return [same.amountCents === amountCents ? 200 : 409, { refunded: same.amountCents }]
      const before = payment.refunds.reduce((sum, each) => sum + each.amountCents, 0)
      if (before + amountCents > payment.amountCents) return [422, { error: 'More than was paid' }]
      keep({ ...payment, refunds: [...payment.refunds, { key, amountCents }] })
      return [201, { refunded: amountCents }]
    },

    list: (): readonly ShownPayment[] => Object.values(known()),
  }
}
