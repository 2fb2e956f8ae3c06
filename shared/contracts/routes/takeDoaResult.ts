import { type DoaResultBody, doaResultBody } from '../doa-result.ts'
import type { WriteRoute } from '../route.ts'

/** The result of a DOA or remorse screening (P-2.1 to P-2.6). */
export const takeDoaResult: WriteRoute<DoaResultBody> = {
  kind: 'write',
  method: 'POST',
  path: '/v1/rmas/{rmaNumber}/doa-result',
  roles: ['service-centre'],
  body: doaResultBody,
  problems: ['rma-not-found', 'wrong-state', 'contradictory-result'],
}
