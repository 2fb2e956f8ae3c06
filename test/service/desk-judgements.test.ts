import { describe, expect, it } from 'vitest'
import { client } from '../support/client.ts'
import { begin } from '../support/journey.ts'
import { sharedStack } from '../support/local-stack.ts'
import { consumer, freshSerial, intake, type RequestChanges } from '../support/requests.ts'

const fine = { official: true, warrantable: true, causes: [], part: 'other' }
const longer = { fault: { description: 'The screen stays black after the logo, and the phone gets warm' } }
const desk = () => client(sharedStack(), 'desk')
const shop = () => client(sharedStack(), 'retailer-one')
const decide = (rmaNumber: string, action: string) =>
  desk().post(`/v1/rmas/${rmaNumber}/decisions`, { action, reason: 'Seen on the counter' })
const inform = (rmaNumber: string, body: object, by = shop()) => by.post(`/v1/rmas/${rmaNumber}/information`, body)
const rmaOf = async (rmaNumber: string) => (await desk().get(`/v1/rmas/${rmaNumber}`)).body
const typesOf = ({ timeline }: { timeline: { type: string }[] }) => timeline.map(({ type }) => type)

/** Reports a serial as sold and delivered by mi.com on a day; its order. */
async function delivered(serial: string, day: string) {
  const orderId = `MI-${serial}`
  const body = {
    type: 'order.delivered',
    orderId,
    occurredAt: `${day}T10:00:00Z`,
    purchasedOn: day,
    deliveredOn: day,
    country: 'NL',
    lines: [{ serial, model: 'Xiaomi 15', line: 'phone' }],
    consumer,
  }
  expect((await client(sharedStack(), 'mi-com').post('/v1/orders/callbacks', body)).status).toBe(200)
  return orderId
}

describe('What a person set aside stays so when information comes', () => {
  const wrongSeller = { purchase: { sellerId: 'somebody-else' } }
  const refused = async () => {
    const { body } = await shop().post('/v1/second-looks', { ...intake(wrongSeller), reason: 'We sold it' })
    return body as { id: string; rmaNumber: string }
  }
  const answer = (id: string, action: string) =>
    desk().post(`/v1/desk-items/${id}/decisions`, { action, reason: 'Looked at the receipt' })

  it('for a refused request that a second look let in', async () => {
    const { id, rmaNumber } = await refused()
    await answer(id, 'admit')
    expect((await inform(rmaNumber, longer)).body).toMatchObject({ state: 'registered', outcome: null })
  })

  it('for a backdated request that was approved; another rule that fails anew counts', async () => {
    const { body } = await shop().post('/v1/rmas', intake({ raisedOn: '2026-11-11' }))
    await decide(body.rmaNumber, 'approve')
    expect((await inform(body.rmaNumber, longer)).body).toMatchObject({ state: 'registered', holdReason: null })
    const sold = await inform(body.rmaNumber, { purchase: { sellerId: 'somebody-else' } })
    expect(sold.body).toMatchObject({ state: 'closed', outcome: 'refused' })
  })

  it('for one that goes on as a new RMA after a second look', async () => {
    const { id, rmaNumber } = await refused()
    await answer(id, 'uphold')
    const again = await shop().post(`/v1/rmas/${rmaNumber}/second-look`, { reason: 'Here is the till roll' })
    const { body } = await answer(again.body.id, 'admit')
    expect(body.rmaNumber).not.toBe(rmaNumber)
    expect((await inform(body.rmaNumber, longer)).body).toMatchObject({ state: 'registered', outcome: null })
  })
})

describe('Another device that is approved', () => {
  /** An RMA for whose device another one came. */
  async function otherCame(partner: string, serial: string, changes: RequestChanges = {}) {
    const rma = await begin(sharedStack(), partner, changes)
    expect((await rma.report('received', { serial })).body).toMatchObject({ holdReason: 'other-device' })
    return rma
  }

  it('is judged by its own delivery, not by that of the registered one', async () => {
    const [registered, came] = [freshSerial(), freshSerial()]
    const orderId = await delivered(registered, '2026-11-02')
    await delivered(came, '2023-01-05')
    const purchase = { channel: 'mi.com', orderId, purchasedOn: '2026-11-02' }
    const rma = await otherCame('dr-mobile', came, {
      product: { serial: registered },
      purchase,
      wishes: { transport: 'pickup' },
    })
    expect((await rma.state()).decision.deadlines.warranty).toBe('2028-11-02')
    const { body } = await decide(rma.rmaNumber, 'approve')
    expect(body).toMatchObject({ state: 'received', product: { serial: came } })
    expect(body.decision.deadlines.warranty).toBe('2025-01-05')
    expect((await rma.report('inspected', fine)).body).toMatchObject({
      state: 'received',
      service: 'out-of-warranty-repair',
    })
  })

  it('waits while XMS is silent, and nothing changes (R-xms-down)', async () => {
    const rma = await otherCame('retailer-one', freshSerial('DOWN'))
    const before = await rmaOf(rma.rmaNumber)
    expect(await decide(rma.rmaNumber, 'approve')).toMatchObject({ status: 503, body: { code: 'unavailable' } })
    expect(await rmaOf(rma.rmaNumber)).toEqual(before)
  })

  it('is fetched by the shop, at its cost, when XMS says that it is not official (P-1.1b)', async () => {
    const rma = await otherCame('retailer-one', freshSerial('GREY'))
    expect((await decide(rma.rmaNumber, 'approve')).body.state).toBe('awaiting-collection')
    const { body } = await rma.report('collected')
    expect(body).toMatchObject({ state: 'closed', outcome: 'collected-by-retailer' })
    const { ledger } = await rmaOf(rma.rmaNumber)
    const billed = ledger.filter((each: { payer: string }) => each.payer === 'retailer')
    expect(billed.map((each: { item: string }) => each.item).toSorted()).toEqual(['handling', 'transport-outbound'])
  })

  it('waits for a person when a consumer sent it in and XMS says that it is not official', async () => {
    const rma = await otherCame('dr-mobile', freshSerial('GREY'), { purchase: { sellerId: 'a-shop' } })
    const { body } = await decide(rma.rmaNumber, 'approve')
    expect(body).toMatchObject({ state: 'on-hold', holdReason: 'not-official' })
  })
})

describe('A parcel that arrives while its request is reviewed', () => {
  const sold = { purchase: { sellerId: 'somebody-else' } }
  async function heldUnderWay() {
    const rma = await begin(sharedStack(), 'retailer-one')
    await rma.report('transport-booked', { carrier: 'PostNL' })
    expect((await inform(rma.rmaNumber, sold)).body).toMatchObject({ state: 'on-hold', holdReason: 'review' })
    return rma
  }

  it('is noted, and goes on where it is once that is approved', async () => {
    const rma = await heldUnderWay()
    const noted = await rma.report('received', { serial: rma.serial })
    expect(noted.body).toMatchObject({ state: 'on-hold', holdReason: 'review' })
    expect(typesOf(noted.body).at(-1)).toBe('device.received')
    expect((await decide(rma.rmaNumber, 'approve')).body.state).toBe('received')
  })

  it('stands under its new reason in the desk’s lists, since it is held for that', async () => {
    const rma = await heldUnderWay()
    await rma.report('received', { serial: freshSerial() })
    const { body } = await decide(rma.rmaNumber, 'approve')
    expect(body).toMatchObject({ state: 'on-hold', holdReason: 'other-device' })
    const listed = async (reason: string) =>
      (await desk().get(`/v1/rmas?holdReason=${reason}&limit=200`)).body.rmas.find(
        (each: { rmaNumber: string }) => each.rmaNumber === rma.rmaNumber,
      )
    expect(await listed('review')).toBeUndefined()
    expect(await listed('other-device')).toMatchObject({ since: body.since, holdReason: 'other-device' })
    expect(body.since).toBe(body.timeline.at(-1).at)
  })

  it('goes back when it is refused', async () => {
    const rma = await heldUnderWay()
    await rma.report('received', { serial: rma.serial })
    expect((await decide(rma.rmaNumber, 'refuse')).body).toMatchObject({ state: 'returning', outcome: null })
  })
})

describe('A unit that was swapped in', () => {
  it('keeps the warranty that it inherited, whatever information says of its purchase (R-swap-serial)', async () => {
    const newSerial = freshSerial()
    const old = await begin(sharedStack(), 'retailer-one', { purchase: { purchasedOn: '2025-01-10' } })
    await old.report('received', { serial: old.serial })
    await old.report('inspected', fine)
    await old.report('swapped', { newSerial })
    await old.report('delivered')
    const unit = await begin(sharedStack(), 'retailer-one', { product: { serial: newSerial } })
    expect((await unit.state()).decision.deadlines.warranty).toBe('2027-01-10')
    const { status, body } = await inform(unit.rmaNumber, {
      purchase: { purchasedOn: '2026-11-15', deliveredOn: '2026-11-15' },
    })
    expect([status, body.decision.deadlines.warranty]).toEqual([200, '2027-01-10'])
  })
})
