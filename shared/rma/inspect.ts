import { asInspected, type Facts, type Inspected, type Inspection } from '@after-sales/rules'
import { inspectionState } from './allowed-actions.ts'
import { sentBack, toBeCollected } from './ending.ts'
import type { EventTexts } from './event-texts.ts'
import type { NewEvent } from './events.ts'
import { policyOf } from './policy-of.ts'
import { receivedOn } from './received-on.ts'
import type { Rma, RmaState } from './rma.ts'
import type { Verdict } from './transition.ts'

/** What the service centre reports of an inspection: what it saw, and a note beside it. */
export interface InspectionReport extends Inspection, Pick<EventTexts, 'note'> {
  readonly type: 'inspected'
}

/** Inspections of one RMA: one that is opened, found wet, dried and opened again is not looked at for ever. */
export const inspectionsMax = 20

/**
 * What an inspection does to an RMA: state, service, route and payer all follow from the one judgement of the rules
 * (R-inspection). The newest inspection counts (R-reinspection).
 * @param facts what the RMA's newest decision was made on; period, proof, item and wish stand as decided
 */
export function inspected(rma: Rma, said: InspectionReport, facts: Facts): Verdict {
  if ((rma.inspection?.count ?? 0) >= inspectionsMax) {
    return { refused: 'too-many-reports', detail: `A device is inspected at most ${inspectionsMax} times` }
  }
  const { official, warrantable, causes, part, serialLegible, sealIntact, note } = said
  const seen: Inspection = { official, warrantable, causes, part, serialLegible, sealIntact }
  const judged = asInspected(facts, seen, policyOf(rma), receivedOn(rma))
  const { service, route, costs } = judged
  const covered = judged.coverage === 'covered'
  const device = (state: RmaState): NewEvent => ({
    type: 'device.inspected',
    state,
    data: { ...seen, covered, service, route, costs },
    text: { note },
  })
  return { newEvents: eventsOf(rma, judged.next, device) }
}

function eventsOf(rma: Rma, next: Inspected['next'], device: (state: RmaState) => NewEvent): readonly NewEvent[] {
  switch (next) {
    case 'repair':
    case 'swap':
      return [device('in-repair')]
    case 'quote':
      return [device(inspectionState(rma))]
    case 'return':
      // T-3.2.3 and R-lcd-no-fee: no repair and no quote; on site there is nothing to send back.
      return sentBack(rma, device(rma.state), 'returned-unrepaired')
    case 'collect':
      return [device(inspectionState(rma)), toBeCollected(rma)]
    case 'hold':
      return [
        device(inspectionState(rma)),
        { type: 'rma.on_hold', state: 'on-hold', data: { holdReason: 'not-official' } },
      ]
  }
}
