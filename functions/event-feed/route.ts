import { shownEvent } from '../../shared/application/outbox-event.ts'
import type { Feed } from '../../shared/application/ports/feed.ts'
import { listEvents } from '../../shared/contracts/routes/listEvents.ts'
import { invalid } from '../../shared/http/invalid.ts'
import { type PartnerRoutePorts, readRoute } from '../../shared/http/partner-route.ts'
import { Problem } from '../../shared/http/problem.ts'

/** `GET /v1/events`: the caller's own feed, after a cursor; 410 when it lies more than 90 days back, 422 beyond the end. */
export const route = (ports: PartnerRoutePorts & { readonly feed: Feed }) =>
  readRoute(ports, listEvents, async ({ caller, query, now }) => {
    const page = await ports.feed.read(caller.partnerId, query.after ?? null, query.limit, now)
    if (page === 'expired') {
      throw new Problem('cursor-expired', 'Events are kept for 90 days; start again without a cursor')
    }
    if (page === 'beyond-end') throw invalid([{ path: 'after', code: 'beyond-end' }])
    const events = page.events.map(shownEvent)
    return { status: 200, body: { events, next: String(page.next) } }
  })
