import { type Facts, repairInstead } from '@after-sales/rules'
import { allowedActions } from './allowed-actions.ts'
import { policyOf } from './policy-of.ts'
import { receivedOn } from './received-on.ts'
import { wrongState } from './report.ts'
import type { Rma } from './rma.ts'
import type { Verdict } from './transition.ts'

/**
 * Has a device repaired whose screening was rejected, while it has not been shipped (P-2-end): it is inspected next. The
 * way in stays with who paid it.
 * @param facts what the RMA's newest decision was made on
 */
export function requestRepair(rma: Rma, facts: Facts): Verdict {
  if (!allowedActions(rma).includes('repair-request')) return wrongState(rma, 'repair-request')
  return {
    newEvents: [
      { type: 'repair.requested', state: 'received', data: repairInstead(facts, policyOf(rma), receivedOn(rma)) },
    ],
  }
}
