import { type OrderCallback, orderCallback } from '../order.ts'
import type { WriteRoute } from '../route.ts'

/** What the mi.com order system reports (200), and a remorse that it asks for: 201 or 202 with the RMA, 202 parked. */
export const takeOrderCallback: WriteRoute<OrderCallback> = {
  kind: 'write',
  method: 'POST',
  path: '/v1/orders/callbacks',
  roles: ['shop'],
  body: orderCallback,
  problems: ['not-eligible', 'serial-has-open-rma'],
}
