import { describe, expect, it } from 'vitest'
import { client, eventually, local } from '../support/client.ts'
import { begin } from '../support/journey.ts'
import { sharedStack } from '../support/local-stack.ts'
import { check, intake } from '../support/requests.ts'

const url = () => sharedStack()
const tv = { line: 'tv', model: 'Mi TV', screenInches: 43 }
const old = { purchase: { purchasedOn: '2023-01-05' } }
interface Delivery {
  readonly partnerId: string
  readonly body: { readonly type: string; readonly data: { readonly rmaNumber: string } }
}

const types = (body: { timeline: { type: string }[] }) => body.timeline.map((entry) => entry.type)

describe('P-3.3b: a shop’s repair outside the warranty', () => {
  it('is quoted through the integration, rejected, and goes back unrepaired', async () => {
    const rma = await begin(url(), 'retailer-one', old)
    expect((await rma.report('transport-booked', { carrier: 'PostNL' })).body.state).toBe('in-transit')
    await rma.inspectedOutOfWarranty()
    const quote = await rma.quote({ 'transport-inbound': 700, 'transport-outbound': 700 })
    expect(quote.status).toBe(201)
    // 114.00 net, 21 % Dutch VAT on the net total.
    expect(quote.body).toMatchObject({
      revision: 1,
      status: 'open',
      netCents: 11400,
      vatRate: 21,
      vatCents: 2394,
      totalCents: 13794,
      rejectTotalCents: 3025,
    })
    expect(quote.body.lines[0]).toEqual({ kind: 'labour', description: 'labour for the display', amountCents: 4000 })

    const answered = await rma.registrar.post(`/v1/rmas/${rma.rmaNumber}/quote-response`, {
      revision: 1,
      answer: 'reject',
    })
    expect(answered.body).toMatchObject({ state: 'returning', quote: { status: 'rejected' }, payment: null })
    await rma.report('shipped', { carrier: 'PostNL', trackingUrl: 'https://example.com/track/1' })
    const closed = await rma.report('delivered')
    expect(closed.body).toMatchObject({ state: 'closed', outcome: 'returned-unrepaired' })

    const seen = await rma.state()
    expect(types(seen)).toEqual([
      'rma.registered',
      'transport.booked',
      'device.received',
      'device.inspected',
      'quote.issued',
      'quote.rejected',
      'device.shipped',
      'device.delivered',
      'rma.closed',
    ])
    await eventually('every event at the shop, once', async () => {
      const got = ((await local(url(), 'deliveries')) as Delivery[]).filter(
        (each) => each.partnerId === 'retailer-one' && each.body.data.rmaNumber === rma.rmaNumber,
      )
      return got.length === seen.timeline.length
    })
  })

  it('is accepted without an online payment and repaired (R-pos-payment)', async () => {
    const rma = await begin(url(), 'retailer-one', old)
    await rma.inspectedOutOfWarranty()
    await rma.quote()
    const answered = await rma.registrar.post(`/v1/rmas/${rma.rmaNumber}/quote-response`, {
      revision: 1,
      answer: 'accept',
    })
    expect(answered.body).toMatchObject({ state: 'in-repair', payment: null })
    await rma.report('repaired', { note: 'New display' })
    await rma.report('shipped', { carrier: 'PostNL' })
    expect((await rma.report('delivered')).body).toMatchObject({ state: 'closed', outcome: 'repaired' })
  })

  it('is re-quoted until it is answered; only the newest revision counts (R-requote)', async () => {
    const rma = await begin(url(), 'retailer-one', old)
    await rma.inspectedOutOfWarranty()
    await rma.quote()
    expect((await rma.quote({ parts: 5000 })).body).toMatchObject({ revision: 2, netCents: 9000 })
    const respond = (revision: number, answer = 'accept') =>
      rma.registrar.post(`/v1/rmas/${rma.rmaNumber}/quote-response`, { revision, answer })
    expect((await respond(1)).body).toMatchObject({ status: 409, code: 'quote-superseded' })
    expect((await respond(3)).body).toMatchObject({ status: 404, code: 'quote-not-found' })
    expect((await respond(2)).status).toBe(200)
    expect((await respond(2, 'reject')).body).toMatchObject({ status: 409, code: 'quote-answered', state: 'in-repair' })
    expect((await rma.quote()).body.code).toBe('quote-answered')
  })
})

describe('P-3.3a: a shop’s repair under warranty', () => {
  it('is never quoted, is repaired and goes back to the shop', async () => {
    const rma = await begin(url(), 'retailer-one')
    await rma.report('received', { serial: rma.serial })
    const inspected = await rma.report('inspected', { official: true, warrantable: true, causes: [], part: 'other' })
    expect(inspected.body.state).toBe('in-repair')
    expect((await rma.quote()).body).toMatchObject({ status: 409, code: 'in-warranty' })
    await rma.report('repaired')
    await rma.report('shipped', { carrier: 'PostNL' })
    expect((await rma.report('delivered')).body).toMatchObject({ state: 'closed', outcome: 'repaired' })
  })

  it('lets the serial be registered again once it is closed', async () => {
    const rma = await begin(url(), 'retailer-one')
    await rma.report('received', { serial: rma.serial })
    await rma.report('inspected', { official: true, warrantable: true, causes: [] })
    await rma.report('repaired')
    await rma.report('delivered')
    expect((await rma.registrar.post('/v1/rmas', intake({ product: { serial: rma.serial } }))).status).toBe(201)
  })
})

describe('P-3.3c: a shop’s DOA', () => {
  const findings = {
    manufacturingFailure: true,
    boxContentsComplete: true,
    visibleAbuse: false,
    sealIntact: true,
    serialLegible: true,
  }
  const screened = { findings, screenedAt: '2026-11-20T09:00:00Z' }

  it('is screened, accepted, kept, and collected', async () => {
    const rma = await begin(url(), 'retailer-one', { request: 'doa' })
    expect((await rma.report('received', { serial: rma.serial })).body.state).toBe('screening')
    const result = await rma.centre.post(`/v1/rmas/${rma.rmaNumber}/doa-result`, { ...screened, result: 'accepted' })
    expect(result.body.state).toBe('quarantined')
    expect((await rma.report('collected')).body).toMatchObject({ state: 'closed', outcome: 'doa-accepted' })
    expect(await local(url(), 'xms/updates')).not.toContainEqual(expect.objectContaining({ rmaNumber: rma.rmaNumber }))
  })

  it.each([
    ['phone', {}, 'P-2-note1'],
    ['television', tv, 'T-2-note1'],
  ])(
    'of a %s is only screened here; the shop gets what it claims with (P-2-note1, T-2-note1)',
    async (_, product, clause) => {
      const rma = await begin(url(), 'retailer-one', { request: 'doa', product })
      await rma.report('received', { serial: rma.serial })
      await rma.centre.post(`/v1/rmas/${rma.rmaNumber}/doa-result`, { ...screened, result: 'accepted' })
      const claim = {
        serial: rma.serial,
        purchasedOn: '2026-11-10',
        deliveredOn: '2026-11-10',
        raisedOn: '2026-11-20',
        clauses: [clause, 'P-3.3c'],
      }
      const told = await eventually('the webhook of the result', async () =>
        ((await local(url(), 'deliveries')) as Delivery[]).find(
          ({ partnerId, body }) =>
            partnerId === 'retailer-one' && body.type === 'doa.accepted' && body.data.rmaNumber === rma.rmaNumber,
        ),
      )
      expect(told.body.data).toMatchObject({ claim })
      const { payment, costs } = await rma.state()
      expect(payment).toBeNull()
      expect([...new Set(costs.map(({ payer }: { payer: string }) => payer))]).toEqual(['vendor'])
      for (const action of ['repaired', 'swapped']) {
        const tried = await rma.report(action, action === 'swapped' ? { newSerial: `${rma.serial}-N` } : {})
        expect(tried).toMatchObject({ status: 409, body: { code: 'wrong-state', allowedActions: ['collected'] } })
      }
    },
  )

  it('is screened, rejected, and goes back as it is', async () => {
    const rma = await begin(url(), 'retailer-one', { request: 'doa' })
    await rma.report('received', { serial: rma.serial })
    const result = { ...screened, result: 'rejected', findings: { ...findings, visibleAbuse: true }, note: 'Dents' }
    const rejected = await rma.centre.post(`/v1/rmas/${rma.rmaNumber}/doa-result`, result)
    expect(rejected.body.state).toBe('returning')
    expect(rejected.body.timeline.at(-1).data.note).toBe('Dents')
    expect((await rma.report('delivered')).body).toMatchObject({ state: 'closed', outcome: 'doa-rejected' })
  })

  it('cannot have a result that its own findings contradict', async () => {
    const rma = await begin(url(), 'retailer-one', { request: 'doa' })
    await rma.report('received', { serial: rma.serial })
    const result = { ...screened, result: 'accepted', findings: { ...findings, visibleAbuse: true } }
    const refused = await rma.centre.post(`/v1/rmas/${rma.rmaNumber}/doa-result`, result)
    expect(refused.body).toMatchObject({ status: 422, code: 'contradictory-result' })
    expect((await rma.state()).state).toBe('screening')
  })
})

describe('what does not fit', () => {
  it('is a 409 with the state and what would fit, and changes nothing', async () => {
    const rma = await begin(url(), 'retailer-one')
    const before = await rma.state()
    const wrong = await rma.report('repaired')
    expect(wrong.body).toMatchObject({
      status: 409,
      code: 'wrong-state',
      state: 'registered',
      allowedActions: ['transport-booked', 'received'],
    })
    expect((await rma.quote()).body.code).toBe('wrong-state')
    expect(await rma.state()).toEqual(before)
  })

  it('is a 422 when a report contradicts itself', async () => {
    const rma = await begin(url(), 'retailer-one')
    await rma.report('received', { serial: rma.serial })
    const wrong = await rma.report('inspected', { official: true, warrantable: true, causes: ['wear'] })
    expect(wrong.body).toMatchObject({ status: 422, errors: [{ path: 'causes' }] })
  })

  it('R-other-device: is put on hold when another device arrives', async () => {
    const rma = await begin(url(), 'retailer-one')
    expect((await rma.report('received', { serial: 'SN-OTHER-1' })).body).toMatchObject({
      state: 'on-hold',
      holdReason: 'other-device',
    })
  })

  it.each([
    ['phone', {}, 'P-1.1b'],
    ['television', tv, 'T-1.1b'],
  ])('P-1.1b, T-1.1b: a non-official %s from a shop waits there for its collection', async (_, product, clause) => {
    const rma = await begin(url(), 'retailer-one', { product })
    await rma.report('received', { serial: rma.serial })
    const found = await rma.report('inspected', { official: false, warrantable: false, causes: [] })
    expect(found.body.state).toBe('awaiting-collection')
    const handling = { item: 'handling', payer: 'retailer', clauses: [clause] }
    expect(found.body.costs).toContainEqual(expect.objectContaining(handling))
    expect((await rma.report('collected')).body).toMatchObject({ state: 'closed', outcome: 'collected-by-retailer' })
  })

  it('is 403 for a report by anybody but the service centre', async () => {
    const rma = await begin(url(), 'retailer-one')
    const report = { type: 'received', occurredAt: '2026-11-20T09:00:00Z', serial: rma.serial }
    expect((await rma.registrar.post(`/v1/rmas/${rma.rmaNumber}/reports`, report)).status).toBe(403)
  })
})

describe('order.delivered of the order system', () => {
  const { consumer } = intake()

  it('R-order-pop: its delivery date wins over a stated one, and is the proof', async () => {
    const serial = check().product.serial
    const delivered = {
      type: 'order.delivered',
      orderId: `MI-${serial}`,
      occurredAt: '2026-11-06T10:00:00Z',
      purchasedOn: '2026-10-28',
      deliveredOn: '2026-11-06',
      country: 'NL',
      lines: [{ serial, model: 'Xiaomi 15', line: 'phone' }],
      consumer,
    }
    const shop = client(url(), 'mi-com')
    expect((await shop.post('/v1/orders/callbacks', delivered)).status).toBe(200)
    const older = { ...delivered, occurredAt: '2026-11-05T10:00:00Z', deliveredOn: '2026-11-01' }
    expect((await shop.post('/v1/orders/callbacks', older)).status).toBe(200)

    const claim = check({
      request: 'doa',
      product: { serial },
      purchase: {
        channel: 'mi.com',
        orderId: `MI-${serial}`,
        purchasedOn: '2026-10-28',
        deliveredOn: '2026-10-30',
        proofOfPurchase: undefined,
      },
    })
    const { body } = await client(url(), 'call-centre').post('/v1/eligibility-checks', claim)
    expect(body).toMatchObject({ decision: 'eligible', service: 'doa-screening', deadlines: { doa: '2026-11-21' } })
    expect(
      body.findings.find((finding: { rule: string }) => finding.rule === 'doa-within-15-days').facts,
    ).toMatchObject({
      deliveredOn: '2026-11-06',
      deliveredOnSource: 'order-system',
      day: 14,
    })
  })
})
