import { type EmptyBody, emptyBody } from '../desk.ts'
import { rmaRoles, type WriteRoute } from '../route.ts'

/** Sends an event again: to the caller, or, when the desk asks, to everybody whom it is sent to. */
export const redeliverEvent: WriteRoute<EmptyBody> = {
  kind: 'write',
  method: 'POST',
  path: '/v1/events/{id}/redeliver',
  roles: rmaRoles,
  body: emptyBody,
  problems: ['event-not-found', 'no-endpoint'],
}
