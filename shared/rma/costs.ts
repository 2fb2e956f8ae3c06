import { asInspected, type Cost, type Decision, type Facts } from '@after-sales/rules'
import type { RmaEvent } from './events.ts'
import { policyOf } from './policy-of.ts'
import { receivedOn } from './received-on.ts'
import type { Rma } from './rma.ts'

/**
 * Who pays as things stand (section 7): what was decided at intake, until an inspection has said what the device needs.
 * @param facts what the decision was made on, and `decision` the one that the RMA rests on
 */
export function costsNow(rma: Rma, events: readonly RmaEvent[], facts: Facts, decision: Decision): readonly Cost[] {
  const inspection = events.findLast((event) => event.type === 'device.inspected')
  if (!inspection) return decision.costs
  // Inspections recorded before events said who pays (schema version 1) are judged here, by the same judgement.
  return inspection.data.costs ?? asInspected(facts, inspection.data, policyOf(rma), receivedOn(rma)).costs
}
