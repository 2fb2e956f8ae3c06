import { noQuery } from '../query.ts'
import type { ReadRoute } from '../route.ts'

/** What a month comes to by account, payer and item; a retailer sees its own account. */
export const showLedger: ReadRoute = {
  kind: 'read',
  method: 'GET',
  path: '/v1/ledger/{month}',
  roles: ['desk', 'retailer'],
  query: noQuery,
  problems: [],
}
