import type { HoldReason, Rma } from './rma.ts'

/** Something that can be done with an RMA, by the name of its report type or route. */
export type Action =
  | 'transport-booked'
  | 'remote-repair'
  | 'visit-scheduled'
  | 'received'
  | 'inspected'
  | 'repaired'
  | 'swapped'
  | 'shipped'
  | 'delivered'
  | 'collected'
  | 'quote'
  | 'quote-response'
  | 'payment'
  | 'doa-result'

const isScreening = (rma: Rma) => rma.request === 'doa' || rma.request === 'remorse'
/** Whether the work is done at the consumer's, so that nothing travels back. */
export const isOnSite = (rma: Rma) => rma.route?.servicedAt === 'on-site'

/** What moves an RMA on that is on hold, besides a person: a new quote, or the payment that came after all. */
const waysOutOfHold: Partial<Record<HoldReason, readonly Action[]>> = {
  'quote-expired': ['quote'],
  'payment-silence': ['payment'],
}

/** R-reinspection: what the consumer has accepted to pay for is no longer judged anew. */
const reinspection = (rma: Rma): readonly Action[] => (rma.quote?.status === 'accepted' ? [] : ['inspected'])

/**
 * What fits the state of an RMA now, by the contract's table of states. An out-of-warranty device stays `received` until
 * it is quoted; an LCD out of warranty never is (T-3.2.3).
 */
export function allowedActions(rma: Rma): readonly Action[] {
  switch (rma.state) {
    case 'remote-repair':
      return ['remote-repair']
    case 'visit-planned':
      return [rma.inspection ? 'quote' : 'inspected', 'visit-scheduled']
    case 'registered':
      return isOnSite(rma) ? ['visit-scheduled'] : ['transport-booked', 'received']
    case 'in-transit':
      return ['received']
    case 'received':
      return rma.inspection ? ['quote'] : ['inspected']
    case 'quoted':
      return ['quote', 'quote-response']
    case 'awaiting-payment':
      return ['payment']
    case 'in-repair':
      return [...(rma.service === 'whole-unit-swap' ? [] : (['repaired'] as const)), 'swapped', ...reinspection(rma)]
    case 'screening':
      return ['doa-result', 'inspected']
    case 'quarantined':
    case 'awaiting-collection':
      return ['collected']
    case 'returning':
      return rma.shipped ? ['delivered'] : ['shipped', 'delivered']
    case 'on-hold':
      return waysOutOfHold[rma.holdReason ?? 'review'] ?? []
    default:
      return []
  }
}

/** Where a device goes on arrival: screened for DOA and remorse, otherwise inspected for the repair. */
export const arrivalState = (rma: Rma) => (isScreening(rma) ? 'screening' : 'received')
