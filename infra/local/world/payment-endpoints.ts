import type { Asked, Endpoints } from './answering.ts'
import type { mollieSimulator } from './mollie.ts'
import type { paymentSimulator } from './payments.ts'

/** The payment providers of the local world. */
export interface PaymentWorld {
  readonly payments: ReturnType<typeof paymentSimulator>
  readonly mollie: ReturnType<typeof mollieSimulator>
}

/** A body as JSON, or as a form sends it. */
const formOf = ({ json, text }: Asked): unknown => json ?? Object.fromEntries(new URLSearchParams(text))

const mollie = '/local/sim/mollie'

/** Where payments are made and sent back, at both providers. */
export const paymentEndpoints: Endpoints<PaymentWorld> = {
  'GET /local/payments': ({ payments, mollie }) => [200, [...payments.list(), ...mollie.list()]],
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
