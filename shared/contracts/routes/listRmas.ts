import { type RmaListQuery, rmaListQuery } from '../rma-list.ts'
import { type ReadRoute, rmaRoles } from '../route.ts'

/** A page of the caller's RMAs; desk and service centre see everybody's, one state at a time. */
export const listRmas: ReadRoute<RmaListQuery> = {
  kind: 'read',
  method: 'GET',
  path: '/v1/rmas',
  roles: rmaRoles,
  query: rmaListQuery,
  problems: [],
}
