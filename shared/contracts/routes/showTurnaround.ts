import type { ReadRoute } from '../route.ts'
import { type TurnaroundQuery, turnaroundQuery } from '../turnaround.ts'

/** The turn-around of the fleet over some days, and by month and country (P-5). */
export const showTurnaround: ReadRoute<TurnaroundQuery> = {
  kind: 'read',
  method: 'GET',
  path: '/v1/turnaround',
  roles: ['desk'],
  query: turnaroundQuery,
  problems: [],
}
