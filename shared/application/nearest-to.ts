import { type Decision, type Facts, type Nearest, nearestOf, policyVersion } from '@after-sales/rules'

/** A decision with the facts that it judged, with or without the free text of the fault. */
export interface Judged {
  readonly facts: Facts
  readonly decision: Decision
}

/**
 * What would have made a decision eligible, by the policy version and on the day that it was taken under; null for one
 * that is. For a decision that is shown: it decides anew up to some hundred times.
 * @param setAside rules that a person has judged otherwise for this request
 */
export function nearestTo({ facts, decision }: Judged, setAside: readonly string[] = []): Nearest | null {
  if (decision.decision === 'eligible') return null
  const { version, asOf } = decision.policy
  return nearestOf(describedAsFound(facts, decision), policyVersion(version), asOf, setAside)
}

/**
 * Facts with a fault described as the decision found it. The rules read no more of a description than how long it is,
 * which its finding keeps: so the answer is the same for who may not see the text, and once it has been erased.
 */
function describedAsFound(facts: Facts, { findings }: Decision): Facts {
  const { characters } = findings.find(({ rule }) => rule === 'fault-described')?.facts ?? {}
  if (typeof characters !== 'number') return facts
  return { ...facts, fault: { ...facts.fault, description: '.'.repeat(characters) } }
}
