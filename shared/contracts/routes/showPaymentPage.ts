import type { PageRoute } from '../route.ts'

/** The page on which a consumer pays; decides nothing and asks nobody. */
export const showPaymentPage: PageRoute = {
  kind: 'page',
  method: 'GET',
  path: '/pay/{paymentId}',
  roles: [],
  problems: [],
}
