import { readAs } from './local.ts'
import type { Partner } from './signing.ts'

/** An event of the feed. */
export interface FeedEvent {
  readonly id: string
  readonly type: string
  readonly timestamp: string
  readonly data: { readonly rmaNumber?: string; readonly partnerReference?: string | null; readonly state?: string }
}

/** Events that the page remembers. */
const eventsMax = 2000
const pageLimit = 200

/** Follows the desk's feed, which has every event, oldest first. */
export function feedOf(desk: Partner) {
  let next: number | null = null
  let events: readonly FeedEvent[] = []
  return {
    /** Reads on to the feed's end; the events remembered so far, the same array when there is nothing new. */
    async readOn(): Promise<readonly FeedEvent[]> {
      for (;;) {
        const after: string = next === null ? '' : `&after=${next}`
        const { status, json } = await readAs(desk, `/v1/events?limit=${pageLimit}${after}`)
        if (status === 410) {
          // The clock was moved past what is kept; the oldest that can be read comes next.
          next = null
          events = []
          continue
        }
        if (status !== 200) return events
        next = json.next
        if (json.events.length > 0) events = [...events, ...json.events].slice(-eventsMax)
        if (json.events.length < pageLimit) return events
      }
    },
  }
}
