import type { OpenRoute } from '../route.ts'

/** The reference of every route, event and problem, made from the OpenAPI document. */
export const showReference: OpenRoute = {
  kind: 'open',
  method: 'GET',
  path: '/docs',
  roles: [],
  problems: [],
}
