import type { OpenRoute } from '../route.ts'

/** A file that the reference or a guide names: its script, an example. */
export const showDocsAsset: OpenRoute = {
  kind: 'open',
  method: 'GET',
  path: '/docs/assets/{file}',
  roles: [],
  problems: ['not-found'],
}
