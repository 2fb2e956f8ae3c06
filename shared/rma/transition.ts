import type { TextsBySequence } from './event-texts.ts'
import type { NewEvent, RmaEvent } from './events.ts'
import { begin, evolve } from './evolve.ts'
import type { RmaNumber } from './number.ts'
import type { Actor, Rma } from './rma.ts'

/** Why a command is not carried out, as the stable codes of the contract's problems. */
export const refusalCodes = [
  'wrong-state',
  'in-warranty',
  'lcd-not-repaired',
  'quote-not-found',
  'quote-answered',
  'quote-superseded',
  'quote-expired',
  'quote-not-yours',
  'quote-lines-do-not-fit',
  'reject-fee-raised',
  'too-many-revisions',
  'too-many-reports',
  'payment-not-found',
  'contradictory-result',
  'quote-withdrawn',
  'not-offered',
  'unavailable',
  'already-decided',
  'serial-not-new',
  'battery-damaged',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** Why a command was not carried out, and in words what would be. */
export interface Refusal {
  readonly refused: RefusalCode
  readonly detail: string
}

/** What a command does to an RMA: events in order, or a refusal that changes nothing. An empty list changes nothing. */
export type Verdict = { readonly newEvents: readonly NewEvent[] } | Refusal

/** Who acts, and when: an instant in business time, ISO 8601 UTC. */
export interface Occasion {
  readonly at: string
  readonly by: Actor
  /** When it happened, as a report says. */
  readonly occurredAt?: string | undefined
}

/** An RMA before and after, with the events in between. */
export interface Transition {
  readonly before: Rma | null
  readonly after: Rma
  /** Everything that had happened before. */
  readonly history: readonly RmaEvent[]
  readonly events: readonly RmaEvent[]
  /** The private texts of these events. */
  readonly texts: TextsBySequence
}

/** Puts new events in their place behind the RMA's history and folds them in. */
export function transition(
  rma: Rma,
  history: readonly RmaEvent[],
  newEvents: readonly NewEvent[],
  occasion: Occasion,
): Transition {
  const events = placed(rma.rmaNumber, rma.version, newEvents, { ...occasion, at: laterOf(occasion.at, rma.updatedAt) })
  const after = events.reduce(evolve, rma)
  return { before: rma, after, history, events, texts: textsOf(rma.version, newEvents) }
}

/** The first transition of an RMA. Throws when nothing happened. */
export function firstTransition(
  rmaNumber: RmaNumber,
  partnerReference: string | null,
  newEvents: readonly NewEvent[],
  occasion: Occasion,
): Transition {
  const events = placed(rmaNumber, 0, newEvents, occasion)
  const [first, ...rest] = events
  if (!first) throw new Error('An RMA begins with an event')
  const after = rest.reduce(evolve, begin(first, partnerReference))
  return { before: null, after, history: [], events, texts: textsOf(0, newEvents) }
}

/** Events are published by their instants: who asked first and was stored last comes last all the same. */
const laterOf = (one: string, other: string) => (one > other ? one : other)

function placed(rmaNumber: RmaNumber, version: number, newEvents: readonly NewEvent[], occasion: Occasion): RmaEvent[] {
  return newEvents.map(({ text: _, ...each }, index) => ({
    ...each,
    ...occasion,
    rmaNumber,
    sequence: version + index + 1,
  }))
}

function textsOf(version: number, newEvents: readonly NewEvent[]): TextsBySequence {
  const texts = newEvents.map(({ text }, index) => [String(version + index + 1), text ?? {}] as const)
  return Object.fromEntries(texts.filter(([, text]) => Object.values(text).some((value) => value !== undefined)))
}
