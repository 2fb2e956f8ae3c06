import type { Context } from 'aws-lambda'
import { beforeEach, describe, expect, it } from 'vitest'
import { route } from '../../functions/partner-webhooks/route.ts'
import { resendRange } from '../../functions/run-timers/redelivery.ts'
import { publishEvents } from '../../shared/application/publish.ts'
import { parseRmaNumber } from '../../shared/rma/index.ts'
import { storedEvents } from '../adapters/stored.ts'
import { eventOf, shown, stubPorts } from '../http/route.ts'
import { later, now } from '../rma/life.ts'
import { type World, worldOfPartners } from '../support/fakes/memory-world.ts'

const always = () => true

describe('A partner’s webhooks', () => {
  let world: World
  let count = 0
  const ask = async (method: string, resource: string, more: Partial<Parameters<typeof eventOf>[0]> = {}) => {
    const { stubs } = stubPorts()
    count += 1
    const ports = { ...stubs, ...world, clock: { now: () => now }, answers: world.idempotency, rmas: world.rmas }
    const request = { method, resource, path: resource, body: '', id: `msg_${count}`, ...more }
    return shown(await route(ports)(eventOf(request), {} as Context))
  }
  const set = (body: unknown, partnerId = 'shop') =>
    ask('PUT', '/v1/partner/endpoint', { partnerId, body: JSON.stringify(body) })
  const redeliver = (id: string, partnerId = 'shop', key?: string) =>
    ask('POST', '/v1/events/{id}/redeliver', {
      partnerId,
      path: `/v1/events/${id}/redeliver`,
      pathParameters: { id },
      ...(key === undefined ? {} : { id: key }),
    })
  const redeliverRange = (from: Date, to: Date) =>
    ask('POST', '/v1/deliveries/redeliver', {
      body: JSON.stringify({ from: from.toISOString(), to: to.toISOString() }),
    })
  const list = (query: Readonly<Record<string, string>> = {}, partnerId = 'shop') =>
    ask('GET', '/v1/deliveries', {
      partnerId,
      query: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value]])),
    })
  const statuses = async () => ((await list()).body.deliveries as { status: string }[]).map(({ status }) => status)
  /** Publishes some events of one RMA, as the stream does. */
  const published = async (index: number, events: number) => {
    const stored = await storedEvents(world, index, events)
    await publishEvents(
      world,
      stored.map(({ event }) => event),
      now,
    )
    return stored.map(({ event }) => `evt_${event.rmaNumber}_${String(event.sequence).padStart(5, '0')}`)
  }

  beforeEach(() => {
    world = worldOfPartners()
  })

  it('go where it says from now on, and of the types that it names', async () => {
    const url = 'https://hooks.shop.example/in'
    const { status, body } = await set({ url, eventTypes: ['quote.issued'] })
    expect(status).toBe(200)
    expect(body).toMatchObject({ partnerId: 'shop', endpoint: { url, eventTypes: ['quote.issued'] } })
    expect((await ask('GET', '/v1/partner')).body).toEqual(body)
    expect(JSON.stringify(body)).not.toContain('whsec_')
    await published(1, 2)
    expect(await statuses()).toEqual(['not-sent', 'not-sent'])
    expect(world.sent.filter((name) => name.includes('"shop"'))).toEqual([])
  })

  it.each([
    'http://shop.example/hook',
    'https://user:pass@shop.example/',
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://[::ffff:10.0.0.1]/',
    'https://localhost/',
    'https://shop.example:22/hook',
  ])('never go to %s', async (url) => {
    const { status, body } = await set({ url })
    expect([status, body.code]).toEqual([422, 'invalid-content'])
  })

  it('are refused by name for a type that nobody is told of', async () => {
    const { body } = await set({ url: 'https://shop.example/hook', eventTypes: ['quote.made'] })
    expect(body.errors).toMatchObject([{ path: 'eventTypes.0' }])
  })

  it('are tried out by an event of its own, whatever types it takes; not without an endpoint', async () => {
    await set({ url: 'https://shop.example/hook', eventTypes: ['quote.issued'] })
    const test = await ask('POST', '/v1/partner/endpoint/test')
    expect([test.status, test.body]).toEqual([202, { eventId: 'evt_shop_00001' }])
    await publishEvents(world, [{ partnerId: 'shop', sequence: 1 }], now)
    expect(await statuses()).toEqual(['pending'])
    await set({ url: null })
    const none = await ask('POST', '/v1/partner/endpoint/test')
    expect([none.status, none.body.code]).toEqual([409, 'no-endpoint'])
  })

  it('that are disabled are set to work by setting the endpoint again', async () => {
    const record = world.memory.partners.get('shop')
    if (!record?.endpoint) throw new Error('There is no shop')
    const disabled = { at: now.toISOString(), reason: 'failing' } as const
    const failingSince = later(-5).toISOString()
    world.memory.partners.set('shop', { ...record, endpoint: { ...record.endpoint, failingSince, disabled } })
    const [id = ''] = await published(1, 1)
    expect((await ask('POST', '/v1/partner/endpoint/test')).body.code).toBe('no-endpoint')
    expect((await redeliver(id)).body.code).toBe('no-endpoint')
    expect((await redeliverRange(later(-1), later(1))).body.code).toBe('no-endpoint')
    const again = await set({ url: record.endpoint.url })
    expect(again.body).toMatchObject({ endpoint: { failingSince: null, disabled: null } })
    expect((await redeliver(id)).status).toBe(202)
  })

  it('are sent again one by one, to who asks; by the desk, to everybody', async () => {
    const [id = ''] = await published(1, 1)
    const answer = await redeliver(id, 'shop', 'msg_again')
    expect([answer.status, answer.body]).toEqual([202, { eventId: id, partnerIds: ['shop'] }])
    expect(await redeliver(id, 'shop', 'msg_again')).toMatchObject({
      status: 202,
      headers: { 'idempotency-replayed': 'true' },
    })
    expect((await redeliver(id, 'desk')).body.partnerIds).toEqual(expect.arrayContaining(['shop', 'depot', 'desk']))
  })

  it('of others, and of nothing, are not found', async () => {
    const [id = ''] = await published(1, 1)
    const missing = [id.replace('_00001', '_00009'), `${id}0`, 'evt_rival_00001', 'evt_', 'nonsense', '%00']
    for (const [event, partnerId] of [[id, 'rival'], ...missing.map((each) => [each, 'shop'])]) {
      const { status, body } = await redeliver(event ?? '', partnerId)
      expect([status, body.code]).toEqual([404, 'event-not-found'])
    }
  })

  it('of a range are sent again by the next sweep, each that its endpoint takes, and nothing else', async () => {
    for (let index = 1; index <= 3; index += 1) await published(index, 80)
    const { partners } = world.memory
    const shop = partners.get('shop')
    if (!shop?.endpoint) throw new Error('There is no shop')
    const eventTypes = ['rma.registered']
    partners.set('shop', { ...shop, endpoint: { ...shop.endpoint, eventTypes } })
    world.memory.deliveries.clear()
    expect((await redeliverRange(later(-1), later(1))).status).toBe(202)
    const second = await redeliverRange(later(-1), later(1))
    expect([second.status, second.body.code, second.headers['retry-after']]).toEqual([409, 'redelivery-running', '60'])
    world.sent.length = 0
    expect(await resendRange(world, 'shop', now, always)).toBe(3)
    expect(world.sent).toHaveLength(3)
    expect(world.memory.deliveries.size).toBe(3)
    expect(await world.redeliveries.find('shop')).toBeNull()
    expect((await redeliverRange(later(-9), later(-8))).status).toBe(202)
    expect(await resendRange(world, 'shop', now, always)).toBe(0)
  })

  it('of a range that takes longer than there is time go on where they stopped', async () => {
    for (let index = 1; index <= 3; index += 1) await published(index, 80)
    await redeliverRange(later(-1), later(1))
    let turns = 1
    expect(await resendRange(world, 'shop', now, () => turns-- > 0)).toBe(100)
    expect(await world.redeliveries.find('shop')).toMatchObject({ position: 100, last: 240 })
    expect(await resendRange(world, 'shop', now, always)).toBe(140)
  })

  it('are listed page by page, the newest first, and only the desk sees those of others', async () => {
    const ids = [...(await published(1, 3)), ...(await published(2, 2))].toReversed()
    const first = await list({ limit: '3' })
    const idsOf = ({ body }: typeof first) => (body.deliveries as { eventId: string }[]).map(({ eventId }) => eventId)
    const next = await list({ limit: '3', cursor: String(first.body.next) })
    expect([idsOf(first), idsOf(next), next.body.next]).toEqual([ids.slice(0, 3), ids.slice(3), null])
    expect((await list({ cursor: String(first.body.next), status: 'dead' })).body.errors).toMatchObject([
      { path: 'cursor' },
    ])
    expect((await list({ partnerId: 'shop' }, 'rival')).body.code).toBe('forbidden')
    expect(idsOf(await list({ partnerId: 'shop' }, 'desk'))).toEqual(ids)
    expect(ids.every((id) => parseRmaNumber(id.slice(4, 18)))).toBe(true)
  })
})
