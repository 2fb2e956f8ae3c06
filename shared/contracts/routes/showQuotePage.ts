import type { PageRoute } from '../route.ts'

/** The page behind the link of a quote's mail; decides nothing. */
export const showQuotePage: PageRoute = {
  kind: 'page',
  method: 'GET',
  path: '/quote/{token}',
  roles: [],
  problems: [],
}
