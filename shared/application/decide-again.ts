import { asAdmitted, type Decision, decide, type Facts } from '@after-sales/rules'
import { inheritedFacts } from '../contracts/eligibility.ts'
import { type NewEvent, policyOf, receivedOn } from '../rma/index.ts'
import type { Dossier, StoredDecision } from './dossier.ts'
import { newestDecision } from './dossier.ts'
import type { SerialRecord } from './ports/rma-store.ts'

/** Facts as a decision keeps them: the description of the fault is free text, which stands with the personal data. */
export function withoutDescription(facts: Facts): Facts {
  const { description: _, ...fault } = facts.fault ?? {}
  return { ...facts, fault }
}

/** The facts of an RMA with the description of the fault, as the rules judge them. */
export function describedFacts({ person }: Pick<Dossier, 'person'>, facts: Facts): Facts {
  const description = facts.fault?.description ?? person?.faultDescription
  return description === undefined ? facts : { ...facts, fault: { ...facts.fault, description } }
}

/**
 * The request of an RMA decided once more, on other facts, by the policy version that it was taken in under. What a person
 * has judged otherwise stays judged so.
 * @param facts with the description of the fault where there is one
 */
export function decidedOn({ rma }: Dossier, facts: Facts, now: Date): StoredDecision {
  const decision = decide(facts, policyOf(rma), receivedOn(rma), rma.setAside)
  return stored(rma.decisionVersion + 1, facts, decision, now)
}

/** Facts with what is kept about their serial: what the order system reported, and what a swapped-in unit inherits. */
export function withSerial(facts: Facts, { reportedDelivery, inherited }: SerialRecord): Facts {
  const reported = { reportedByOrderSystem: reportedDelivery ?? undefined }
  const known = inherited ? inheritedFacts(inherited, facts.purchase) : {}
  return { ...facts, purchase: { ...facts.purchase, ...reported, ...known } }
}

/**
 * The request of an RMA as a person lets it in; null for what is not offered at all.
 * @param version of the decision
 * @param known the facts, where they are other ones than those decided on last
 */
export function admittedOf(
  dossier: Dossier,
  version: number,
  now: Date,
  known: Facts = newestDecision(dossier).facts,
): StoredDecision | null {
  const { rma } = dossier
  const facts = describedFacts(dossier, known)
  const admitted = asAdmitted(facts, policyOf(rma), receivedOn(rma))
  return admitted && stored(version, facts, admitted, now)
}

const stored = (version: number, facts: Facts, decision: Decision, now: Date): StoredDecision => ({
  version,
  decidedAt: now.toISOString(),
  facts: withoutDescription(facts),
  decision,
})

/** A decision that goes with events, when they rest on it: none is kept that nothing points to. */
export function namedDecision(newEvents: readonly NewEvent[], decision: StoredDecision | null): StoredDecision | null {
  const isNamed = newEvents.some(({ data }) => 'decisionVersion' in data && data.decisionVersion === decision?.version)
  return isNamed ? decision : null
}
