import { type Decision, decide, type Facts, policyInForce } from '@after-sales/rules'
import type { Proposal } from '../../shared/application/change-rma.ts'
import { withoutDescription } from '../../shared/application/decide-again.ts'
import type { Dossier } from '../../shared/application/dossier.ts'
import {
  type Actor,
  dispute,
  firstTransition,
  type NewEvent,
  register,
  type Transition,
  transition,
} from '../../shared/rma/index.ts'
import { factsOf, type Kind, now, registrationOf, rmaNumber } from './life.ts'

const today = '2026-11-20'

/** The desk item of the second look with which a refused request begins. */
export const disputeItem = 'desk_dispute'

const consumer = {
  name: 'Sanne de Vries',
  email: 'sanne@example.com',
  language: 'en',
  address: { street: 'Voorbeeldstraat', houseNumber: '12', postalCode: '1234 AB', city: 'Utrecht', country: 'NL' },
} as const

/**
 * An RMA of a kind as its request makes it, decided by the rules on facts that are good but for some changes; a refused
 * one as somebody wants it looked at again.
 */
export function begunOn(kind: Kind, changes: Partial<Facts> = {}): Dossier {
  const faultDescription = 'The screen stays black after the logo'
  const registration = registrationOf(kind)
  const facts = factsOf({ ...registration, route: kind.route }, changes)
  const described: Facts = { ...facts, fault: { ...facts.fault, description: faultDescription } }
  const decision = decide(described, policyInForce(today), today)
  const said = { ...registration, request: described.request, product: described.product }
  const { after, events } = firstTransition(rmaNumber, 'ref-1', firstEvents(said, decision), {
    at: now.toISOString(),
    by: kind.role,
  })
  const stored = { version: 1, decidedAt: now.toISOString(), facts: withoutDescription(described), decision }
  return { rma: after, events, decisions: [stored], person: { consumer, faultDescription, texts: {} } }
}

const firstEvents = (registration: Parameters<typeof register>[0], decision: Decision): readonly NewEvent[] =>
  decision.decision === 'refused'
    ? dispute(registration, decision, disputeItem, 'It is not so')
    : register(registration, decision, 'hold')

/** What a proposal does to an RMA: its transition, and the dossier then. Throws for a refusal. */
export function proposed(
  dossier: Dossier,
  { verdict, also }: Proposal,
  at: Date = now,
  by: Actor = 'system',
): { readonly dossier: Dossier; readonly transition: Transition } {
  if ('refused' in verdict) throw new Error(`${verdict.refused}: ${verdict.detail}`)
  const done = transition(dossier.rma, dossier.events, verdict.newEvents, { at: at.toISOString(), by })
  const decisions = also?.decision ? [...dossier.decisions, also.decision] : dossier.decisions
  const person = also?.person ?? dossier.person
  return {
    dossier: { rma: done.after, events: [...dossier.events, ...done.events], decisions, person },
    transition: done,
  }
}
