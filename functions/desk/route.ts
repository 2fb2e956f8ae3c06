import { changeRma } from '../../shared/application/change-rma.ts'
import { decideDeskItem } from '../../shared/contracts/routes/decideDeskItem.ts'
import { decideRma } from '../../shared/contracts/routes/decideRma.ts'
import { listDeskItems } from '../../shared/contracts/routes/listDeskItems.ts'
import type { Answer } from '../../shared/http/call.ts'
import { changeByCall, settled } from '../../shared/http/change-route.ts'
import { AlreadyAnswered, answeredByBody } from '../../shared/http/idempotency.ts'
import { oneOf, readRoute, type WriteRoutePorts, writeRoute } from '../../shared/http/partner-route.ts'
import { Problem } from '../../shared/http/problem.ts'
import { type DecideItemPorts, itemDecision, itemReceipt } from './decide-item.ts'
import { deskDecision, wordOfXms } from './decide-rma.ts'
import { listItems } from './list-items.ts'

type Ports = WriteRoutePorts & DecideItemPorts

/** What the vendor's service desk decides, and its list of what there is to decide. */
export const route = (ports: Ports) =>
  oneOf({
    [decideRma.path]: decision(ports),
    [listDeskItems.path]: list(ports),
    [decideDeskItem.path]: item(ports),
  })

const decision = (ports: Ports) =>
  writeRoute(ports, decideRma, async (call) => {
    const official = await wordOfXms(ports, call)
    const paymentId = ports.ids.paymentId()
    return changeByCall(ports, call, { status: 200, view: 'rma' }, (dossier) =>
      deskDecision(dossier, { ...call.body, official, paymentId, publicUrl: ports.publicUrl }, call.now),
    )
  })

const list = (ports: Ports) =>
  readRoute(ports, listDeskItems, async ({ query }) => ({ status: 200, body: await listItems(ports, query) }))

/** An item about an RMA is decided with a change of it; another one is only done with. */
const item = (ports: Ports) =>
  writeRoute(ports, decideDeskItem, async (call): Promise<Answer> => {
    const id = call.path.id ?? ''
    const found = await ports.items.find(id)
    if (!found) throw new Problem('desk-item-not-found', 'Check the id')
    if (!found.isOpen) throw new Problem('already-decided', 'It is not in the list any more')
    const { about } = found.item
    if (!('rmaNumber' in about)) {
      if (call.body.action !== 'done')
        throw new Problem('not-offered', 'No RMA could be made of it; it can only be done with')
      const body = itemReceipt(id, 'done', null)
      const closed = await ports.items.close(id, answeredByBody(call, 200, body))
      if (closed === 'answered') throw new AlreadyAnswered()
      if (closed === 'closed-already') throw new Problem('already-decided', 'It is not in the list any more')
      return { status: 200, body, committed: true }
    }
    const { action } = call.body
    if (action === 'done') throw new Problem('not-offered', 'A second look is admitted or upheld')
    const continuedAs = ports.ids.rmaNumber
    const body = (rmaNumber: string) => itemReceipt(id, action, rmaNumber)
    const result = await changeRma(ports, {
      of: about.rmaNumber,
      by: call.caller.role,
      now: call.now,
      propose: (dossier) => itemDecision(dossier, { ...call.body, action, id, newNumber: continuedAs }, call.now),
      answer: ({ after, events }) => answeredByBody(call, 200, body(continuedIn(events) ?? after.rmaNumber)),
    })
    const { kind, ...changed } = settled(result, call.caller)
    const number = 'transition' in changed ? continuedIn(changed.transition.events) : undefined
    return { status: 200, body: body(number ?? about.rmaNumber), committed: kind === 'changed' }
  })

const continuedIn = (events: readonly { readonly data: object }[]): string | undefined =>
  events.map(({ data }) => ('continuedAs' in data ? String(data.continuedAs) : undefined)).find(Boolean)
