import type { Happening, RmaEvent } from './events.ts'
import { begin, evolve } from './evolve.ts'
import type { RmaNumber } from './number.ts'
import type { Actor, Rma } from './rma.ts'

/** Why a command was not carried out: a stable code of the contract, and what would fit instead. */
export interface Refusal {
  readonly refused: string
  readonly detail: string
}

/** What a command does to an RMA: events in order, or a refusal that changes nothing. An empty list changes nothing. */
export type Verdict = { readonly happenings: readonly Happening[] } | Refusal

/** Who acts, and when: an instant in business time, ISO 8601 UTC. */
export interface Occasion {
  readonly at: string
  readonly by: Actor
}

/** An RMA before and after, with the events in between. */
export interface Transition {
  readonly before: Rma | null
  readonly after: Rma
  readonly events: readonly RmaEvent[]
}

/** Puts what happened in its place behind the RMA's history and folds it in. */
export function transition(rma: Rma, happenings: readonly Happening[], occasion: Occasion): Transition {
  const events = placed(rma.rmaNumber, rma.version, happenings, occasion)
  return { before: rma, after: events.reduce(evolve, rma), events }
}

/** The first transition of an RMA. Throws when nothing happened. */
export function firstTransition(
  rmaNumber: RmaNumber,
  partnerReference: string | null,
  happenings: readonly Happening[],
  occasion: Occasion,
): Transition {
  const events = placed(rmaNumber, 0, happenings, occasion)
  const [first, ...rest] = events
  if (!first) throw new Error('An RMA begins with an event')
  return { before: null, after: rest.reduce(evolve, begin(first, partnerReference)), events }
}

function placed(
  rmaNumber: RmaNumber,
  version: number,
  happenings: readonly Happening[],
  occasion: Occasion,
): RmaEvent[] {
  return happenings.map((each, index) => ({ ...each, ...occasion, rmaNumber, sequence: version + index + 1 }))
}
