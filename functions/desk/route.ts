import type { Dossier } from '../../shared/application/dossier.ts'
import type { Xms } from '../../shared/application/ports/xms.ts'
import { decideDeskItem } from '../../shared/contracts/routes/decideDeskItem.ts'
import { decideRma } from '../../shared/contracts/routes/decideRma.ts'
import { listDeskItems } from '../../shared/contracts/routes/listDeskItems.ts'
import { changeByCall } from '../../shared/http/change-route.ts'
import { oneOf, readRoute, writeRoute } from '../../shared/http/partner-route.ts'
import { visibleRma } from '../../shared/http/visible-rma.ts'
import { deskDecision, knownOfReceived } from './decide-rma.ts'
import { type ItemPorts, itemRoute } from './item-route.ts'
import { listItems } from './list-items.ts'

type Ports = ItemPorts & { readonly xms: Pick<Xms, 'isOfficial'>; readonly publicUrl: string }

/** What the vendor's service desk decides, and its list of what there is to decide. */
export const route = (ports: Ports) =>
  oneOf({
    [decideRma.path]: decision(ports),
    [listDeskItems.path]: list(ports),
    [decideDeskItem.path]: itemRoute(ports),
  })

const decision = (ports: Ports) =>
  writeRoute(ports, decideRma, async (call) => {
    const of = await visibleRma(ports.rmas, call)
    const known = await knownOfReceived(ports, of.rma, call.body, call.now)
    const { publicUrl, ids } = ports
    const given = { ...call.body, ...known, seen: of.rma, paymentId: ids.paymentId(), publicUrl }
    const propose = (dossier: Dossier) => deskDecision(dossier, given, call.now)
    return changeByCall(ports, call, { status: 200, view: 'rma' }, propose, { of })
  })

const list = (ports: Ports) =>
  readRoute(ports, listDeskItems, async ({ query }) => ({ status: 200, body: await listItems(ports, query) }))
