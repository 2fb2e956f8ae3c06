import { describe, expect, it } from 'vitest'
import { client, eventually, local } from '../support/client.ts'
import { sharedStack } from '../support/local-stack.ts'
import { freshSerial, intake } from '../support/requests.ts'

const shop = () => client(sharedStack(), 'retailer-one')
const mailsAbout = async (rmaNumber: string) =>
  ((await local(sharedStack(), 'inbox')) as { text: string; to: string }[]).filter((mail) =>
    mail.text.includes(rmaNumber),
  )

describe('POST /v1/rmas', () => {
  it('registers an eligible request and mails the consumer once', async () => {
    const { status, body } = await shop().post('/v1/rmas', intake({ partnerReference: 'till-7' }))
    expect(status).toBe(201)
    expect(body).toMatchObject({
      state: 'registered',
      outcome: null,
      service: 'in-warranty-repair',
      partnerReference: 'till-7',
      timeline: [{ sequence: 1, type: 'rma.registered', by: 'retailer' }],
    })
    expect(body.rmaNumber).toMatch(/^NL-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$/)
    await eventually('the registration mail', async () => (await mailsAbout(body.rmaNumber)).length > 0)
    expect(await mailsAbout(body.rmaNumber)).toMatchObject([{ to: 'sanne@example.com' }])
  })

  it('puts the event into the feeds of shop, service centre and desk, and nobody else’s', async () => {
    const { body } = await shop().post('/v1/rmas', intake())
    const has = async (partner: string) => {
      const found: string[] = []
      for (let after = ''; ; ) {
        const page = await client(sharedStack(), partner).get(`/v1/events?limit=200${after && `&after=${after}`}`)
        found.push(...page.body.events.map((event: { data: { rmaNumber: string } }) => event.data.rmaNumber))
        if (page.body.events.length === 0) return found.includes(body.rmaNumber)
        after = page.body.next
      }
    }
    for (const partner of ['retailer-one', 'service-centre', 'desk']) {
      await eventually(`the event in the feed of ${partner}`, () => has(partner))
    }
    expect(await has('retailer-two')).toBe(false)
    expect(await has('mi-com')).toBe(false)
  })

  it('P-2-end: refuses with the whole decision and the alternative, and keeps nothing', async () => {
    const late = intake({ request: 'doa', purchase: { purchasedOn: '2026-11-04' } })
    const { status, body } = await shop().post('/v1/rmas', late)
    expect(status).toBe(422)
    expect(body).toMatchObject({ code: 'not-eligible', decision: { alternatives: ['in-warranty-repair'] } })
    expect(body.decision.nearest).toBeNull()
    const repair = await shop().post('/v1/rmas', { ...late, request: 'repair' })
    expect(repair.status).toBe(201)
    const incomplete = await shop().post(
      '/v1/rmas',
      intake({ request: 'doa', condition: { boxContentsComplete: false } }),
    )
    expect(incomplete.body.decision.nearest).toMatchObject({
      changes: [{ path: 'condition.boxContentsComplete', becomes: true }],
      service: 'doa-screening',
    })
  })

  it('R-pop-missing: rejects a request without proof, or holds it when asked to', async () => {
    const without = () => intake({ purchase: { proofOfPurchase: { presented: false } } })
    const rejected = await shop().post('/v1/rmas', without())
    expect(rejected.status).toBe(422)
    expect(rejected.body).toMatchObject({
      code: 'information-missing',
      errors: [{ path: 'purchase.proofOfPurchase' }],
      decision: { decision: 'needs-information' },
    })
    const held = await shop().post('/v1/rmas', { ...without(), onMissing: 'hold' })
    expect(held.status).toBe(202)
    expect(held.body.state).toBe('awaiting-information')
  })

  it('R-accessory: puts a separately bought accessory on hold for a person', async () => {
    const { status, body } = await shop().post('/v1/rmas', intake({ item: 'separate-accessory' }))
    expect(status).toBe(202)
    expect(body).toMatchObject({ state: 'on-hold', holdReason: 'review' })
  })

  it('refuses a second RMA for a serial and names the open one only to who may see it', async () => {
    const serial = freshSerial()
    const first = await shop().post('/v1/rmas', intake({ product: { serial } }))
    const again = await shop().post('/v1/rmas', intake({ product: { serial: serial.toLowerCase() } }))
    expect(again.status).toBe(409)
    expect(again.body).toMatchObject({ code: 'serial-has-open-rma', rmaNumber: first.body.rmaNumber })
    const other = await client(sharedStack(), 'retailer-two').post('/v1/rmas', intake({ product: { serial } }))
    expect(other.status).toBe(409)
    expect(other.body).not.toHaveProperty('rmaNumber')
  })

  it('answers 25 concurrent copies of one signed intake with one RMA, and replays it afterwards', async () => {
    const body = JSON.stringify(intake())
    const send = () => shop().post('/v1/rmas', body, { id: 'twenty-five-copies' })
    const answers = await Promise.all(Array.from({ length: 25 }, send))
    const final = answers.filter((answer) => answer.body.code !== 'in-progress')
    expect(final.length).toBeGreaterThan(0)
    expect(new Set(final.map((answer) => answer.body.rmaNumber)).size).toBe(1)
    expect(final.every((answer) => answer.status === 201)).toBe(true)
    const repeat = await send()
    expect(repeat.headers.get('idempotency-replayed')).toBe('true')
    expect(repeat.body).toEqual(final[0]?.body)
    const serial = JSON.parse(body).product.serial
    const mine = await shop().get('/v1/rmas?limit=200')
    expect(mine.body.rmas.filter((rma: { product: { serial: string } }) => rma.product.serial === serial)).toHaveLength(
      1,
    )
  })

  it('answers 25 concurrent intakes of one serial under different keys with one RMA', async () => {
    const serial = freshSerial()
    const answers = await Promise.all(
      Array.from({ length: 25 }, () => shop().post('/v1/rmas', intake({ product: { serial } }))),
    )
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1)
    const others = answers.filter((answer) => answer.status !== 201).map((answer) => answer.body.code)
    expect(new Set(others).difference(new Set(['serial-has-open-rma', 'in-progress'])).size).toBe(0)
  })
})

describe('the idempotency key of a write', () => {
  it('is refused for another request', async () => {
    const id = freshSerial('key')
    await shop().post('/v1/rmas', intake(), { id })
    const other = await shop().post('/v1/rmas', intake(), { id })
    expect(other.status).toBe(409)
    expect(other.body.code).toBe('idempotency-conflict')
  })

  it('belongs to one partner', async () => {
    const id = freshSerial('key')
    const body = JSON.stringify(intake())
    const first = await shop().post('/v1/rmas', body, { id })
    const second = await client(sharedStack(), 'retailer-two').post('/v1/rmas', body, { id })
    expect(first.status).toBe(201)
    expect(second.body.code).toBe('serial-has-open-rma')
  })

  it('replays a final refusal word for word', async () => {
    const id = freshSerial('key')
    const body = JSON.stringify(intake({ product: { serial: freshSerial('GREY') } }))
    const first = await shop().post('/v1/rmas', body, { id })
    const again = await shop().post('/v1/rmas', body, { id })
    expect(first.status).toBe(422)
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(again.body).toEqual(first.body)
  })

  it('replays the answer as of then, though the RMA has moved on', async () => {
    const id = freshSerial('key')
    const body = JSON.stringify(intake())
    const first = await shop().post('/v1/rmas', body, { id })
    const centre = client(sharedStack(), 'service-centre')
    const serial = JSON.parse(body).product.serial
    const report = { type: 'received', occurredAt: '2026-11-20T09:00:00Z', serial }
    expect((await centre.post(`/v1/rmas/${first.body.rmaNumber}/reports`, report)).status).toBe(200)
    const again = await shop().post('/v1/rmas', body, { id })
    expect(again.body).toEqual(first.body)
    expect((await shop().get(`/v1/rmas/${first.body.rmaNumber}`)).body.state).toBe('received')
  })
})
