import type { OpenRoute } from '../route.ts'

/** The page of a problem code, which is its `type`: cause, cure, whether to send again. */
export const showProblemPage: OpenRoute = {
  kind: 'open',
  method: 'GET',
  path: '/docs/problems/{code}',
  roles: [],
  problems: ['not-found'],
}
