import { rmaListQuery } from '../../shared/contracts/rma-list.ts'
import { readRoute } from '../../shared/http/partner-route.ts'
import { listRmas, showRma } from './show-rmas.ts'
import { ports } from './wiring.ts'

/** `GET /v1/rmas/{rmaNumber}` and `GET /v1/rmas`. */
export const handler = readRoute(
  ports,
  { roles: ['retailer', 'call-centre', 'portal', 'shop', 'service-centre', 'desk'], query: rmaListQuery },
  async (call) => ({
    status: 200,
    body: call.path.rmaNumber === undefined ? await listRmas(ports, call) : await showRma(ports, call),
  }),
)
