import { allowedActions } from './allowed-actions.ts'
import type { NewEvent, ScreeningFindings } from './events.ts'
import { wrongState } from './report.ts'
import type { Rma } from './rma.ts'
import type { Verdict } from './transition.ts'

/** Whether the findings meet every condition that a screening judges: P-2.3 (not for remorse), P-2.4, P-2.6, R-doa-seal. */
export function compliant(request: Rma['request'], findings: ScreeningFindings): boolean {
  return (
    (request === 'remorse' || findings.manufacturingFailure === true) &&
    findings.boxContentsComplete &&
    !findings.visibleAbuse &&
    findings.sealIntact &&
    findings.serialLegible
  )
}

/** Takes the result of a DOA or remorse screening. One that its own findings contradict is refused. */
export function screened(
  rma: Rma,
  result: 'accepted' | 'rejected',
  findings: ScreeningFindings,
  note?: string,
): Verdict {
  if (!allowedActions(rma).includes('doa-result')) return wrongState(rma, 'doa-result')
  if (compliant(rma.request, findings) !== (result === 'accepted')) {
    return {
      refused: 'contradictory-result',
      detail: `The findings say ${result === 'accepted' ? 'rejected' : 'accepted'}, the result says ${result}`,
    }
  }
  const kind = rma.request === 'remorse' ? 'remorse' : 'doa'
  if (result === 'rejected')
    return { newEvents: [{ type: `${kind}.rejected`, state: 'returning', data: findings, text: { note } }] }
  const quarantined: NewEvent = { type: 'device.quarantined', state: 'quarantined', data: {} }
  return {
    newEvents: [{ type: `${kind}.accepted`, state: 'quarantined', data: findings, text: { note } }, quarantined],
  }
}
