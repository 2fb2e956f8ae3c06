import type { Answered } from '../../shared/application/ports/idempotency-store.ts'
import type { ParkedRemorses } from '../../shared/application/ports/parked-remorses.ts'
import type { Remorse } from '../../shared/application/ports/remorse.ts'
import {
  type RegisteredRemorse,
  type RemorsePorts,
  registerRemorse,
} from '../../shared/application/register-remorse.ts'
import { newestOf, nextParkedLookAt } from '../../shared/application/remorse-parking.ts'
import type { Transition } from '../../shared/rma/index.ts'

export interface TakeRemorsePorts extends RemorsePorts {
  readonly parked: ParkedRemorses
}

/** The idempotency records of the two answers that are stored with what they say. */
interface Answers {
  readonly registered: (transition: Transition) => Answered
  readonly parked: Answered
}

/**
 * What became of a remorse. `parked`: it waits for its order. `parked-anew`: so did an older request, whose place it has
 * taken. `parked-already`: the one that waits is no older, and nothing changed.
 */
export type TakenRemorse =
  | Exclude<RegisteredRemorse, { readonly order: unknown }>
  | { readonly kind: 'parked' | 'parked-anew' | 'parked-already' }

const attemptsMax = 5

/**
 * Takes in what the order system asks for: an RMA, or, while the order cannot make one, parked until it can or a person
 * sees it (R-remorse-parked): at once when the order is known and makes none. Of several requests for it the newest counts.
 * Whatever comes of it, its answer is kept with it.
 */
export async function takeRemorse(
  ports: TakeRemorsePorts,
  asked: Remorse,
  answers: Answers,
  now: Date,
): Promise<TakenRemorse> {
  const { orderId, serial } = asked
  const occasion = { now, unparks: { orderId, serial, dueAt: null }, answer: answers.registered }
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    const before = await ports.parked.find(asked)
    const remorse = newestOf(before, asked)
    const result = await registerRemorse(ports, remorse, occasion)
    if (!('order' in result)) return result
    if (remorse === before) return { kind: 'parked-already' }
    const { order } = result
    const dueAt = result.kind === 'order-incomplete' ? now : nextParkedLookAt(remorse, now)
    const parked = await ports.parked.park({ remorse, before, order, dueAt, answered: answers.parked })
    if (parked === 'stored') return { kind: before ? 'parked-anew' : 'parked' }
    if (parked === 'answered') return { kind: 'answered' }
    await ports.backoff(attempt)
  }
  return { kind: 'contended' }
}
