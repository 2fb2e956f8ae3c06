import { feedQuery } from '../../shared/contracts/feed.ts'
import { readRoute } from '../../shared/http/partner-route.ts'
import { readFeed } from './read-feed.ts'
import { ports } from './wiring.ts'

/** `GET /v1/events`: the caller's own feed. */
export const handler = readRoute(
  ports,
  { roles: ['retailer', 'call-centre', 'portal', 'shop', 'service-centre', 'desk'], query: feedQuery },
  async (call) => ({ status: 200, body: await readFeed(ports, call) }),
)
