import * as z from 'zod'
import type { Endpoints, Reply } from './answering.ts'

/** Whether the payment providers answer; they do again after a restart. */
export interface Outage {
  isUp(): boolean
  setUp(up: boolean): void
}

export function paymentOutage(): Outage {
  let up = true
  return {
    isUp: () => up,
    setUp(value) {
      up = value
    },
  }
}

/** Body of `PUT /local/payments`. */
export const setOutage = z.object({ up: z.boolean() })

const unavailable: Reply = [
  503,
  { error: 'The payment provider does not answer until PUT /local/payments {"up":true}' },
]

/** The endpoints of a provider, which fail while it is down. */
export function downAtTimes<World extends { readonly outage: Outage }>(provider: Endpoints<World>): Endpoints<World> {
  return Object.fromEntries(
    Object.entries(provider).map(([pattern, answer]) => [
      pattern,
      (world: World, asked: Parameters<typeof answer>[1]) => (world.outage.isUp() ? answer(world, asked) : unavailable),
    ]),
  )
}
