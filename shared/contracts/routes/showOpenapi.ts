import type { OpenRoute } from '../route.ts'

/** The OpenAPI document of this service. */
export const showOpenapi: OpenRoute = {
  kind: 'open',
  method: 'GET',
  path: '/openapi.json',
  roles: [],
  problems: [],
}
