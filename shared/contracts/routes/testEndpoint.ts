import { type EmptyBody, emptyBody } from '../desk.ts'
import { rmaRoles, type WriteRoute } from '../route.ts'

/** Sends `endpoint.test` to the caller's endpoint. */
export const testEndpoint: WriteRoute<EmptyBody> = {
  kind: 'write',
  method: 'POST',
  path: '/v1/partner/endpoint/test',
  roles: rmaRoles,
  body: emptyBody,
  problems: ['no-endpoint'],
}
