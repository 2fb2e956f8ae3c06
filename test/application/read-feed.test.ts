import { describe, expect, it } from 'vitest'
import { readFeed } from '../../functions/event-feed/read-feed.ts'
import type { Feed } from '../../shared/application/ports/feed.ts'
import type { FeedQuery } from '../../shared/contracts/feed.ts'
import type { Call } from '../../shared/http/call.ts'

const call = { caller: { partnerId: 'shop', role: 'retailer' }, query: { after: 7, limit: 10 } } as Call<
  unknown,
  FeedQuery
>
const reading = (answer: Awaited<ReturnType<Feed['read']>>) => readFeed({ feed: { read: async () => answer } }, call)

describe('GET /v1/events', () => {
  it('says 422, naming the cursor, beyond the end of the feed', async () => {
    await expect(reading('beyond-end')).rejects.toMatchObject({
      code: 'invalid-content',
      status: 422,
      extras: { errors: [{ path: 'after' }] },
    })
  })

  it('says 410 for a cursor before what is kept', async () => {
    await expect(reading('expired')).rejects.toMatchObject({ code: 'cursor-expired', status: 410 })
  })

  it('gives `next` also when there is nothing new', async () => {
    expect(await reading({ events: [], next: 7 })).toEqual({ events: [], next: '7' })
  })
})
