import type { Decision } from '@after-sales/rules'
import type { Maybe, NewEvent } from './events.ts'
import type { Admission, Registration, Rma, RmaState } from './rma.ts'

/** The state in which an admitted request begins: a TV repair by call centre or Dr. Mobile with a call (T-3.2.2). */
export function firstState(route: Decision['route']): RmaState {
  return route?.firstStep === 'remote-repair' ? 'remote-repair' : 'registered'
}

/** Where an RMA goes that is let in: a call that was made already is not made again. */
export const admittedState = ({ called }: Pick<Rma, 'called'>, route: Decision['route']): RmaState =>
  called ? 'registered' : firstState(route)

/** What a decision means for an RMA, as its events say it. */
export function admission(decision: Decision, decisionVersion: number): Admission {
  const { service, route, policy } = decision
  return { policyVersion: policy.version, decisionVersion, service, route }
}

/** The end of a request that the policy does not allow, with the rules that say so. */
export function refused(decision: Decision, data: Maybe<Admission>): NewEvent {
  const findings = decision.findings.filter((each) => each.result === 'fail' && each.kind === 'admission')
  const clauses = [...new Set(findings.flatMap((each) => each.clauses))]
  return {
    type: 'rma.refused',
    state: 'closed',
    data: { ...data, failed: findings.map((each) => each.rule), clauses },
  }
}

/**
 * What becomes of a new request. Empty when the decision does not make an RMA: a refusal, and missing information that the
 * caller does not want held.
 */
export function register(
  registration: Registration,
  decision: Decision,
  onMissing: 'reject' | 'hold',
): readonly NewEvent[] {
  const data = { ...registration, ...admission(decision, 1) }
  switch (decision.decision) {
    case 'eligible':
      return [{ type: 'rma.registered', state: firstState(decision.route), data }]
    case 'undetermined':
      return [{ type: 'rma.pending_verification', state: 'pending-verification', data }]
    case 'needs-review':
      return [{ type: 'rma.on_hold', state: 'on-hold', data: { ...data, holdReason: 'review' } }]
    case 'needs-information':
      return onMissing === 'hold' ? [awaiting(decision, data)] : []
    case 'refused':
      return []
  }
}

/**
 * What becomes of a refused request that somebody wants looked at again (L-second-look): it waits for a person like any
 * other. Empty when it is not refused.
 */
export function dispute(
  registration: Registration,
  decision: Decision,
  itemId: string,
  reason: string,
): readonly NewEvent[] {
  if (decision.decision !== 'refused') return []
  const data = { ...registration, ...admission(decision, 1), holdReason: 'review' as const }
  return [
    { type: 'rma.on_hold', state: 'on-hold', data },
    { type: 'second_look.requested', state: 'on-hold', data: { itemId }, text: { reason } },
  ]
}

function awaiting(decision: Decision, data: Admission & Maybe<Registration>): NewEvent {
  return {
    type: 'rma.awaiting_information',
    state: 'awaiting-information',
    data: { ...data, missing: decision.missing },
  }
}

/** Whether an RMA waits for XMS, a person's hold on it included (R-xms-down, R-verification-silence). */
export const isUnverified = ({ state, holdReason }: Pick<Rma, 'state' | 'holdReason'>): boolean =>
  state === 'pending-verification' || holdReason === 'verification'

/**
 * What becomes of a request once it is decided again, with what is known now (R-xms-down: XMS has answered). Empty while
 * XMS still cannot answer, and once it has been decided.
 */
export function decideAgain(rma: Rma, decision: Decision): readonly NewEvent[] {
  if (!isUnverified(rma)) return []
  const data = admission(decision, rma.decisionVersion + 1)
  switch (decision.decision) {
    case 'undetermined':
      return []
    case 'eligible':
      return [{ type: 'rma.registered', state: firstState(decision.route), data }]
    case 'needs-information':
      return [awaiting(decision, data)]
    case 'needs-review':
      return [{ type: 'rma.on_hold', state: 'on-hold', data: { ...data, holdReason: 'review' } }]
    case 'refused':
      return [refused(decision, data)]
  }
}
