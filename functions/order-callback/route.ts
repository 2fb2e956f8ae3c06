import type { OrderReport, RemorseRequest } from '../../shared/contracts/order.ts'
import { takeOrderCallback as contract } from '../../shared/contracts/routes/takeOrderCallback.ts'
import type { Answer, Call } from '../../shared/http/call.ts'
import { AlreadyAnswered, answeredByBody } from '../../shared/http/idempotency.ts'
import { invalid } from '../../shared/http/invalid.ts'
import { type WriteRoutePorts, writeRoute } from '../../shared/http/partner-route.ts'
import { inProgress } from '../../shared/http/problem.ts'
import { notAdmitted, registered, takenIn, takenInRecord } from '../../shared/http/taken-in.ts'
import type { Transition } from '../../shared/rma/index.ts'
import { type OrderPorts, takeOrderCallback } from './take-order-callback.ts'
import { type TakeRemorsePorts, takeRemorse } from './take-remorse.ts'

type Ports = WriteRoutePorts & OrderPorts & TakeRemorsePorts

/** `POST /v1/orders/callbacks`: what the mi.com order system reports, and the remorses that it asks for. */
export const route = (ports: Ports) =>
  writeRoute(ports, contract, (call) => {
    const { body } = call
    return body.type === 'remorse.requested' ? remorse(ports, { ...call, body }) : report(ports, { ...call, body })
  })

/** 200 with a receipt. */
async function report(ports: Ports, call: Call<OrderReport>): Promise<Answer> {
  const body = { orderId: call.body.orderId, type: call.body.type, received: true }
  switch (await takeOrderCallback(ports, call.body, answeredByBody(call, 200, body), call.now)) {
    case 'stored':
      return { status: 200, body, committed: true }
    case 'answered':
      throw new AlreadyAnswered()
    case 'contended':
      throw inProgress('Another callback of the order is being stored')
  }
}

/** The RMA, or 202 with a receipt where it waits for its order. */
async function remorse(ports: Ports, call: Call<RemorseRequest>): Promise<Answer> {
  const { orderId, serial, raisedOn, condition, type } = call.body
  const occurredAt = new Date(call.body.occurredAt).toISOString()
  const { partnerId } = call.caller
  const body = { orderId, type, received: true, serial, parked: true }
  const answers = {
    registered: ({ after }: Transition) => takenInRecord(call, after),
    parked: answeredByBody(call, 202, body),
  }
  const asked = { orderId, serial, raisedOn, condition, partnerId, receivedAt: call.now.toISOString(), occurredAt }
  const result = await takeRemorse(ports, asked, answers, call.now)
  switch (result.kind) {
    case 'parked':
    case 'parked-anew':
      return { status: 202, body, committed: true }
    case 'parked-already':
      return { status: 202, body }
    case 'not-in-order':
      throw invalid([{ path: 'serial', code: 'not-in-order' }])
    case 'not-admitted':
      throw notAdmitted(result.decided, call.language)
    default:
      return takenIn(await registered(ports, call.caller, result))
  }
}
