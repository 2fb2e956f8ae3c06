import { asInspected, type Cost, type Decision, type Facts, localDate, policyVersion } from '@after-sales/rules'
import type { RmaEvent } from './events.ts'
import type { Rma } from './rma.ts'

/**
 * Who pays as things stand (section 7): what was decided at intake, until an inspection has found what the device needs.
 * @param facts what the decision was made on, and `decision` the one that the RMA rests on
 */
export function costsNow(rma: Rma, events: readonly RmaEvent[], facts: Facts, decision: Decision): readonly Cost[] {
  const inspected = events.findLast((event) => event.type === 'device.inspected')
  if (!inspected || !decision.service) return decision.costs
  const receivedOn = localDate(new Date(rma.registeredAt), rma.country)
  return asInspected(facts, inspected.data, policyVersion(rma.policyVersion), receivedOn).costs
}
