import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LocalStack } from '../../infra/local/stack.ts'
import { client, eventually, local } from '../support/client.ts'
import { answerByLink, begin, checkoutOf, drMobile, type Journey, mailed, settle } from '../support/journey.ts'
import { ownStack, setClock, sharedBusinessTime } from '../support/local-stack.ts'
import { check, freshSerial, intake, type RequestChanges } from '../support/requests.ts'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
const unofficial = { official: false, warrantable: false, causes: [] }
const fine = { official: true, warrantable: true, causes: [], part: 'other' }

describe('When nobody moves an RMA on', () => {
  let stack: LocalStack
  beforeAll(async () => {
    stack = await ownStack()
  })
  afterAll(() => stack.stop())

  const rmaOf = async (rmaNumber: string) => (await client(stack.url, 'desk').get(`/v1/rmas/${rmaNumber}`)).body
  const sweep = () => fetch(`${stack.url}/local/run-timers`, { method: 'POST' })
  const letXmsAnswer = (up: boolean) => fetch(`${stack.url}/local/xms`, { method: 'PUT', body: JSON.stringify({ up }) })

  const xmsIs = (behaviour: string) =>
    fetch(`${stack.url}/local/xms`, { method: 'PUT', body: JSON.stringify({ behaviour }) })

  /** Lets so many days pass since an RMA came into its state, and the sweep run; the RMA after that. */
  async function afterDays({ rmaNumber, since }: Awaited<ReturnType<typeof rmaOf>>, days: number, minutes = 0) {
    await setClock(stack.url, new Date(Date.parse(since) + days * dayMs + minutes * minuteMs).toISOString())
    await sweep()
    return rmaOf(rmaNumber)
  }
  /** Waits until the consumer has been mailed about exactly these. */
  const untilMailed = (rmaNumber: string, events: readonly string[]) =>
    eventually(`mails about ${events}`, async () => {
      const about = await mailed(stack.url, await rmaOf(rmaNumber))
      return about.join() === events.join()
    })
  /** Takes in what waits for something. */
  async function waiting(partner: string, changes: RequestChanges) {
    const { status, body } = await client(stack.url, partner).post('/v1/rmas', intake(changes))
    expect(status).toBe(202)
    return rmaOf(body.rmaNumber)
  }
  const started = async (rma: Journey) => rmaOf(rma.rmaNumber)
  const atMidday = (day: string) => setClock(stack.url, `${day}T12:00:00Z`)

  it('R-xms-down: what XMS left unanswered is asked about again within the hour, and then registered', async () => {
    const rma = await waiting('retailer-one', { product: { serial: freshSerial('DOWN') } })
    expect(rma).toMatchObject({ state: 'pending-verification', decision: { decision: 'undetermined' } })
    await sweep()
    expect((await rmaOf(rma.rmaNumber)).state).toBe('pending-verification')
    await letXmsAnswer(true)
    expect((await afterDays(rma, 0, 1)).state).toBe('pending-verification')
    expect((await afterDays(rma, 0, 61)).state).toBe('registered')
    await untilMailed(rma.rmaNumber, ['rma.registered'])
    await letXmsAnswer(false)
  })

  it('R-xms-down: while XMS accepts and never answers, what is known decides, and the rest waits for it', async () => {
    const shop = client(stack.url, 'retailer-one')
    const known = freshSerial()
    const decisionOf = async (serial: string) =>
      (await shop.post('/v1/eligibility-checks', check({ product: { serial } }))).body
    expect((await decisionOf(known)).decision).toBe('eligible')
    await xmsIs('hang')
    const [hanging, taken, usual] = await Promise.all([
      decisionOf(freshSerial()),
      waiting('retailer-one', { product: { serial: freshSerial() } }),
      shop.post('/v1/rmas', intake({ product: { serial: known } })),
    ])
    expect(hanging).toMatchObject({ decision: 'undetermined', retryAfterSeconds: 60 })
    expect(taken.state).toBe('pending-verification')
    expect([usual.status, usual.body.state]).toEqual([201, 'registered'])
    await xmsIs('normal')
    expect((await afterDays(taken, 0, 2)).state).toBe('registered')
  })

  it('R-xms-down: once several serials went unanswered nobody asks, until XMS answers again by itself', async () => {
    const shop = client(stack.url, 'retailer-one')
    const decisionOf = async (serial: string) =>
      (await shop.post('/v1/eligibility-checks', check({ product: { serial } }))).body.decision
    const questions = async () => ((await local(stack.url, 'xms/questions')) as unknown[]).length
    await xmsIs('error')
    const rma = await waiting('retailer-one', { product: { serial: freshSerial() } })
    for (let serial = 0; serial < 4; serial += 1) expect(await decisionOf(freshSerial())).toBe('undetermined')
    const asked = await questions()
    await xmsIs('hang')
    expect(await decisionOf(freshSerial())).toBe('undetermined')
    expect(await questions()).toBe(asked)
    await xmsIs('normal')
    await eventually('XMS is asked again', async () => (await decisionOf(freshSerial())) === 'eligible')
    expect((await afterDays(rma, 0, 2)).state).toBe('registered')
  })

  it('R-verification-silence: after 7 days a person may decide, and XMS is still asked', async () => {
    await setClock(stack.url, sharedBusinessTime)
    const rma = await waiting('dr-mobile', { product: { serial: freshSerial('DOWN') } })
    expect((await afterDays(rma, 7, -1)).state).toBe('pending-verification')
    const held = await afterDays(rma, 7)
    expect(held).toMatchObject({ state: 'on-hold', holdReason: 'verification', heldFrom: 'pending-verification' })
    expect(held.allowedActions).toEqual(expect.arrayContaining(['refuse', 'cancel']))
    await letXmsAnswer(true)
    expect((await afterDays(rma, 7, 61)).state).toBe('registered')
    await letXmsAnswer(false)
  })

  it('R-information-silence: it is asked for again on day 10, and cancelled on day 21', async () => {
    await atMidday('2026-12-01')
    const rma = await waiting('dr-mobile', { onMissing: 'hold', purchase: { proofOfPurchase: undefined } })
    expect(rma.state).toBe('awaiting-information')
    const asked = ['rma.awaiting_information']
    await untilMailed(rma.rmaNumber, asked)
    const before = await afterDays(rma, 10, -1)
    expect(await mailed(stack.url, before)).toEqual(asked)
    await afterDays(rma, 10)
    const reminded = [...asked, 'rma.awaiting_information/information-reminder']
    await untilMailed(rma.rmaNumber, reminded)
    expect((await afterDays(rma, 21, -1)).state).toBe('awaiting-information')
    const ended = await afterDays(rma, 21)
    expect(ended).toMatchObject({ state: 'cancelled', outcome: null, allowedActions: [] })
    expect(ended.timeline.at(-1)).toMatchObject({ by: 'system', data: { cause: 'information-silence' } })
    await untilMailed(rma.rmaNumber, [...reminded, 'rma.cancelled'])
  })

  it('R-no-show: a device is asked after on day 10 and its RMA cancelled on day 21, not that of one under way', async () => {
    await atMidday('2027-01-04')
    const rma = await begin(stack.url, 'dr-mobile')
    const sent = await begin(stack.url, 'dr-mobile')
    await sent.report('transport-booked', { carrier: 'PostNL' })
    const since = await started(rma)
    await untilMailed(rma.rmaNumber, ['rma.registered'])
    expect(await mailed(stack.url, await afterDays(since, 10, -1))).toEqual(['rma.registered'])
    await afterDays(since, 10)
    const reminded = ['rma.registered', 'rma.registered/no-show-reminder']
    await untilMailed(rma.rmaNumber, reminded)
    expect((await afterDays(since, 21, -1)).state).toBe('registered')
    const ended = await afterDays(since, 21)
    expect(ended).toMatchObject({ state: 'cancelled', outcome: null, allowedActions: [] })
    expect(ended.timeline.at(-1)).toMatchObject({ by: 'system', data: { cause: 'no-show' } })
    await untilMailed(rma.rmaNumber, [...reminded, 'rma.cancelled'])
    expect((await rma.registrar.post('/v1/rmas', intake({ product: { serial: rma.serial } }))).status).toBe(201)
    expect(await sent.state()).toMatchObject({ state: 'on-hold', holdReason: 'lost' })
  })

  it('R-lost: after 10 working days on its way, there or back, a person looks for it', async () => {
    await atMidday('2027-03-01')
    const there = await begin(stack.url, 'retailer-one')
    await there.report('transport-booked', { carrier: 'PostNL' })
    const back = await begin(stack.url, 'retailer-one')
    await back.report('received', { serial: back.serial })
    await back.report('inspected', fine)
    await back.report('repaired')
    await back.report('shipped', { carrier: 'PostNL' })
    const sent = await started(back)
    const [onWay, onWayBack] = [await started(there), { ...sent, since: sent.updatedAt }]
    expect([onWay.state, sent.state]).toEqual(['in-transit', 'returning'])

    expect((await afterDays(onWay, 14, -1)).state).toBe('in-transit')
    expect(await afterDays(onWay, 14)).toMatchObject({ state: 'on-hold', holdReason: 'lost', heldFrom: 'in-transit' })
    expect((await there.report('received', { serial: there.serial })).body.state).toBe('received')

    const held = await afterDays(onWayBack, 14)
    expect(held).toMatchObject({ state: 'on-hold', holdReason: 'lost', heldFrom: 'returning' })
    const given = { action: 'cancel', reason: 'The carrier has lost it' }
    const { body } = await client(stack.url, 'desk').post(`/v1/rmas/${back.rmaNumber}/decisions`, given)
    expect(body).toMatchObject({ state: 'closed', outcome: 'lost' })
  })

  it('R-quote-silence: a quote is reminded of on days 3 and 10, lapses after 14, and can be quoted anew', async () => {
    await atMidday('2027-04-05')
    const rma = await begin(stack.url, 'dr-mobile', drMobile)
    await rma.inspectedOutOfWarranty()
    await rma.quote()
    const link = await rma.quoteLink()
    const quoted = await started(rma)
    const announced = ['rma.registered', 'quote.issued']
    await untilMailed(rma.rmaNumber, announced)
    expect(await mailed(stack.url, await afterDays(quoted, 3, -1))).toEqual(announced)
    await afterDays(quoted, 3)
    await untilMailed(rma.rmaNumber, [...announced, 'quote.issued/quote-reminder-1'])
    await afterDays(quoted, 10)
    const reminded = [...announced, 'quote.issued/quote-reminder-1', 'quote.issued/quote-reminder-2']
    await untilMailed(rma.rmaNumber, reminded)
    expect((await afterDays(quoted, 14, -1)).state).toBe('quoted')

    await setClock(stack.url, quoted.quote.expiresAt)
    expect(await (await fetch(link)).text()).toContain('has expired')
    expect((await answerByLink(link, 'accept')).status).toBe(409)
    const lapsed = await afterDays(quoted, 14)
    expect(lapsed).toMatchObject({ state: 'on-hold', holdReason: 'quote-expired', quote: { status: 'expired' } })
    await untilMailed(rma.rmaNumber, [...reminded, 'quote.expired'])

    const newest = await rma.quoteLink()
    expect((await rma.quote({ parts: 500 })).body).toMatchObject({ revision: 2, status: 'open' })
    expect((await answerByLink(await rma.quoteLink(newest), 'reject')).status).toBe(303)
    expect((await rma.state()).state).toBe('returning')
  })

  it('R-pos-mails: of a shop’s repair the consumer hears the progress, nothing of quotes and no reminder', async () => {
    await atMidday('2027-04-26')
    const rma = await begin(stack.url, 'retailer-one', { purchase: { purchasedOn: '2024-01-10' } })
    await rma.inspectedOutOfWarranty()
    await rma.quote()
    const quoted = await started(rma)
    for (const days of [3, 10]) expect((await afterDays(quoted, days)).state).toBe('quoted')
    expect(await afterDays(quoted, 14)).toMatchObject({ state: 'on-hold', holdReason: 'quote-expired' })
    const back = { action: 'return-unrepaired', reason: 'The shop does not answer' }
    await client(stack.url, 'desk').post(`/v1/rmas/${rma.rmaNumber}/decisions`, back)
    await rma.report('shipped', { carrier: 'PostNL' })
    await untilMailed(rma.rmaNumber, ['rma.registered', 'device.shipped'])
  })

  it('R-payment-silence: it is asked for again after 3 days, on hold after 14, and may still be paid then', async () => {
    await atMidday('2027-05-03')
    const rma = await begin(stack.url, 'dr-mobile', drMobile)
    await rma.inspectedOutOfWarranty()
    await rma.quote()
    await answerByLink(await rma.quoteLink(), 'accept')
    const accepted = await started(rma)
    const asked = ['rma.registered', 'quote.issued', 'quote.accepted']
    await untilMailed(rma.rmaNumber, asked)
    expect(await mailed(stack.url, await afterDays(accepted, 3, -1))).toEqual(asked)
    await afterDays(accepted, 3)
    await untilMailed(rma.rmaNumber, [...asked, 'quote.accepted/payment-reminder'])
    expect((await afterDays(accepted, 14, -1)).state).toBe('awaiting-payment')
    const held = await afterDays(accepted, 14)
    expect(held).toMatchObject({ state: 'on-hold', holdReason: 'payment-silence', payment: { status: 'open' } })
    await settle(await checkoutOf(held.payment.payUrl), 'paid')
    expect(await rma.state()).toMatchObject({ state: 'in-repair', payment: { status: 'paid' } })
  })

  it('R-uncollected: what the retailer has not collected after 30 days waits for a person, and can still be collected', async () => {
    await atMidday('2027-06-01')
    const rma = await begin(stack.url, 'retailer-one')
    await rma.report('received', { serial: rma.serial })
    await rma.report('inspected', unofficial)
    const found = await started(rma)
    expect(found.state).toBe('awaiting-collection')
    expect((await afterDays(found, 30, -1)).state).toBe('awaiting-collection')
    expect(await afterDays(found, 30)).toMatchObject({ state: 'on-hold', holdReason: 'uncollected' })
    expect((await rma.report('collected')).body).toMatchObject({ state: 'closed', outcome: 'collected-by-retailer' })
  })
})
