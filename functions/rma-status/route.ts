import type { RmaList } from '../../shared/application/ports/rma-list.ts'
import type { RmaStore } from '../../shared/application/ports/rma-store.ts'
import { type RmaListQuery, searches } from '../../shared/contracts/rma-list.ts'
import { listRmas } from '../../shared/contracts/routes/listRmas.ts'
import { showRma } from '../../shared/contracts/routes/showRma.ts'
import type { Caller } from '../../shared/http/call.ts'
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
    const page = await pageOf(ports.list, caller, query)
    return { status: 200, body: { rmas: page.rmas.map((rma) => rmaSummary(rma, caller)), next: page.next } }
  })

/** The desk also searches, and lists what is on hold for one reason. */
function pageOf(list: RmaList, caller: Caller, query: RmaListQuery): ReturnType<RmaList['list']> {
  const { state, updatedSince, holdReason, cursor, limit } = query
  const by = searches.find((name) => query[name] !== undefined)
  const asked = by ?? (holdReason && 'holdReason')
  if (asked && caller.role !== 'desk') throw invalid([{ path: asked, code: 'not-for-this-caller' }])
  if (by) return list.find({ by, value: query[by] ?? '', cursor, limit })
  if (holdReason) return list.held({ holdReason, cursor, limit })
  const all = seesAll(caller)
  if (all && state === undefined) throw invalid([{ path: 'state', code: 'needed-for-this-caller' }])
  return list.list({ state, updatedSince, cursor, limit, ...(all ? {} : { registrar: caller.partnerId }) })
}
