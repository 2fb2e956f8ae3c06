import { type ChangePorts, changeRma } from '../../shared/application/change-rma.ts'
import type { DeskItem, DeskItems } from '../../shared/application/ports/desk-items.ts'
import type { Ids } from '../../shared/application/ports/ids.ts'
import type { EventKey } from '../../shared/application/ports/outbox.ts'
import type { DeskItemDecisionBody } from '../../shared/contracts/desk.ts'
import { decideDeskItem } from '../../shared/contracts/routes/decideDeskItem.ts'
import type { Answer, Call } from '../../shared/http/call.ts'
import { settled } from '../../shared/http/change-route.ts'
import { AlreadyAnswered, answeredByBody } from '../../shared/http/idempotency.ts'
import { type WriteRoutePorts, writeRoute } from '../../shared/http/partner-route.ts'
import { inProgress, Problem } from '../../shared/http/problem.ts'
import { continuedIn, itemDecision, itemReceipt } from './decide-item.ts'

export type ItemPorts = WriteRoutePorts & ChangePorts & { readonly items: DeskItems; readonly ids: Ids }
type DecisionCall = Call<DeskItemDecisionBody, undefined>

/** An item about an RMA is decided with a change of it; another one is only done with. */
export const itemRoute = (ports: ItemPorts) =>
  writeRoute(ports, decideDeskItem, async (call): Promise<Answer> => {
    const { about, id } = await openItem(ports, call.path.id ?? '')
    return 'rmaNumber' in about ? secondLook(ports, call, id, about) : doneWith(ports, call, id)
  })

async function openItem({ items }: ItemPorts, id: string): Promise<DeskItem> {
  const found = await items.find(id)
  if (!found) throw new Problem('desk-item-not-found', 'Check the id')
  if (!found.isOpen) throw decidedAlready()
  return found.item
}

const decidedAlready = () => new Problem('already-decided', 'It is not in the list any more')

async function secondLook(ports: ItemPorts, call: DecisionCall, id: string, about: EventKey): Promise<Answer> {
  const { action } = call.body
  if (action === 'done') throw new Problem('not-offered', 'A second look is admitted or upheld')
  const given = { ...call.body, action, id, newNumber: ports.ids.rmaNumber }
  const body = (rmaNumber: string | null) => itemReceipt(id, action, rmaNumber ?? about.rmaNumber)
  const result = await changeRma(ports, {
    of: about.rmaNumber,
    by: call.caller.role,
    now: call.now,
    propose: (dossier) => itemDecision(dossier, given, call.now),
    answer: ({ events }) => answeredByBody(call, 200, body(continuedIn(events))),
  })
  const { dossier, kind } = settled(result, call.caller)
  return { status: 200, body: body(continuedIn(dossier.events)), committed: kind === 'changed' }
}

async function doneWith({ items }: ItemPorts, call: DecisionCall, id: string): Promise<Answer> {
  if (call.body.action !== 'done')
    throw new Problem('not-offered', 'No RMA could be made of it; it can only be done with')
  const body = itemReceipt(id, 'done', null)
  const closed = await items.close(id, answeredByBody(call, 200, body))
  if (closed === 'answered') throw new AlreadyAnswered()
  if (closed === 'closed-already') throw decidedAlready()
  if (closed === 'contended') throw inProgress('Somebody else is dealing with this item')
  return { status: 200, body, committed: true }
}
