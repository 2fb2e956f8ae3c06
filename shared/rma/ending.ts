import { isOnSite } from './allowed-actions.ts'
import type { NewEvent } from './events.ts'
import type { Rma, RmaOutcome } from './rma.ts'

/** The event that ends the work on an RMA, and what follows from it. */
type Ending = readonly [NewEvent, ...NewEvent[]]

/**
 * An RMA whose device goes back: `returning` until it is delivered. On site there is nothing to send back, so that the
 * same event closes it.
 * @param last the event that says so; its state is set here
 */
export function sentBack(rma: Rma, last: NewEvent, outcome: RmaOutcome): Ending {
  return isOnSite(rma) ? closed(last, outcome) : [{ ...last, state: 'returning' }]
}

/** An RMA that ends with an event. */
export const closed = (last: NewEvent, outcome: RmaOutcome): Ending => [
  { ...last, state: 'closed' },
  { type: 'rma.closed', state: 'closed', data: { outcome } },
]

/** P-1.1b: the shop that sent in an unofficial device fetches it. */
export const toBeCollected = ({ product }: Rma): NewEvent => ({
  type: 'device.not_official',
  state: 'awaiting-collection',
  data: { clauses: [product.line === 'tv' ? 'T-1.1b' : 'P-1.1b'] },
})
