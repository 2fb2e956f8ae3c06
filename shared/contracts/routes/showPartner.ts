import { partnerRoles } from '../partner.ts'
import { noQuery } from '../query.ts'
import type { ReadRoute } from '../route.ts'

/** The caller itself: its limit, its keys, and where its webhooks go. */
export const showPartner: ReadRoute = {
  kind: 'read',
  method: 'GET',
  path: '/v1/partner',
  roles: partnerRoles,
  query: noQuery,
  problems: [],
}
