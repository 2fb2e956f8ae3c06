import type { Actor, Refusal, RmaNumber, Transition, Verdict } from '../rma/index.ts'
import { transition } from '../rma/index.ts'
import type { Dossier } from './dossier.ts'
import { forgottenTexts } from './forgotten-texts.ts'
import type { Backoff } from './ports/backoff.ts'
import type { Answered } from './ports/idempotency-store.ts'
import type { Change, RmaStore } from './ports/rma-store.ts'

export interface ChangePorts {
  readonly rmas: Pick<RmaStore, 'load' | 'commit'>
  readonly backoff: Backoff
}

/** What somebody wants to do with an RMA, once it is known as it is now. */
export interface Proposal {
  readonly verdict: Verdict
  /** What else is stored in the same transaction. */
  readonly also?: Pick<Change, 'decision' | 'person' | 'continuation'>
}

export interface ChangeRequest {
  /** The RMA's number, or its dossier where it has been loaded already: it is not loaded again unless somebody was first. */
  readonly of: RmaNumber | Dossier
  readonly by: Actor
  readonly now: Date
  /** When it happened, as a report says. */
  readonly occurredAt?: string | undefined
  readonly propose: (dossier: Dossier) => Proposal
  /** The idempotency record of the change, when it answers a request. */
  readonly answer?: (transition: Transition) => Answered
}

export type ChangeResult =
  | { readonly kind: 'changed'; readonly dossier: Dossier; readonly transition: Transition }
  | { readonly kind: 'unchanged'; readonly dossier: Dossier }
  | { readonly kind: 'refused'; readonly dossier: Dossier; readonly refusal: Refusal }
  | { readonly kind: 'missing' }
  /** A serial that the change needs belongs to another RMA, or is no new unit's. */
  | { readonly kind: 'serial-taken' }
  | { readonly kind: 'answered' }
  | { readonly kind: 'contended' }

const attemptsMax = 8

/**
 * The one way to change an RMA: load, decide, store under the version that was read, and from the start again when
 * somebody else was first. `contended` only when that happened too often; nothing was changed then.
 */
export async function changeRma({ rmas, backoff }: ChangePorts, request: ChangeRequest): Promise<ChangeResult> {
  const { of } = request
  let dossier = typeof of === 'string' ? await rmas.load(of) : of
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    if (!dossier) return { kind: 'missing' }
    const { verdict, also } = request.propose(dossier)
    if ('refused' in verdict) return { kind: 'refused', dossier, refusal: verdict }
    if (verdict.newEvents.length === 0) return { kind: 'unchanged', dossier }

    const { now, by, occurredAt } = request
    const occasion = { at: now.toISOString(), by, ...(occurredAt === undefined ? {} : { occurredAt }) }
    const changed = transition(dossier.rma, dossier.events, verdict.newEvents, occasion)
    const forgotten = forgottenTexts(dossier, changed)
    const answered = request.answer?.(changed)
    const result = await rmas.commit({
      transition: changed,
      ...also,
      ...(forgotten.length > 0 ? { forgotten } : {}),
      ...(answered ? { answered } : {}),
    })
    if (result === 'stored') {
      return { kind: 'changed', dossier: after(dossier, changed, forgotten, also), transition: changed }
    }
    if (result === 'answered' || result === 'serial-taken') return { kind: result }
    await backoff(attempt)
    dossier = await rmas.load(dossier.rma.rmaNumber)
  }
  return { kind: 'contended' }
}

function after(
  dossier: Dossier,
  { after: rma, events, texts }: Transition,
  forgotten: readonly number[],
  also: Proposal['also'],
): Dossier {
  const { decisions } = dossier
  const person = also?.person ?? dossier.person
  const kept = Object.entries(person?.texts ?? {}).filter(([sequence]) => !forgotten.includes(Number(sequence)))
  return {
    ...dossier,
    rma,
    events: [...dossier.events, ...events],
    decisions: also?.decision ? [...decisions, also.decision] : decisions,
    person: person && { ...person, texts: { ...Object.fromEntries(kept), ...texts } },
  }
}
