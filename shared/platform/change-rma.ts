import type { Dossier, EventTexts, StoredDecision } from '../contracts/dossier.ts'
import type { IdempotencyKey, StoredAnswer } from '../contracts/stored-answer.ts'
import {
  type Actor,
  type EventType,
  type Refusal,
  type RmaNumber,
  type Transition,
  transition,
  type Verdict,
} from '../rma/index.ts'
import type { Change, RmaStore } from './ports.ts'

/** What somebody wants to do with an RMA, once it is known as it is now. */
export interface Proposal {
  readonly verdict: Verdict
  /** Free text and links, by the type of the event that they belong to. */
  readonly texts?: Partial<Record<EventType, EventTexts>>
  /** What else is stored in the same transaction. */
  readonly also?: Pick<Change, 'payment' | 'decision' | 'official'>
}

export interface ChangeRequest {
  readonly rmaNumber: RmaNumber
  readonly by: Actor
  readonly now: Date
  readonly propose: (dossier: Dossier) => Proposal
  /** The idempotency record of the change, when it answers a request. */
  readonly answer?: (transition: Transition) => { readonly key: IdempotencyKey; readonly answer: StoredAnswer }
}

export type ChangeResult =
  | { readonly kind: 'changed'; readonly dossier: Dossier; readonly transition: Transition }
  | { readonly kind: 'unchanged'; readonly dossier: Dossier }
  | { readonly kind: 'refused'; readonly dossier: Dossier; readonly refusal: Refusal }
  | { readonly kind: 'missing' }
  | { readonly kind: 'answered' }
  | { readonly kind: 'contended' }

const attempts = 8

/**
 * The one way to change an RMA: load, decide, store under the version that was read, and from the start again when
 * somebody else was first. `contended` only when that happened too often; nothing was changed then.
 */
export async function changeRma(rmas: RmaStore, request: ChangeRequest): Promise<ChangeResult> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const dossier = await rmas.load(request.rmaNumber)
    if (!dossier) return { kind: 'missing' }
    const { verdict, texts, also } = request.propose(dossier)
    if ('refused' in verdict) return { kind: 'refused', dossier, refusal: verdict }
    if (verdict.happenings.length === 0) return { kind: 'unchanged', dossier }

    const changed = transition(dossier.rma, verdict.happenings, { at: request.now.toISOString(), by: request.by })
    const written = textsOf(changed, texts ?? {})
    const answered = request.answer?.(changed)
    const result = await rmas.commit({
      transition: changed,
      texts: written,
      ...also,
      ...(answered ? { answered } : {}),
    })
    if (result === 'stored')
      return { kind: 'changed', dossier: after(dossier, changed, written, also?.decision), transition: changed }
    if (result === 'answered') return { kind: 'answered' }
    await new Promise((resolve) => setTimeout(resolve, 10 * 2 ** attempt * Math.random()))
  }
  return { kind: 'contended' }
}

function textsOf({ events }: Transition, texts: Partial<Record<EventType, EventTexts>>): Record<string, EventTexts> {
  const written = events.map((event) => [String(event.sequence), texts[event.type] ?? {}] as const)
  return Object.fromEntries(written.filter(([, text]) => Object.values(text).some((value) => value !== undefined)))
}

function after(
  dossier: Dossier,
  changed: Transition,
  written: Record<string, EventTexts>,
  decision: StoredDecision | undefined,
): Dossier {
  const { person } = dossier
  return {
    ...dossier,
    rma: changed.after,
    events: [...dossier.events, ...changed.events],
    decisions: decision ? [...dossier.decisions, decision] : dossier.decisions,
    person: person && { ...person, texts: { ...person.texts, ...written } },
  }
}
