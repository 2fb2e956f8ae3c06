import type { RmaList } from '../../shared/application/ports/rma-list.ts'
import type { RmaStore } from '../../shared/application/ports/rma-store.ts'
import type { RmaListQuery } from '../../shared/contracts/rma-list.ts'
import type { Call } from '../../shared/http/call.ts'
import { invalid } from '../../shared/http/parsed.ts'
import { rmaBody, rmaSummary } from '../../shared/http/representations/rma.ts'
import { visibleRma } from '../../shared/http/visible-rma.ts'

type StatusCall = Call<unknown, RmaListQuery>

/** One RMA with its decision and timeline. Throws the 404 that somebody else's RMA shares with one that does not exist. */
export async function showRma(ports: { readonly rmas: RmaStore }, call: StatusCall) {
  const dossier = await visibleRma(ports.rmas, call.path.rmaNumber, call.caller)
  return rmaBody(dossier, call.caller, call.language)
}

/** A page of the caller's RMAs; desk and service centre see everybody's, one state at a time. */
export async function listRmas(ports: { readonly list: RmaList }, { caller, query }: StatusCall) {
  const { limit, state, updatedSince, cursor } = query
  const seesAll = caller.role === 'desk' || caller.role === 'service-centre'
  if (seesAll && state === undefined) throw invalid([{ path: 'state', message: 'Say which state' }])
  const page = await ports.list.list({
    ...(seesAll ? {} : { registrar: caller.partnerId }),
    ...(state === undefined ? {} : { state }),
    ...(updatedSince === undefined ? {} : { updatedSince }),
    ...(cursor === undefined ? {} : { cursor }),
    limit,
  })
  return { rmas: page.rmas.map(rmaSummary), next: page.next }
}
