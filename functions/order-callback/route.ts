import { takeOrderCallback as contract } from '../../shared/contracts/routes/takeOrderCallback.ts'
import { AlreadyAnswered, answeredByBody } from '../../shared/http/idempotency.ts'
import { type WriteRoutePorts, writeRoute } from '../../shared/http/partner-route.ts'
import { inProgress } from '../../shared/http/problem.ts'
import { type OrderPorts, takeOrderCallback } from './take-order-callback.ts'

/** `POST /v1/orders/callbacks`: what the mi.com order system reports; 200 with a receipt. */
export const route = (ports: WriteRoutePorts & OrderPorts) =>
  writeRoute(ports, contract, async (call) => {
    const body = { orderId: call.body.orderId, type: call.body.type, received: true }
    switch (await takeOrderCallback(ports, call.body, answeredByBody(call, 200, body), call.now)) {
      case 'stored':
        return { status: 200, body, committed: true }
      case 'answered':
        throw new AlreadyAnswered()
      case 'contended':
        throw inProgress('Another callback of the order is being stored')
    }
  })
