import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LocalStack } from '../../infra/local/stack.ts'
import { client, eventually, local } from '../support/client.ts'
import { ownStack, setClock, sharedBusinessTime } from '../support/local-stack.ts'
import { consumer, freshSerial } from '../support/requests.ts'

const start = Date.parse(sharedBusinessTime)
const dayMs = 24 * 3_600_000
const fine = { available: true, boxContentsComplete: true, visibleAbuse: false }

describe('R-online-withdrawal: remorses of the mi.com order system', () => {
  let stack: LocalStack
  const shop = () => client(stack.url, 'mi-com')
  const desk = () => client(stack.url, 'desk')
  const send = (body: object, id = randomUUID()) => shop().post('/v1/orders/callbacks', body, { id })
  const runTimers = () => fetch(`${stack.url}/local/run-timers`, { method: 'POST' })
  const rmasOf = async (serial: string) => (await desk().get(`/v1/rmas?serial=${serial}`)).body.rmas
  const unmatched = async () => (await desk().get('/v1/desk-items?kind=remorse-unmatched')).body.items

  const delivered = (serial: string, changes: object = {}) => ({
    type: 'order.delivered',
    orderId: `MI-${serial}`,
    occurredAt: '2026-11-18T10:00:00Z',
    purchasedOn: '2026-11-16',
    deliveredOn: '2026-11-18',
    country: 'NL',
    lines: [{ serial, model: 'Xiaomi 15', line: 'phone' }],
    consumer,
    ...changes,
  })
  const remorse = (serial: string, changes: object = {}) => ({
    type: 'remorse.requested',
    orderId: `MI-${serial}`,
    occurredAt: '2026-11-20T09:00:00Z',
    serial,
    raisedOn: '2026-11-20',
    condition: fine,
    ...changes,
  })

  beforeAll(async () => {
    stack = await ownStack()
  })
  afterAll(() => stack.stop())

  it('P-3.2c: one of a delivered order is an RMA of its consumer at once, and the same when it is sent again', async () => {
    const serial = freshSerial()
    expect((await send(delivered(serial))).status).toBe(200)
    const id = randomUUID()
    const { status, body } = await send(remorse(serial), id)
    expect([status, body.state, body.service]).toEqual([201, 'registered', 'remorse-screening'])
    expect(body.decision).toMatchObject({ decision: 'eligible', route: { collectFrom: 'consumer' } })
    const again = await send(remorse(serial), id)
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect([again.status, again.body]).toEqual([201, body])
    await eventually('the mail to the consumer', async () =>
      (await local(stack.url, 'inbox')).some(
        ({ to, text }: { to: string; text: string }) => to.includes(consumer.email) && text.includes(body.rmaNumber),
      ),
    )
    expect(await send(remorse(serial))).toMatchObject({
      status: 409,
      body: { code: 'serial-has-open-rma', rmaNumber: body.rmaNumber },
    })
  })

  it('one of a serial that its order does not name says which field is wrong', async () => {
    const serial = freshSerial()
    await send(delivered(serial))
    expect(await send(remorse(serial, { serial: freshSerial() }))).toMatchObject({
      status: 422,
      body: {
        code: 'invalid-content',
        errors: [{ path: 'serial', message: 'Is not one of the serials of this order' }],
      },
    })
  })

  it('P-2.3: one that comes too late is refused with the whole decision', async () => {
    const serial = freshSerial()
    await send(delivered(serial, { purchasedOn: '2026-11-01', deliveredOn: '2026-11-03' }))
    const { status, body } = await send(remorse(serial))
    expect([status, body.code]).toEqual([422, 'not-eligible'])
    expect(body.decision).toMatchObject({ decision: 'refused' })
    expect(await rmasOf(serial)).toEqual([])
  })

  it('one whose facts are not complete waits for them', async () => {
    const serial = freshSerial()
    await send(delivered(serial))
    expect(await send(remorse(serial, { condition: {} }))).toMatchObject({
      status: 202,
      body: { state: 'awaiting-information' },
    })
  })

  it('R-remorse-parked: one whose order is not known waits for its delivery, and is an RMA then', async () => {
    const serial = freshSerial()
    const receipt = { orderId: `MI-${serial}`, serial, parked: true }
    expect(await send(remorse(serial))).toMatchObject({ status: 202, body: receipt })
    expect(await send(remorse(serial))).toMatchObject({ status: 202, body: receipt })
    await runTimers()
    expect(await rmasOf(serial)).toEqual([])
    expect((await send(delivered(serial))).status).toBe(200)
    await runTimers()
    expect(await rmasOf(serial)).toMatchObject([{ state: 'registered', service: 'remorse-screening' }])
    await runTimers()
    expect(await rmasOf(serial)).toHaveLength(1)
    expect(await unmatched()).toEqual([])
  })

  it('R-remorse-parked: one whose order stays unknown for 14 days is the desk’s, which is done with it once', async () => {
    const serial = freshSerial()
    expect((await send(remorse(serial))).status).toBe(202)
    await setClock(stack.url, new Date(start + 13.9 * dayMs).toISOString())
    await runTimers()
    expect(await unmatched()).toEqual([])
    await setClock(stack.url, new Date(start + 14.1 * dayMs).toISOString())
    await runTimers()
    const [item, ...others] = await unmatched()
    expect(others).toEqual([])
    expect(item).toMatchObject({
      kind: 'remorse-unmatched',
      orderId: `MI-${serial}`,
      serial,
      raisedOn: '2026-11-20',
      cause: 'order-unknown',
      allowedActions: ['done'],
    })
    const done = { action: 'done', reason: 'Called the order system: a typing error' }
    expect((await desk().post(`/v1/desk-items/${item.id}/decisions`, done)).status).toBe(200)
    expect(await unmatched()).toEqual([])
    expect((await desk().post(`/v1/desk-items/${item.id}/decisions`, done)).status).toBe(409)
  })
})
