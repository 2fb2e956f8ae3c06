import type { OpenRoute } from '../route.ts'

/** A guide for integrators. */
export const showGuide: OpenRoute = {
  kind: 'open',
  method: 'GET',
  path: '/docs/{guide}',
  roles: [],
  problems: ['not-found'],
}
