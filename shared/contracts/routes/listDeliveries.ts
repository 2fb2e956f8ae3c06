import { type ReadRoute, rmaRoles } from '../route.ts'
import { type DeliveriesQuery, deliveriesQuery } from '../webhooks.ts'

/** What became of the caller's webhooks, the newest first. */
export const listDeliveries: ReadRoute<DeliveriesQuery> = {
  kind: 'read',
  method: 'GET',
  path: '/v1/deliveries',
  roles: rmaRoles,
  query: deliveriesQuery,
  problems: [],
}
