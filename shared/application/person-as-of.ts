import { correctedConsumer } from '../contracts/information.ts'
import type { Actor, Correction } from '../rma/index.ts'
import type { Dossier, Stated } from './dossier.ts'

/** As of when, and for whom. */
export interface PersonView {
  /** Sequence number of the last event that counts. */
  readonly upTo: number
  /** A retailer is shown no more than what retailers said; everybody else what anybody did. */
  readonly role: Actor
}

/**
 * What was known of consumer and fault after an event: what the request said, with every correction until then that the
 * viewer may see. Null once it has been erased.
 */
export function personAsOf({ events, person }: Pick<Dossier, 'events' | 'person'>, view: PersonView): Stated | null {
  if (!person) return null
  return events
    .filter(({ sequence, by }) => sequence <= view.upTo && (view.role !== 'retailer' || by === view.role))
    .map(({ sequence }) => person.texts[String(sequence)]?.said)
    .reduce<Stated>(corrected, statedIn(person.sent ?? person))
}

/** Consumer and fault with a correction. */
export function corrected<S extends Stated>(known: S, said: Correction | undefined): S {
  if (!said) return known
  const { faultDescription = known.faultDescription } = said
  const described = faultDescription === undefined ? {} : { faultDescription }
  return { ...known, consumer: correctedConsumer(known.consumer, said.consumer), ...described }
}

/** Consumer and fault alone. */
export const statedIn = ({ consumer, faultDescription }: Stated): Stated => ({
  consumer,
  ...(faultDescription === undefined ? {} : { faultDescription }),
})
