import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LocalStack } from '../../infra/local/stack.ts'
import { client, eventually } from '../support/client.ts'
import { ownStack, setClock } from '../support/local-stack.ts'
import { intake } from '../support/requests.ts'

describe('lists and feeds', () => {
  let stack: LocalStack
  const shop = () => client(stack.url, 'retailer-one')
  const numbers: string[] = []

  beforeAll(async () => {
    stack = await ownStack()
    for (let index = 0; index < 5; index += 1) {
      numbers.push((await shop().post('/v1/rmas', intake())).body.rmaNumber)
    }
    await client(stack.url, 'retailer-two').post('/v1/rmas', intake())
  })
  afterAll(() => stack.stop())

  it('page through the caller’s own RMAs in the order of their last change', async () => {
    const seen: string[] = []
    for (let next: string | null = ''; next !== null; ) {
      const cursor: string = next === '' ? '' : `&cursor=${encodeURIComponent(next)}`
      const { body } = await shop().get(`/v1/rmas?limit=2${cursor}`)
      seen.push(...body.rmas.map((rma: { rmaNumber: string }) => rma.rmaNumber))
      next = body.next
    }
    expect(seen).toEqual(numbers)
  })

  it('take up again at an instant, which is inclusive', async () => {
    const all = (await shop().get('/v1/rmas')).body.rmas
    const { body } = await shop().get(`/v1/rmas?updatedSince=${all[3].updatedAt}`)
    expect(body.rmas.map((rma: { rmaNumber: string }) => rma.rmaNumber)).toEqual(numbers.slice(3))
  })

  it('show desk and service centre everybody’s RMAs in one state', async () => {
    for (const partner of ['desk', 'service-centre']) {
      const { body } = await client(stack.url, partner).get('/v1/rmas?state=registered')
      expect(body.rmas).toHaveLength(6)
      expect((await client(stack.url, partner).get('/v1/rmas?state=closed')).body.rmas).toEqual([])
    }
  })

  it('read the feed without gaps in pages of any size, and go on from where it ended', async () => {
    const desk = client(stack.url, 'desk')
    await eventually('six events', async () => (await desk.get('/v1/events')).body.events.length === 6)
    const whole = (await desk.get('/v1/events')).body.events.map((event: { id: string }) => event.id)
    for (const limit of [1, 2, 4]) {
      const seen: string[] = []
      let after = '0'
      for (;;) {
        const { body } = await desk.get(`/v1/events?after=${after}&limit=${limit}`)
        seen.push(...body.events.map((event: { id: string }) => event.id))
        after = body.next
        if (body.events.length === 0) break
      }
      expect(seen).toEqual(whole)
    }
    const end = (await desk.get('/v1/events')).body.next
    expect((await desk.get(`/v1/events?after=${end}`)).body).toEqual({ events: [], next: end })
  })

  it('tell a cursor from more than 90 days ago that it has expired, and start anew without one', async () => {
    const desk = client(stack.url, 'desk')
    await setClock(stack.url, '2027-03-01T09:00:00Z')
    await shop().post('/v1/rmas', intake({ raisedOn: '2027-03-01' }))
    await eventually('the new event', async () => (await desk.get('/v1/events')).body.events.length === 1)
    const old = await desk.get('/v1/events?after=2')
    expect(old.status).toBe(410)
    expect(old.body.code).toBe('cursor-expired')
  })
})
