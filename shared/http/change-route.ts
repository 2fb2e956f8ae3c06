import { type ChangePorts, changeRma, type Proposal } from '../application/change-rma.ts'
import type { Dossier } from '../application/dossier.ts'
import type { View } from '../application/stored-answer.ts'
import { allowedActions, type Refusal } from '../rma/index.ts'
import type { Answer, Call } from './call.ts'
import { AlreadyAnswered } from './idempotency.ts'
import { Problem } from './problem.ts'
import { visibleRma } from './visible-rma.ts'

/**
 * Changes the RMA that a call's path names and answers with a view of it. Throws the 404 for an RMA that the caller may
 * not see, the refusal's problem with state and allowed actions, and 409 `in-progress` when others kept being first.
 */
export async function changeByCall(
  ports: ChangePorts,
  call: Call,
  answer: { readonly status: number; readonly view: View['name'] },
  propose: (dossier: Dossier) => Proposal,
): Promise<Answer> {
  const dossier = await visibleRma(ports.rmas, call.path.rmaNumber, call.caller)
  const view = (sequence: number): View => ({ name: answer.view, rmaNumber: dossier.rma.rmaNumber, sequence })
  const result = await changeRma(ports, {
    of: dossier,
    by: call.caller.role,
    now: call.now,
    propose,
    answer: ({ after }) => ({
      key: call.key,
      answer: { status: answer.status, language: call.language, view: view(after.version) },
    }),
  })
  switch (result.kind) {
    case 'changed':
      return { status: answer.status, view: view(result.dossier.rma.version), dossier: result.dossier }
    case 'refused':
      throw refusalProblem(result.dossier, result.refusal)
    case 'answered':
      throw new AlreadyAnswered()
    default:
      throw new Problem('in-progress', 'Others are changing this RMA', { headers: { 'retry-after': '1' } })
  }
}

/** A refusal of the RMA's own rules as a problem, with what would fit instead. */
export function refusalProblem({ rma }: Dossier, { refused, detail }: Refusal): Problem {
  return new Problem(refused, detail, { members: { state: rma.state, allowedActions: allowedActions(rma) } })
}
