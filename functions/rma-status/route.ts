import type { RmaList } from '../../shared/application/ports/rma-list.ts'
import type { RmaStore } from '../../shared/application/ports/rma-store.ts'
import { listRmas } from '../../shared/contracts/routes/listRmas.ts'
import { showRma } from '../../shared/contracts/routes/showRma.ts'
import { invalid } from '../../shared/http/invalid.ts'
import { oneOf, type PartnerRoutePorts, readRoute } from '../../shared/http/partner-route.ts'
import { rmaBody, rmaSummary, seesAll } from '../../shared/http/representations/rma.ts'
import { visibleRma } from '../../shared/http/visible-rma.ts'

type Ports = PartnerRoutePorts & { readonly rmas: Pick<RmaStore, 'load'>; readonly list: RmaList }

/** `GET /v1/rmas/{rmaNumber}` and `GET /v1/rmas`. */
export const route = (ports: Ports) => oneOf({ [showRma.path]: show(ports), [listRmas.path]: list(ports) })

const show = (ports: Ports) =>
  readRoute(ports, showRma, async (call) => {
    const dossier = await visibleRma(ports.rmas, call)
    return { status: 200, body: rmaBody(dossier, call.caller, call.language) }
  })

const list = (ports: Ports) =>
  readRoute(ports, listRmas, async ({ caller, query }) => {
    const all = seesAll(caller)
    if (all && query.state === undefined) throw invalid([{ path: 'state', code: 'needed-for-this-caller' }])
    const page = await ports.list.list({ ...query, ...(all ? {} : { registrar: caller.partnerId }) })
    return { status: 200, body: { rmas: page.rmas.map(rmaSummary), next: page.next } }
  })
