import { rmaRoles, type WriteRoute } from '../route.ts'
import { type EndpointBody, endpointBody } from '../webhooks.ts'

/** Says where the caller's webhooks go from now on; also sets a disabled endpoint to work again. */
export const setEndpoint: WriteRoute<EndpointBody> = {
  kind: 'write',
  method: 'PUT',
  path: '/v1/partner/endpoint',
  roles: rmaRoles,
  body: endpointBody,
  problems: [],
}
