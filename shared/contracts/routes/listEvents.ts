import { type FeedQuery, feedQuery } from '../feed.ts'
import { type ReadRoute, rmaRoles } from '../route.ts'

/** The caller's own feed of events. */
export const listEvents: ReadRoute<FeedQuery> = {
  kind: 'read',
  method: 'GET',
  path: '/v1/events',
  roles: rmaRoles,
  query: feedQuery,
  problems: ['cursor-expired'],
}
