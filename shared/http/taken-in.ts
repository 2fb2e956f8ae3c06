import type { Dossier } from '../application/dossier.ts'
import type { Judged } from '../application/nearest-to.ts'
import type { Answered } from '../application/ports/idempotency-store.ts'
import type { RmaStore } from '../application/ports/rma-store.ts'
import type { Registered } from '../application/register-rma.ts'
import type { Language } from '../contracts/intake.ts'
import type { Rma, RmaNumber } from '../rma/index.ts'
import type { Answer, Call, Caller } from './call.ts'
import { AlreadyAnswered, answeredByView } from './idempotency.ts'
import { named } from './invalid.ts'
import { inProgress, Problem } from './problem.ts'
import { decisionBody } from './representations/decision.ts'
import { maySee } from './representations/rma.ts'

/** The answer to a request that was taken in, for the transaction of its RMA. */
export const takenInRecord = (call: Call, rma: Rma): Answered => answeredByView(call, statusOf(rma), viewOf(rma))

/** The same as its route answers. */
export const takenIn = (dossier: Dossier): Answer => ({
  status: statusOf(dossier.rma),
  view: viewOf(dossier.rma),
  dossier,
  committed: true,
})

/** 201 for what goes its way, 202 while something is still to be found out or decided. */
const statusOf = ({ state }: Rma) => (state === 'registered' || state === 'remote-repair' ? 201 : 202)

const viewOf = ({ rmaNumber, version }: Rma) => ({ name: 'rma', rmaNumber, sequence: version }) as const

/** The RMA that was registered. Throws what stood in the way: the serial's open RMA (409), or somebody else at the same. */
export async function registered(
  { rmas }: { readonly rmas: Pick<RmaStore, 'load'> },
  caller: Caller,
  result: Exclude<Registered, { readonly kind: 'not-admitted' }>,
): Promise<Dossier> {
  switch (result.kind) {
    case 'registered':
      return result.dossier
    case 'serial-taken':
      throw await serialTaken(rmas, caller, result.openRma)
    case 'answered':
      throw new AlreadyAnswered()
    case 'contended':
      throw inProgress('Another request for this serial is being taken in')
  }
}

/** The 422 of a request that makes no RMA, with its whole decision. */
export function notAdmitted(decided: Judged, language: Language): Problem {
  const { decision } = decided
  const members = { decision: decisionBody(decided, language) }
  if (decision.decision === 'refused') {
    return new Problem('not-eligible', 'The policy does not allow this request; the decision says why', { members })
  }
  const errors = named(decision.missing.map((path) => ({ path, code: 'needed-to-decide' })))
  return new Problem('information-missing', 'Send the missing facts, or ask to hold the request', { members, errors })
}

/** The 409 of a serial that has an open RMA, with its number only for who may see it. */
async function serialTaken(rmas: Pick<RmaStore, 'load'>, caller: Caller, rmaNumber: RmaNumber): Promise<Problem> {
  const open = await rmas.load(rmaNumber)
  const members = open && maySee(open.rma, caller) ? { rmaNumber } : {}
  return new Problem('serial-has-open-rma', 'Close or cancel it first', { members })
}
