import { allowedActions } from './allowed-actions.ts'
import { wrongState } from './report.ts'
import type { Rma } from './rma.ts'
import type { Verdict } from './transition.ts'

/** Cancels an RMA whose device has not been received yet, at the wish of who registered it or of the desk. */
export function cancel(rma: Rma, reason: string): Verdict {
  if (!allowedActions(rma).includes('cancellation')) return wrongState(rma, 'cancellation')
  return {
    newEvents: [{ type: 'rma.cancelled', state: 'cancelled', data: { cause: 'requested' }, text: { reason } }],
  }
}
