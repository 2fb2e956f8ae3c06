import { asScreened, type Facts, type ScreeningFindings } from '@after-sales/rules'
import { allowedActions } from './allowed-actions.ts'
import { policyOf } from './policy-of.ts'
import { receivedOn } from './received-on.ts'
import { wrongState } from './report.ts'
import type { Rma } from './rma.ts'
import type { Verdict } from './transition.ts'

/** The result of a screening as the service centre reports it. */
export interface ScreeningResult {
  readonly result: 'accepted' | 'rejected'
  readonly findings: ScreeningFindings
  readonly note?: string | undefined
}

/**
 * Takes the result of a DOA or remorse screening. One that its own findings contradict is refused.
 * @param facts what the RMA's newest decision was made on
 */
export function screened(rma: Rma, { result, findings, note }: ScreeningResult, facts: Facts): Verdict {
  if (!allowedActions(rma).includes('doa-result')) return wrongState(rma, 'doa-result')
  const accepted = asScreened(facts, findings, policyOf(rma), receivedOn(rma)).accepted
  if (accepted !== (result === 'accepted')) {
    return {
      refused: 'contradictory-result',
      detail: `The findings say ${accepted ? 'accepted' : 'rejected'}, the result says ${result}`,
    }
  }
  const kind = rma.request === 'remorse' ? 'remorse' : 'doa'
  const { manufacturingFailure, boxContentsComplete, visibleAbuse, sealIntact, serialLegible } = findings
  const data = { manufacturingFailure, boxContentsComplete, visibleAbuse, sealIntact, serialLegible }
  if (!accepted) return { newEvents: [{ type: `${kind}.rejected`, state: 'returning', data, text: { note } }] }
  return {
    newEvents: [
      { type: `${kind}.accepted`, state: 'quarantined', data, text: { note } },
      { type: 'device.quarantined', state: 'quarantined', data: {} },
    ],
  }
}
