import { asScreened, datesOf, type Facts, type ScreeningFindings } from '@after-sales/rules'
import { allowedActions } from './allowed-actions.ts'
import type { CommercialClaim } from './events.ts'
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
  const accepted = asScreened(facts, findings, policyOf(rma), receivedOn(rma), rma.setAside).accepted
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
      kind === 'doa'
        ? { type: 'doa.accepted', state: 'quarantined', data: { ...data, claim: claimOf(rma, facts) }, text: { note } }
        : { type: 'remorse.accepted', state: 'quarantined', data, text: { note } },
      { type: 'device.quarantined', state: 'quarantined', data: {} },
    ],
  }
}

/** P-3.3c, P-2-note1: what a retailer claims from its distributor with; null where the consumer claimed. */
function claimOf(rma: Rma, facts: Facts): CommercialClaim | null {
  const { channel, product, raisedOn, policyVersion } = rma
  if (channel !== 'pos') return null
  const { purchasedOn, deliveredOn } = datesOf(facts, policyOf(rma), receivedOn(rma))
  const { serial, model, line } = product
  const clauses = line === 'tv' ? ['T-2-note1', 'P-3.3c'] : ['P-2-note1', 'P-3.3c']
  return { serial, model, purchasedOn, deliveredOn, raisedOn, policyVersion, clauses }
}
