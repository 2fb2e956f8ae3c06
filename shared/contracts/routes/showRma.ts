import { noQuery } from '../query.ts'
import { type ReadRoute, rmaRoles } from '../route.ts'

/** One RMA with its decision and timeline. */
export const showRma: ReadRoute = {
  kind: 'read',
  method: 'GET',
  path: '/v1/rmas/{rmaNumber}',
  roles: rmaRoles,
  query: noQuery,
  problems: ['rma-not-found'],
}
