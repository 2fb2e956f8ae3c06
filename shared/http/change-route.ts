import { type ChangePorts, type ChangeResult, changeRma, type Proposal } from '../application/change-rma.ts'
import type { Dossier } from '../application/dossier.ts'
import type { View } from '../application/stored-answer.ts'
import { allowedActions, type Refusal } from '../rma/index.ts'
import type { Answer, Call, Caller } from './call.ts'
import { AlreadyAnswered, answeredByView } from './idempotency.ts'
import { inProgress, Problem, type ProblemCode } from './problem.ts'
import { visibleRma } from './visible-rma.ts'

/** A reported instant as events have it: ISO 8601 UTC, with milliseconds. */
const happenedAt = (reported: string | undefined) =>
  reported === undefined ? {} : { occurredAt: new Date(reported).toISOString() }

interface ChangeOptions {
  /** The RMA of the call's path, where it has been loaded already. */
  readonly of?: Dossier
  /** When it happened, as a report says. */
  readonly occurredAt?: string | undefined
  /** The problem of a serial that the change needs and that is another's. */
  readonly serialTaken?: ProblemCode
}

/**
 * Changes the RMA that a call's path names and answers with a view of it. Throws the 404 for an RMA that the caller may
 * not see, and what `settled` throws.
 */
export async function changeByCall(
  ports: ChangePorts,
  call: Call,
  { status, view: name }: { readonly status: number; readonly view: View['name'] },
  propose: (dossier: Dossier) => Proposal,
  { of: loaded, occurredAt, serialTaken = 'serial-has-open-rma' }: ChangeOptions = {},
): Promise<Answer> {
  const of = loaded ?? (await visibleRma(ports.rmas, call))
  const view = (sequence: number): View => ({ name, rmaNumber: of.rma.rmaNumber, sequence })
  const answer = ({ after }: { readonly after: { readonly version: number } }) =>
    answeredByView(call, status, view(after.version))
  const { kind, dossier } = settled(
    await changeRma(ports, { of, by: call.caller.role, now: call.now, ...happenedAt(occurredAt), propose, answer }),
    call.caller,
    serialTaken,
  )
  return { status, view: view(dossier.rma.version), dossier, committed: kind === 'changed' }
}

/**
 * A change that was made, or was needless. Throws the refusal's problem with state and allowed actions,
 * `AlreadyAnswered` when a copy of the same request was first, and 409 `in-progress` when others kept being first.
 */
export function settled(
  result: ChangeResult,
  caller: Caller,
  serialTaken: ProblemCode = 'serial-has-open-rma',
): ChangeResult & { kind: 'changed' | 'unchanged' } {
  switch (result.kind) {
    case 'changed':
    case 'unchanged':
      return result
    case 'refused':
      throw refusalProblem(result.dossier, result.refusal, caller)
    case 'serial-taken':
      throw new Problem(serialTaken, 'The serial belongs to another RMA or unit')
    case 'answered':
      throw new AlreadyAnswered()
    default:
      throw inProgress('Others are changing this RMA')
  }
}

/** A refusal of the RMA's own rules as a problem, with what the caller could do instead. */
function refusalProblem({ rma }: Dossier, { refused, detail }: Refusal, caller: Caller): Problem {
  return new Problem(refused, detail, { members: { state: rma.state, allowedActions: allowedActions(rma, caller) } })
}
