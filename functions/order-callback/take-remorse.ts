import type { Answered } from '../../shared/application/ports/idempotency-store.ts'
import type { ParkedRemorses } from '../../shared/application/ports/parked-remorses.ts'
import type { Remorse } from '../../shared/application/ports/remorse.ts'
import {
  type RegisteredRemorse,
  type RemorsePorts,
  registerRemorse,
} from '../../shared/application/register-remorse.ts'
import { firstLookAt } from '../../shared/application/remorse-parking.ts'
import type { Transition } from '../../shared/rma/index.ts'

export interface TakeRemorsePorts extends RemorsePorts {
  readonly parked: ParkedRemorses
}

/** The idempotency records of the two answers that are stored with what they say. */
interface Answers {
  readonly registered: (transition: Transition) => Answered
  readonly parked: Answered
}

/** What became of a remorse. `parked`: it waits for its order. `parked-already`: as it did before, and nothing changed. */
export type TakenRemorse =
  | Exclude<RegisteredRemorse, { readonly order: unknown }>
  | { readonly kind: 'parked' | 'parked-already' }

const attemptsMax = 5

/**
 * Takes in what the order system asks for: an RMA, or, while the order cannot make one, parked until it can or a person
 * sees it (R-remorse-parked). Whatever comes of it, its answer is kept with it.
 */
export async function takeRemorse(
  ports: TakeRemorsePorts,
  remorse: Remorse,
  answers: Answers,
  now: Date,
): Promise<TakenRemorse> {
  const { orderId, serial } = remorse
  const occasion = { now, unparks: { orderId, serial, dueAt: null }, answer: answers.registered }
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    const result = await registerRemorse(ports, remorse, occasion)
    if (!('order' in result)) return result
    const { order } = result
    const parked = await ports.parked.park({ remorse, order, dueAt: firstLookAt(remorse), answered: answers.parked })
    if (parked !== 'conflict') return { kind: parked === 'stored' ? 'parked' : parked }
    await ports.backoff(attempt)
  }
  return { kind: 'contended' }
}
