import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LocalStack } from '../../infra/local/stack.ts'
import { changed } from '../../infra/operations/partner/office.ts'
import { officeOf } from '../../infra/operations/partner/places.ts'
import { retrySeconds } from '../../shared/application/retry-schedule.ts'
import { isVerifiedBy } from '../adapters/verify-v1a.ts'
import { client, eventually, local, partnersOf } from '../support/client.ts'
import { ownStack, setClock } from '../support/local-stack.ts'
import { ownReceiver } from '../support/own-receiver.ts'
import { intake } from '../support/requests.ts'

interface Attempt {
  readonly at: string
  readonly statusCode: number | null
  readonly cause: string | null
  readonly response: string | null
}
interface Delivery {
  readonly eventId: string
  readonly type: string
  readonly status: string
  readonly attempts: readonly Attempt[]
  readonly nextAttemptAt: string | null
}

describe('a partner’s receiver', () => {
  let stack: LocalStack
  let own: Awaited<ReturnType<typeof ownReceiver>>

  const as = (partnerId: string) => client(stack.url, partnerId)
  const put = (path: string, body: unknown) =>
    fetch(`${stack.url}/local/${path}`, { method: 'PUT', body: JSON.stringify(body) })
  const behave = (partnerId: string, behaviour: unknown) => put(`receivers/${partnerId}`, behaviour)
  const received = async (partnerId: string) =>
    ((await local(stack.url, 'deliveries')) as { partnerId: string; webhookId: string; type: string }[]).filter(
      (each) => each.partnerId === partnerId,
    )
  const runTimers = () => fetch(`${stack.url}/local/run-timers`, { method: 'POST' })
  const at = async (instant: Date) => {
    await setClock(stack.url, instant.toISOString())
    await runTimers()
  }
  const now = async () => Date.parse((await local(stack.url, 'clock')).now)
  const later = async (minutes: number) => at(new Date((await now()) + minutes * 60_000))

  const deliveries = async (partnerId: string, query = '') =>
    (await as(partnerId).get(`/v1/deliveries?limit=200${query}`)).body.deliveries as Delivery[]
  /** A delivery once it stands like that. */
  const delivery = (partnerId: string, eventId: string, stands: (delivery: Delivery) => boolean) =>
    eventually(`the delivery of ${eventId}`, async () =>
      (await deliveries(partnerId)).find((each) => each.eventId === eventId && stands(each)),
    )
  const tested = async (partnerId: string): Promise<string> => {
    const { status, body } = await as(partnerId).post('/v1/partner/endpoint/test', {})
    expect(status).toBe(202)
    return body.eventId
  }
  const disabledReason = async (partnerId: string) =>
    (await as(partnerId).get('/v1/partner')).body.endpoint.disabled?.reason

  beforeAll(async () => {
    ;[stack, own] = await Promise.all([ownStack(), ownReceiver()])
  })
  afterAll(async () => {
    own.stop()
    await stack.stop()
  })

  it('that is gone is left alone at once: partner and desk are told, and nothing more is sent', async () => {
    await behave('dr-mobile', { mode: '410' })
    const eventId = await tested('dr-mobile')
    expect(await delivery('dr-mobile', eventId, ({ status }) => status === 'dead')).toMatchObject({
      attempts: [{ statusCode: 410, cause: 'gone', response: 'The receiver of dr-mobile was told to answer 410' }],
    })
    expect(await disabledReason('dr-mobile')).toBe('gone')
    expect((await as('dr-mobile').post('/v1/partner/endpoint/test', {})).body.code).toBe('no-endpoint')
    for (const partnerId of ['dr-mobile', 'desk']) {
      await eventually(`the event in the feed of ${partnerId}`, async () =>
        (await as(partnerId).get('/v1/events')).body.events.some(
          ({ type }: { type: string }) => type === 'endpoint.disabled',
        ),
      )
    }
    await eventually('the webhook to the desk', async () =>
      (await received('desk')).some(({ type }) => type === 'endpoint.disabled'),
    )
  })

  it('that fails for its first three attempts gets every event, each once', async () => {
    await behave('retailer-one', { failNext: 3 })
    for (let index = 0; index < 5; index += 1) await as('retailer-one').post('/v1/rmas', intake())
    await eventually('the events that came through at once', async () => (await received('retailer-one')).length >= 2)
    await eventually('the rest, on the schedule of retries', async () => {
      await later(2)
      const ids = (await received('retailer-one')).map((each) => each.webhookId)
      return ids.length === 5 && new Set(ids).size === 5
    })
  })

  it('that is down for the whole time delays nobody else, and gets everything once it is back', async () => {
    await behave('retailer-two', { down: true })
    const before = (await received('service-centre')).length
    for (let index = 0; index < 10; index += 1) await as('retailer-two').post('/v1/rmas', intake())
    await eventually(
      'the service centre’s events',
      async () => (await received('service-centre')).length === before + 10,
    )
    await behave('retailer-two', { down: false })
    await eventually('the events that had waited', async () => {
      await later(10)
      return (await received('retailer-two')).length === 10
    })
  })

  it('is at a public address when a partner sets it, on this machine when the sandbox does, and gets a signed test', async () => {
    const refused = await as('call-centre').put('/v1/partner/endpoint', { url: own.url })
    expect([refused.status, refused.body.errors]).toMatchObject([422, [{ path: 'url' }]])
    const url = 'https://webhooks.example.com/after-sales'
    expect((await as('call-centre').put('/v1/partner/endpoint', { url })).body.endpoint.url).toBe(url)
    await put('partners/call-centre', { webhookUrl: own.url })
    expect((await as('call-centre').get('/v1/partner')).body.endpoint.url).toBe(own.url)

    const eventId = await tested('call-centre')
    await delivery('call-centre', eventId, ({ status }) => status === 'delivered')
    const [{ headers, body } = { headers: {}, body: '' }] = own.got
    expect(headers['webhook-id']).toBe(eventId)
    const { secret = '' } = (await partnersOf(stack.url)).find(({ id }) => id === 'call-centre') ?? {}
    expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toMatchObject({ type: 'endpoint.test' })
    const { keys } = (await (await fetch(`${stack.url}/.well-known/webhook-keys`)).json()) as {
      keys: { key: string }[]
    }
    const published = keys.map(({ key }) => key)
    expect([await isVerifiedBy(published, headers, body), await isVerifiedBy(published, headers, `${body} `)]).toEqual([
      true,
      false,
    ])
  })

  it('that asks to be left alone for a while is tried again after it', async () => {
    own.answers({ status: 503, headers: { 'retry-after': '3600' } })
    const eventId = await tested('call-centre')
    const { attempts, nextAttemptAt } = await delivery('call-centre', eventId, ({ status }) => status === 'retrying')
    expect(Date.parse(nextAttemptAt ?? '') - Date.parse(attempts[0]?.at ?? '')).toBe(3_600_000)
    own.answers({ status: 204 })
    await at(new Date(nextAttemptAt ?? ''))
    await delivery('call-centre', eventId, ({ status }) => status === 'delivered')
  })

  it('that fails ten times is given up for that event, with what it said, until partner or desk ask for it', async () => {
    own.answers({ status: 500, body: `No room left for this.${'.'.repeat(1000)}` })
    const eventId = await tested('call-centre')
    for (const [index, seconds] of retrySeconds.webhook.entries()) {
      const { attempts, nextAttemptAt } = await delivery(
        'call-centre',
        eventId,
        (each) => each.attempts.length === index + 1,
      )
      const pauseSeconds = (Date.parse(nextAttemptAt ?? '') - Date.parse(attempts.at(-1)?.at ?? '')) / 1000
      expect(pauseSeconds).toBeGreaterThanOrEqual(seconds)
      expect(pauseSeconds).toBeLessThanOrEqual(seconds * 1.1)
      await at(new Date(nextAttemptAt ?? ''))
    }
    const dead = await delivery('call-centre', eventId, ({ status }) => status === 'dead')
    const { statusCode, response } = dead.attempts.at(-1) ?? {}
    expect([dead.attempts.length, dead.nextAttemptAt, statusCode]).toEqual([10, null, 500])
    expect(response).toBe(`No room left for this.${'.'.repeat(178)}`)
    expect((await deliveries('call-centre', '&status=dead')).map((each) => each.eventId)).toEqual([eventId])

    own.answers({ status: 204 })
    for (const asking of ['call-centre', 'desk']) {
      own.got.length = 0
      const { status, body } = await as(asking).post(`/v1/events/${eventId}/redeliver`, {})
      expect([status, body.partnerIds]).toEqual([202, expect.arrayContaining(['call-centre'])])
      await runTimers()
      await eventually(`what ${asking} asked for`, async () => own.got.length > 0)
      expect(own.got.map(({ headers }) => headers['webhook-id'])).toEqual([eventId])
      await delivery('call-centre', eventId, ({ status: stands }) => stands === 'delivered')
    }
  })

  it('that takes nothing for five days is left alone', async () => {
    own.answers({ status: 500 })
    const eventId = await tested('call-centre')
    await delivery('call-centre', eventId, ({ status }) => status === 'retrying')
    await later(5 * 24 * 60 + 1)
    await delivery('call-centre', eventId, ({ attempts }) => attempts.length === 2)
    expect(await disabledReason('call-centre')).toBeUndefined()
    await later(6)
    await delivery('call-centre', eventId, ({ attempts }) => attempts.length === 3)
    expect(await disabledReason('call-centre')).toBe('failing')
  })

  it('is sent the types that its partner wants, and no others', async () => {
    await put('partners/call-centre', { webhookUrl: null })
    const office = await officeOf({}, { PORT: new URL(stack.url).port })
    await changed(office, 'call-centre', ({ endpoint }) => ({
      endpoint: endpoint && { ...endpoint, eventTypes: ['rma.cancelled'] },
    }))
    const { rmaNumber } = (await as('call-centre').post('/v1/rmas', intake())).body
    await delivery('call-centre', `evt_${rmaNumber}_00001`, ({ status }) => status === 'not-sent')
    await as('call-centre').post(`/v1/rmas/${rmaNumber}/cancellation`, { reason: 'It works again' })
    await delivery('call-centre', `evt_${rmaNumber}_00002`, ({ status }) => status === 'delivered')
    expect((await received('call-centre')).map(({ type }) => type)).toEqual(['rma.cancelled'])
  })

  it('that was gone gets what it missed once it is set again, each event under its own id', async () => {
    const { rmaNumber } = (await as('dr-mobile').post('/v1/rmas', intake())).body
    await delivery('dr-mobile', `evt_${rmaNumber}_00001`, ({ status }) => status === 'not-sent')
    await behave('dr-mobile', { mode: 'ok' })
    await put('partners/dr-mobile', { webhookUrl: null })
    expect(await disabledReason('dr-mobile')).toBeUndefined()
    const missed = (await deliveries('dr-mobile')).map(({ eventId }) => eventId)
    const range = { from: '2026-11-20T00:00:00Z', to: new Date(await now()).toISOString() }
    expect((await as('dr-mobile').post('/v1/deliveries/redeliver', range)).status).toBe(202)
    await runTimers()
    await eventually('everything', async () => (await received('dr-mobile')).length === missed.length)
    expect(new Set((await received('dr-mobile')).map(({ webhookId }) => webhookId))).toEqual(new Set(missed))
    expect((await deliveries('dr-mobile')).every(({ status }) => status === 'delivered')).toBe(true)
  })

  it('that is slow and has much to get lets another partner’s event through', async () => {
    const testing = async (partnerId: string) => {
      for (let count = 0; count < 12; count += 1) await tested(partnerId)
    }
    await Promise.all(['dr-mobile', 'retailer-one', 'retailer-two', 'mi-com', 'service-centre'].map(testing))
    // The desk is told of those, too.
    const backlog = await eventually('a backlog', async () => {
      const all = await deliveries('desk')
      return all.length >= 50 && all.every(({ status }) => status === 'delivered') && all.map(({ eventId }) => eventId)
    })
    await behave('desk', { mode: 'slow', delayMs: 250 })
    const attempts = async () => (await local(stack.url, 'attempts')) as { partnerId: string; webhookId: string }[]
    const before = (await attempts()).length
    const range = { from: '2026-11-20T00:00:00Z', to: new Date(await now()).toISOString() }
    await as('desk').post('/v1/deliveries/redeliver', range)
    await runTimers()
    const eventId = await tested('dr-mobile')
    const order = await eventually('all of them', async () => {
      const tried = (await attempts()).slice(before)
      const slow = tried.filter((each) => each.partnerId === 'desk' && backlog.includes(each.webhookId))
      const other = tried.findIndex((each) => each.partnerId === 'dr-mobile' && each.webhookId === eventId)
      return slow.length >= backlog.length && other >= 0 && { other, last: tried.lastIndexOf(slow.at(-1) as never) }
    })
    expect(order.other).toBeLessThan(order.last)
  })
})
