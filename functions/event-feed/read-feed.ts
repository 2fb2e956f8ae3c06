import type { Feed } from '../../shared/application/ports/feed.ts'
import { eventBody } from '../../shared/contracts/event-body.ts'
import type { FeedQuery } from '../../shared/contracts/feed.ts'
import type { Call } from '../../shared/http/call.ts'
import { Problem } from '../../shared/http/problem.ts'

/**
 * The events of the caller's feed after a cursor. Throws 410 `cursor-expired` when it lies
 * more than 90 days back, 422 when the feed has not come so far.
 */
export async function readFeed(ports: { readonly feed: Feed }, { caller, query, now }: Call<unknown, FeedQuery>) {
  const page = await ports.feed.read(caller.partnerId, query.after ?? null, query.limit, now)
  if (page === 'expired')
    throw new Problem('cursor-expired', 'Events are kept for 90 days; start again without a cursor')
  if (page === 'beyond-end') {
    const message = 'Lies beyond the end of your feed'
    throw new Problem('invalid-content', 'There is no such position', { errors: [{ path: 'after', message }] })
  }
  return {
    events: page.events.map(({ event, partnerReference }) => eventBody(event, partnerReference)),
    next: String(page.next),
  }
}
