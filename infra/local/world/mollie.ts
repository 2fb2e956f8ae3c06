import { randomBytes } from 'node:crypto'
import type { DataFolder } from 'run-cdk-locally'
import * as z from 'zod'
import { type Asked, type Reply, seeOther } from './answering.ts'
import { checkoutPage } from './checkout-page.ts'
import * as documents from './mollie-documents.ts'
import type { ShownPayment } from './payments.ts'

const endings = ['paid', 'failed', 'expired', 'canceled'] as const
const ending = z.object({ status: z.enum(endings) })

interface Kept {
  readonly payments: Readonly<Record<string, documents.Payment>>
  /** Answers by idempotency key, which a repeat gets again whatever it asks for. */
  readonly answers: Readonly<Record<string, Reply>>
}

type Call = Pick<Asked, 'json' | 'headers'>

/**
 * Mollie with its real protocol: payments with a page to pay them on, an unsigned webhook that names only the payment,
 * refunds. Keys are kept for ever here, for an hour there.
 */
export function mollieSimulator(data: DataFolder, base: string, apiKey: string) {
  const kept = () => data.read<Kept>('mollie', { payments: {}, answers: {} })
  const keep = (payment: documents.Payment, answers: Kept['answers'] = {}) =>
    data.write('mollie', {
      payments: { ...kept().payments, [payment.id]: payment },
      answers: { ...kept().answers, ...answers },
    })
  const shown = (payment: documents.Payment) => documents.payment(payment, base)

  /** Answers who has the key: 401 for others. */
  const authorised = ({ headers }: Call, answer: () => Reply): Reply =>
    headers.authorization === `Bearer ${apiKey}` ? answer() : documents.error(401, 'The API key is not known')
  const ofPayment = (id: string, call: Call, answer: (payment: documents.Payment) => Reply) =>
    authorised(call, () => {
      const payment = kept().payments[id]
      return payment ? answer(payment) : documents.error(404, `There is no payment ${id}`)
    })
  const once = ({ headers }: Call, make: () => { made: documents.Payment; answer: Reply } | Reply): Reply => {
    const key = headers['idempotency-key'] ?? ''
    const before = key === '' ? undefined : kept().answers[key]
    if (before) return before
    const result = make()
    if (!('made' in result)) return result
    keep(result.made, key === '' ? {} : { [key]: result.answer })
    return result.answer
  }

  /** Tells the service that something has happened to a payment, and nothing more; its status, or 0 for no answer. */
  async function tell({ id, webhookUrl }: documents.Payment): Promise<number> {
    const body = new URLSearchParams({ id })
    return fetch(webhookUrl, { method: 'POST', body }).then(
      (answer) => answer.status,
      () => 0,
    )
  }

  return {
    create: (call: Call): Reply =>
      authorised(call, () =>
        once(call, () => {
          const wanted = documents.newPayment.safeParse(call.json)
          if (!wanted.success) return documents.invalid(wanted.error)
          const made = { ...wanted.data, id: newId('tr_'), status: 'open', refunds: [] }
          return { made, answer: documents.made(shown(made)) }
        }),
      ),

    get: (id: string, call: Call): Reply => ofPayment(id, call, (payment) => documents.ok(shown(payment))),

    refund: (id: string, call: Call): Reply =>
      ofPayment(id, call, (payment) =>
        once(call, () => {
          const wanted = documents.newRefund.safeParse(call.json)
          if (!wanted.success) return documents.invalid(wanted.error)
          const refund = { ...wanted.data, id: newId('re_') }
          if (documents.remainingCents(payment) < documents.centsOf(refund.amount)) {
            return documents.error(422, 'More than is left of what was paid', 'amount')
          }
          const made = { ...payment, refunds: [...payment.refunds, refund] }
          void tell(made)
          return { made, answer: documents.made(documents.refund(refund, id)) }
        }),
      ),

    refunds: (id: string, call: Call): Reply =>
      ofPayment(id, call, ({ refunds }) =>
        documents.ok(documents.list(refunds.map((each) => documents.refund(each, id)))),
      ),

    page(id: string): Reply {
      const payment = kept().payments[id]
      if (!payment) return [404, { error: 'There is no such payment' }]
      const about = `${payment.description}: € ${payment.amount.value}, ${payment.status}`
      return checkoutPage('Mollie simulator', about, endings)
    },

    /** Ends an open payment, tells the service and leads back; an ended one is only told of again. */
    async settle(id: string, form: unknown): Promise<Reply> {
      const payment = kept().payments[id]
      const wanted = ending.safeParse(form)
      if (!payment || !wanted.success) return [404, { error: 'There is no such payment, or no such ending' }]
      if (payment.status === 'open') keep({ ...payment, status: wanted.data.status })
      await tell(payment)
      return seeOther(payment.redirectUrl)
    },

    list: (): readonly ShownPayment[] => Object.values(kept().payments).map(documents.summary),
  }
}

const newId = (prefix: string) => `${prefix}${randomBytes(8).toString('hex')}`
