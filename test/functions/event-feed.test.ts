import type { Context } from 'aws-lambda'
import { describe, expect, it } from 'vitest'
import { route } from '../../functions/event-feed/route.ts'
import type { Feed } from '../../shared/application/ports/feed.ts'
import { emptyWorld } from '../http/every-route.ts'
import { eventOf, shown } from '../http/route.ts'

/** What a retailer is told that reads on from position 7 of a feed that answers so. */
async function reading(answer: Awaited<ReturnType<Feed['read']>>) {
  const { ports } = emptyWorld()
  const feed = { ...ports.feed, read: async () => answer }
  const request = { method: 'GET', path: '/v1/events', body: '', query: { after: ['7'] } }
  return shown(await route({ ...ports, feed })(eventOf(request), {} as Context))
}

describe('GET /v1/events', () => {
  it('says 422, naming the cursor, beyond the end of the feed', async () => {
    expect(await reading('beyond-end')).toMatchObject({
      status: 422,
      body: { code: 'invalid-content', errors: [{ path: 'after' }] },
    })
  })

  it('says 410 for a cursor before what is kept', async () => {
    expect(await reading('expired')).toMatchObject({ status: 410, body: { code: 'cursor-expired' } })
  })

  it('gives `next` also when there is nothing new', async () => {
    expect(await reading({ events: [], next: 7 })).toMatchObject({ status: 200, body: { events: [], next: '7' } })
  })
})
