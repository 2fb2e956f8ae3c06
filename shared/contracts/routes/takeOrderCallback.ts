import { type OrderCallback, orderCallback } from '../order.ts'
import type { WriteRoute } from '../route.ts'

/** What the mi.com order system reports. */
export const takeOrderCallback: WriteRoute<OrderCallback> = {
  kind: 'write',
  method: 'POST',
  path: '/v1/orders/callbacks',
  roles: ['shop'],
  body: orderCallback,
  answers: [200],
  problems: [],
}
