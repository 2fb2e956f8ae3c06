import type { Country } from '@after-sales/rules'
import type { Proposal } from '../../shared/application/change-rma.ts'
import { admittedOf, namedDecision } from '../../shared/application/decide-again.ts'
import {
  type Dossier,
  newestDecision,
  newestInspection,
  type StoredDecision,
} from '../../shared/application/dossier.ts'
import { personAsOf, statedIn } from '../../shared/application/person-as-of.ts'
import {
  answerSecondLook,
  continued,
  firstTransition,
  type RmaEvent,
  type RmaNumber,
  type SecondLookAnswer,
} from '../../shared/rma/index.ts'

/** What the answer to a decision on an item says: the RMA is the one under which it goes on. */
export const itemReceipt = (id: string, action: SecondLookAnswer | 'done', rmaNumber: RmaNumber | null) => ({
  id,
  status: { admit: 'admitted', uphold: 'upheld', done: 'done' }[action],
  rmaNumber,
})

/** The RMA under which a closed one goes on, by the newest of some events that says so; null where none does. */
export function continuedIn(events: readonly RmaEvent[]): RmaNumber | null {
  const decided = events.findLast((event) => event.type === 'desk.decided')
  return decided?.data.continuedAs ?? null
}

interface Given {
  readonly id: string
  readonly action: SecondLookAnswer
  readonly reason: string
  newNumber(country: Country): RmaNumber
}

/** The answer to a second look as a change of its RMA, with the RMA that begins by it. @param now business time */
export function itemDecision(dossier: Dossier, { id, action, reason, newNumber }: Given, now: Date): Proposal {
  const { rma } = dossier
  const { facts, decision } = newestDecision(dossier)
  const isContinued = rma.state === 'closed' && action === 'admit'
  const admitted = action === 'admit' ? admittedOf(dossier, isContinued ? 1 : rma.decisionVersion + 1, now) : null
  const continuedAs = isContinued && admitted ? newNumber(rma.country) : null
  const verdict = answerSecondLook(rma, {
    itemId: id,
    answer: action,
    reason,
    facts,
    decision,
    admitted: admitted?.decision ?? null,
    inspection: newestInspection(dossier),
    continuedAs,
  })
  if ('refused' in verdict) return { verdict }
  if (continuedAs && admitted)
    return { verdict, also: { continuation: continuation(dossier, continuedAs, admitted, now) } }
  const named = namedDecision(verdict.newEvents, admitted)
  return { verdict, also: named ? { decision: named } : {} }
}

function continuation(dossier: Dossier, rmaNumber: RmaNumber, admitted: StoredDecision, now: Date) {
  const { rma, person } = dossier
  const occasion = { at: now.toISOString(), by: 'desk' } as const
  // What others than its registrar corrected stays unseen by it: the desk says it again.
  const sent = person?.sent && personAsOf(dossier, { upTo: rma.version, role: rma.registrar.role })
  const text = person && sent ? { said: statedIn(person) } : {}
  const first = { ...continued(rma, newestDecision(dossier).decision, admitted.decision), text }
  return {
    transition: firstTransition(rmaNumber, rma.partnerReference, [first], occasion),
    decision: admitted,
    ...(person ? { person: { ...person, ...(sent ? { sent } : {}), texts: {} } } : {}),
  }
}
