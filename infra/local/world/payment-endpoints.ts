import { type Asked, bad, type Endpoints } from './answering.ts'
import type { mollieSimulator } from './mollie.ts'
import { downAtTimes, type Outage, setOutage } from './payment-outage.ts'
import type { paymentSimulator } from './payments.ts'

/** The payment providers of the local world. */
export interface PaymentWorld {
  readonly payments: ReturnType<typeof paymentSimulator>
  readonly mollie: ReturnType<typeof mollieSimulator>
  readonly outage: Outage
}

/** A body as JSON, or as a form sends it. */
const formOf = ({ json, text }: Asked): unknown => json ?? Object.fromEntries(new URLSearchParams(text))

const mollie = '/local/sim/mollie'

/** Where payments are made and sent back, at both providers. */
const providers: Endpoints<PaymentWorld> = {
  'GET /local/pay/*': ({ payments }, { parameters: [id = ''], query }) =>
    payments.page(id, query.get('amountCents') ?? '0'),
  'POST /local/pay/*': ({ payments }, asked) => payments.settle(asked.parameters[0] ?? '', formOf(asked)),
  'POST /local/pay/refunds': ({ payments }, asked) => payments.refund(asked),
  [`POST ${mollie}/v2/payments`]: (world, asked) => world.mollie.create(asked),
  [`GET ${mollie}/v2/payments/*`]: (world, asked) => world.mollie.get(asked.parameters[0] ?? '', asked),
  [`GET ${mollie}/v2/payments/*/refunds`]: (world, asked) => world.mollie.refunds(asked.parameters[0] ?? '', asked),
  [`POST ${mollie}/v2/payments/*/refunds`]: (world, asked) => world.mollie.refund(asked.parameters[0] ?? '', asked),
  [`GET ${mollie}/checkout/*`]: (world, { parameters: [id = ''] }) => world.mollie.page(id),
  [`POST ${mollie}/checkout/*`]: (world, asked) => world.mollie.settle(asked.parameters[0] ?? '', formOf(asked)),
}

/** The providers, and what people see and steer of them. */
export const paymentEndpoints: Endpoints<PaymentWorld> = {
  'GET /local/payments': ({ payments, mollie }) => [200, [...payments.list(), ...mollie.list()]],
  'GET /local/payments/provider': ({ outage }) => [200, { up: outage.isUp() }],
  'PUT /local/payments': ({ outage }, { json }) => {
    const wanted = setOutage.safeParse(json)
    if (!wanted.success) return bad(wanted.error)
    outage.setUp(wanted.data.up)
    return [200, wanted.data]
  },
  ...downAtTimes(providers),
}
