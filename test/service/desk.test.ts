import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { client } from '../support/client.ts'
import { answerByLink, begin, drMobile } from '../support/journey.ts'
import { sharedStack } from '../support/local-stack.ts'
import { freshSerial, intake, type RequestChanges } from '../support/requests.ts'

const fine = { official: true, warrantable: true, causes: [], part: 'other' }
const wet = { ...fine, warrantable: false, causes: ['liquid-or-voltage'] }
const backdated = { raisedOn: '2026-11-11' }

const desk = () => client(sharedStack(), 'desk')
const decide = (rmaNumber: string, action: string, more: object = {}, id = randomUUID()) =>
  desk().post(`/v1/rmas/${rmaNumber}/decisions`, { action, reason: `Told by telephone: ${action}`, ...more }, { id })
const shop = () => client(sharedStack(), 'retailer-one')
const types = ({ timeline }: { timeline: { type: string }[] }) => timeline.map(({ type }) => type)

/** An intake that a person has to look at. */
async function held(changes: RequestChanges = {}) {
  const { status, body } = await shop().post('/v1/rmas', intake({ ...backdated, ...changes }))
  expect([status, body.state, body.holdReason]).toEqual([202, 'on-hold', 'review'])
  return body.rmaNumber as string
}

describe('A request that waits for a person (R-backdating)', () => {
  it('stands in the list of its hold, and goes on as eligible once it is approved', async () => {
    const rmaNumber = await held()
    const listed = await desk().get('/v1/rmas?holdReason=review&limit=200')
    const row = listed.body.rmas.find((each: { rmaNumber: string }) => each.rmaNumber === rmaNumber)
    expect(row.allowedActions).toEqual(expect.arrayContaining(['approve', 'refuse', 'cancel']))

    const { status, body } = await decide(rmaNumber, 'approve')
    expect([status, body.state, body.decision.decision]).toEqual([200, 'registered', 'eligible'])
    expect(types(body)).toEqual(['rma.on_hold', 'desk.decided', 'rma.registered'])
    expect(body.timeline[1]).toMatchObject({
      by: 'desk',
      data: { action: 'approve', overturns: ['received-in-time'], reason: 'Told by telephone: approve' },
    })
    const after = await desk().get('/v1/rmas?holdReason=review&limit=200')
    expect(after.body.rmas.map((each: { rmaNumber: string }) => each.rmaNumber)).not.toContain(rmaNumber)
  })

  it('is closed as refused, and its serial free again', async () => {
    const serial = freshSerial()
    const rmaNumber = await held({ product: { serial } })
    expect((await decide(rmaNumber, 'refuse')).body).toMatchObject({ state: 'closed', outcome: 'refused' })
    expect((await shop().post('/v1/rmas', intake({ product: { serial } }))).status).toBe(201)
  })

  it('is cancelled by who registered it, with what it may do said to each as theirs', async () => {
    const rmaNumber = await held()
    const own = await shop().get(`/v1/rmas/${rmaNumber}`)
    expect(own.body.allowedActions).toEqual(['cancellation', 'information'])
    const { body } = await shop().post(`/v1/rmas/${rmaNumber}/cancellation`, { reason: 'Sold another one' })
    expect(body).toMatchObject({ state: 'cancelled', outcome: null, allowedActions: [] })
    expect(await decide(rmaNumber, 'approve')).toMatchObject({
      status: 409,
      body: { code: 'wrong-state', state: 'cancelled', allowedActions: [] },
    })
  })

  it('is decided once: the same decision again gets the same answer, another one is told what fits', async () => {
    const rmaNumber = await held()
    const id = randomUUID()
    const first = await decide(rmaNumber, 'approve', {}, id)
    const again = await decide(rmaNumber, 'approve', {}, id)
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(again.body).toEqual(first.body)
    expect(await decide(rmaNumber, 'refuse')).toMatchObject({ status: 409, body: { code: 'wrong-state' } })
    expect(await decide(rmaNumber, 'refuse', { waiveFees: true })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'waiveFees' }] },
    })
  })

  it('is decided by the desk only', async () => {
    const rmaNumber = await held()
    const tried = await shop().post(`/v1/rmas/${rmaNumber}/decisions`, { action: 'approve', reason: 'Mine' })
    expect(tried).toMatchObject({ status: 403, body: { code: 'forbidden' } })
  })
})

describe('Another device than the registered one (R-other-device)', () => {
  async function other() {
    const rma = await begin(sharedStack(), 'retailer-one')
    const serial = freshSerial()
    const { body } = await rma.report('received', { serial })
    expect(body).toMatchObject({ state: 'on-hold', holdReason: 'other-device' })
    return { rma, serial }
  }

  it('goes on as the device that came, whose serial it holds from then on', async () => {
    const { rma, serial } = await other()
    const { body } = await decide(rma.rmaNumber, 'approve')
    expect(body).toMatchObject({ state: 'received', product: { serial } })
    expect(await shop().post('/v1/rmas', intake({ product: { serial } }))).toMatchObject({
      status: 409,
      body: { code: 'serial-has-open-rma', rmaNumber: rma.rmaNumber },
    })
    expect((await shop().post('/v1/rmas', intake({ product: { serial: rma.serial } }))).status).toBe(201)
  })

  it('is not taken over when its serial has an RMA of its own', async () => {
    const { rma, serial } = await other()
    await begin(sharedStack(), 'retailer-one', { product: { serial } })
    expect(await decide(rma.rmaNumber, 'approve')).toMatchObject({ status: 409, body: { code: 'serial-has-open-rma' } })
    expect(await rma.state()).toMatchObject({ holdReason: 'other-device', product: { serial: rma.serial } })
  })

  it('goes back unrepaired, which the vendor pays', async () => {
    const { rma } = await other()
    const { body } = await decide(rma.rmaNumber, 'return-unrepaired')
    expect(body).toMatchObject({ state: 'returning', payment: null })
    expect([...new Set(body.costs.map((each: { payer: string }) => each.payer))]).toEqual(['vendor'])
    await rma.report('shipped', { carrier: 'PostNL' })
    expect((await rma.report('delivered')).body).toMatchObject({ state: 'closed', outcome: 'returned-unrepaired' })
  })
})

describe('A device that was sent in directly and is not official (R-nonofficial-direct)', () => {
  it('is let in by a person, inspected again and repaired', async () => {
    const rma = await begin(sharedStack(), 'dr-mobile', { purchase: { sellerId: 'a-shop' } })
    await rma.report('received', { serial: rma.serial })
    const grey = await rma.report('inspected', { ...fine, official: false, warrantable: false })
    expect(grey.body).toMatchObject({ state: 'on-hold', holdReason: 'not-official', service: null, costs: [] })
    const { body } = await decide(rma.rmaNumber, 'approve')
    expect(body).toMatchObject({ state: 'received', service: 'in-warranty-repair' })
    expect((await rma.report('inspected', fine)).body.state).toBe('in-repair')
  })
})

describe('A device whose battery is damaged (L-battery)', () => {
  const label = { carrier: 'PostNL', labelUrl: 'https://carrier.example/label' }
  const booked = async (rmaNumber: string, links: object) =>
    client(sharedStack(), 'service-centre').post(`/v1/rmas/${rmaNumber}/reports`, {
      type: 'transport-booked',
      occurredAt: '2026-11-20T10:00:00Z',
      ...links,
    })

  it('gets no parcel label, also after a person has approved it; without one its transport is booked', async () => {
    const { body } = await shop().post('/v1/rmas', intake({ condition: { batteryDamaged: true } }))
    expect(body).toMatchObject({ state: 'on-hold', holdReason: 'review', decision: { nearest: null } })
    const approved = await decide(body.rmaNumber, 'approve')
    expect(approved.body).toMatchObject({
      state: 'registered',
      decision: { instructions: [{ code: 'damaged-battery' }] },
    })
    const refused = await booked(body.rmaNumber, label)
    expect(refused).toMatchObject({ status: 422, body: { code: 'battery-damaged', state: 'registered' } })
    expect((await booked(body.rmaNumber, { carrier: 'PostNL' })).body.state).toBe('in-transit')
  })

  it('gets none either when that is said later', async () => {
    const rma = await begin(sharedStack(), 'retailer-one')
    const told = await shop().post(`/v1/rmas/${rma.rmaNumber}/information`, { condition: { batteryDamaged: true } })
    expect(told.body).toMatchObject({ state: 'on-hold', holdReason: 'review' })
    await decide(rma.rmaNumber, 'approve')
    expect((await booked(rma.rmaNumber, label)).status).toBe(422)
  })
})

describe('A second look (L-second-look)', () => {
  const refused = { purchase: { sellerId: 'somebody-else' } }
  const dispute = async (changes: RequestChanges = refused) =>
    shop().post('/v1/second-looks', { ...intake(changes), reason: 'The receipt shows our name' })
  const answer = (id: string, action: string) =>
    desk().post(`/v1/desk-items/${id}/decisions`, { action, reason: 'Looked at the receipt' })

  it('at a refused request stands in the desk’s list, and lets it in', async () => {
    const { status, body } = await dispute()
    expect(status).toBe(201)
    const items = await desk().get('/v1/desk-items?kind=second-look&limit=200')
    expect(items.body.items.find((each: { id: string }) => each.id === body.id)).toMatchObject({
      rmaNumber: body.rmaNumber,
      reason: 'The receipt shows our name',
      allowedActions: ['admit', 'uphold'],
    })
    expect(await answer(body.id, 'admit')).toMatchObject({
      status: 200,
      body: { id: body.id, status: 'admitted', rmaNumber: body.rmaNumber },
    })
    const { body: rma } = await shop().get(`/v1/rmas/${body.rmaNumber}`)
    expect(rma).toMatchObject({ state: 'registered', service: 'in-warranty-repair' })
    expect(rma.timeline[2].data.overturns).toEqual(['registered-by-seller'])
    expect(await answer(body.id, 'uphold')).toMatchObject({ status: 409, body: { code: 'already-decided' } })
  })

  it('at a refused request is upheld: it is closed as refused, and names the dispute body (L-dispute)', async () => {
    const { body } = await dispute()
    expect((await answer(body.id, 'uphold')).body.status).toBe('upheld')
    const { body: rma } = await shop().get(`/v1/rmas/${body.rmaNumber}`)
    expect(rma).toMatchObject({ state: 'closed', outcome: 'refused' })
    const codes = rma.decision.instructions.map(({ code }: { code: string }) => code)
    expect(codes).toEqual(['statutory-rights', 'second-look', 'dispute-body'])
  })

  it('is told what is nearest while it waits, to whoever may see it, as of then when it is asked for again', async () => {
    const id = randomUUID()
    const refusedDoa = {
      ...intake({ request: 'doa', condition: { boxContentsComplete: false } }),
      reason: 'It is here',
    }
    const { body } = await shop().post('/v1/second-looks', refusedDoa)
    const nearest = { changes: [{ path: 'condition.boxContentsComplete', becomes: true }], service: 'doa-screening' }
    for (const viewer of [shop(), desk(), client(sharedStack(), 'service-centre')]) {
      expect((await viewer.get(`/v1/rmas/${body.rmaNumber}`)).body.decision.nearest).toMatchObject(nearest)
    }
    const path = `/v1/rmas/${body.rmaNumber}/information`
    const stillLacking = { condition: { visibleAbuse: true } }
    const told = await shop().post(path, stillLacking, { id })
    expect(told.body.decision.nearest).toBeNull()
    await shop().post(path, { condition: { visibleAbuse: false } })
    expect((await shop().get(`/v1/rmas/${body.rmaNumber}`)).body.decision.nearest).toMatchObject(nearest)
    const again = await shop().post(path, stillLacking, { id })
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(again.body).toEqual(told.body)
  })

  it('is for refused requests only', async () => {
    expect(await dispute({})).toMatchObject({ status: 409, body: { code: 'not-refused' } })
  })

  it('at an uncovered repair makes it covered and withdraws the quote', async () => {
    const rma = await begin(sharedStack(), 'retailer-one')
    await rma.report('received', { serial: rma.serial })
    await rma.report('inspected', wet)
    await rma.quote()
    const asked = await shop().post(`/v1/rmas/${rma.rmaNumber}/second-look`, { reason: 'It was never wet' })
    expect(asked.status).toBe(201)
    await answer(asked.body.id, 'admit')
    const after = await rma.state()
    expect(after).toMatchObject({ state: 'in-repair', service: 'in-warranty-repair', quote: { status: 'withdrawn' } })
    expect([...new Set(after.costs.map((each: { payer: string }) => each.payer))]).toEqual(['vendor'])
  })

  it('at a repair that was sent back unrepaired lets it go on as a new RMA', async () => {
    const rma = await begin(sharedStack(), 'retailer-one')
    await rma.report('received', { serial: rma.serial })
    await rma.report('inspected', wet)
    await rma.quote()
    await shop().post(`/v1/rmas/${rma.rmaNumber}/quote-response`, { revision: 1, answer: 'reject' })
    await rma.report('shipped', { carrier: 'PostNL' })
    await rma.report('delivered')
    const asked = await shop().post(`/v1/rmas/${rma.rmaNumber}/second-look`, { reason: 'It was never wet' })
    const { body } = await answer(asked.body.id, 'admit')
    expect(body.rmaNumber).not.toBe(rma.rmaNumber)
    expect((await rma.state()).timeline.at(-1).data).toMatchObject({ action: 'admit', continuedAs: body.rmaNumber })
    expect((await shop().get(`/v1/rmas/${body.rmaNumber}`)).body).toMatchObject({
      state: 'registered',
      product: { serial: rma.serial },
      consumer: { name: 'Sanne de Vries' },
    })
  })
})

describe('Information that comes later', () => {
  const waiting = async () => {
    const body = intake({ onMissing: 'hold', purchase: { proofOfPurchase: undefined } })
    const answer = await shop().post('/v1/rmas', body)
    expect([answer.status, answer.body.state]).toEqual([202, 'awaiting-information'])
    return answer.body.rmaNumber as string
  }
  const inform = (rmaNumber: string, body: object) => shop().post(`/v1/rmas/${rmaNumber}/information`, body)

  it('brings the proof that was missing, and the request is decided again (R-pop-missing)', async () => {
    const rmaNumber = await waiting()
    const { body } = await inform(rmaNumber, { purchase: { proofOfPurchase: { presented: true } } })
    expect(body).toMatchObject({ state: 'registered', service: 'in-warranty-repair' })
    expect(body.timeline[1]).toMatchObject({
      type: 'information.received',
      data: { paths: ['purchase.proofOfPurchase.presented'] },
    })
  })

  it('that contradicts the request is named, and changes nothing', async () => {
    const rmaNumber = await waiting()
    const answer = await inform(rmaNumber, { purchase: { deliveredOn: '2026-11-01' } })
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'invalid-content', errors: [{ path: 'purchase.deliveredOn' }] },
    })
    expect((await inform(rmaNumber, {})).status).toBe(422)
    expect((await shop().get(`/v1/rmas/${rmaNumber}`)).body.timeline).toHaveLength(1)
  })

  it('corrects where the consumer lives, also while the device is under way, and is no event’s content', async () => {
    const rma = await begin(sharedStack(), 'retailer-one')
    const email = `moved-${Date.now()}@example.com`
    await rma.report('transport-booked', { carrier: 'PostNL' })
    const { body } = await inform(rma.rmaNumber, { consumer: { email, address: { city: 'Nuth' } } })
    expect(body).toMatchObject({
      state: 'in-transit',
      consumer: { email, address: { city: 'Nuth', street: 'Voorbeeldstraat' } },
    })
    expect(JSON.stringify(body.timeline)).not.toContain('Nuth')
    const found = await desk().get(`/v1/rmas?email=${encodeURIComponent(email.toUpperCase())}`)
    expect(found.body.rmas.map((each: { rmaNumber: string }) => each.rmaNumber)).toEqual([rma.rmaNumber])
  })

  it('R-inspection: the proof makes an inspected repair covered, and withdraws its quote', async () => {
    const rma = await begin(sharedStack(), 'retailer-one', {
      purchase: { proofOfPurchase: { presented: false } },
      fault: { causes: ['liquid-or-voltage'] },
    })
    await rma.report('received', { serial: rma.serial })
    expect((await rma.report('inspected', fine)).body.service).toBe('out-of-warranty-repair')
    await rma.quote()
    const { body } = await inform(rma.rmaNumber, { purchase: { proofOfPurchase: { presented: true } } })
    expect(body).toMatchObject({ state: 'in-repair', service: 'in-warranty-repair', quote: { status: 'withdrawn' } })
  })
})

describe('What the desk searches', () => {
  it('by serial, by the registrar’s reference and by e-mail; others may not', async () => {
    const email = `find-${Date.now()}@example.com`
    const partnerReference = `ref-${Date.now()}`
    const rma = await begin(sharedStack(), 'retailer-one', {
      partnerReference,
      consumer: { ...(intake().consumer as object), email },
    })
    for (const query of [`serial=${rma.serial}`, `email=${email}`, `partnerReference=${partnerReference}`]) {
      const { body } = await desk().get(`/v1/rmas?${query}`)
      expect(body.rmas.map((each: { rmaNumber: string }) => each.rmaNumber)).toEqual([rma.rmaNumber])
    }
    expect(await shop().get(`/v1/rmas?serial=${rma.serial}`)).toMatchObject({ status: 422 })
    expect(await desk().get(`/v1/rmas?serial=${rma.serial}&email=${email}`)).toMatchObject({ status: 422 })
  })
})

describe('A repair that turns out impossible', () => {
  it('after an accepted quote is refunded: nobody pays, and it goes back', async () => {
    const rma = await begin(sharedStack(), 'dr-mobile', drMobile)
    await rma.inspectedOutOfWarranty()
    await rma.quote()
    await answerByLink(await rma.quoteLink(), 'accept')
    const { payment } = await rma.state()
    await fetch(`${sharedStack()}/local/pay/${payment.paymentId}`, {
      method: 'POST',
      body: JSON.stringify({ status: 'paid', amountCents: payment.amountCents }),
    })
    expect(await rma.state()).toMatchObject({ state: 'in-repair', payment: { status: 'paid' } })
    const { body } = await decide(rma.rmaNumber, 'refund')
    expect(body).toMatchObject({
      state: 'returning',
      quote: { status: 'withdrawn' },
      payment: { status: 'refunded', receivedCents: 0 },
    })
    expect([...new Set(body.costs.map((each: { payer: string }) => each.payer))]).toEqual(['vendor'])
    const owed = body.ledger.filter((each: { payer: string }) => each.payer === 'consumer')
    expect(owed.reduce((sum: number, each: { grossCents: number }) => sum + each.grossCents, 0)).toBe(0)
  })

  it('races a report that it is repaired: one of them counts', async () => {
    const rma = await begin(sharedStack(), 'retailer-one')
    await rma.inspectedOutOfWarranty()
    await rma.quote()
    await shop().post(`/v1/rmas/${rma.rmaNumber}/quote-response`, { revision: 1, answer: 'accept' })
    const answers = await Promise.all([decide(rma.rmaNumber, 'refund'), rma.report('repaired')])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const isRefunded = answers[0]?.status === 200
    const after = types(await rma.state())
    expect([after.includes('quote.withdrawn'), after.includes('repair.completed')]).toEqual([isRefunded, !isRefunded])
  })
})
