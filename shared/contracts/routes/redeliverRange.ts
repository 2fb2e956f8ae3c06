import { rmaRoles, type WriteRoute } from '../route.ts'
import { type RangeBody, rangeBody } from '../webhooks.ts'

/** Sends everything of a range of time to the caller again. */
export const redeliverRange: WriteRoute<RangeBody> = {
  kind: 'write',
  method: 'POST',
  path: '/v1/deliveries/redeliver',
  roles: rmaRoles,
  body: rangeBody,
  problems: ['no-endpoint', 'redelivery-running'],
}
