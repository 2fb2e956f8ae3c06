import { orderCallback } from '../../shared/contracts/order.ts'
import { writeRoute } from '../../shared/http/partner-route.ts'
import { takeOrderCallback } from './take-order-callback.ts'
import { ports } from './wiring.ts'

/** `POST /v1/orders/callbacks`: what the mi.com order system reports. */
export const handler = writeRoute(ports, { roles: ['shop'], body: orderCallback }, (call) =>
  takeOrderCallback(ports, call),
)
