import type { WebhookOutcome } from '../../../shared/application/ports/webhook-sender.ts'
import { receiverTimeoutSeconds } from '../../../shared/contracts/promises.ts'
import { now } from '../../rma/life.ts'

const dayMs = 24 * 3_600_000
export const daysOn = (days: number) => new Date(now.getTime() + days * dayMs)
const isBetween = (at: Date, from: number, to: number) => at >= daysOn(from) && at < daysOn(to)

/** What a receiver does with one request. */
export interface Reaction {
  readonly outcome: WebhookOutcome
  readonly tookMs: number
  /** Whether the event is in its books now, whatever it answered. */
  readonly takes: boolean
  /** Whether the worker that asked ends before it can note the answer. */
  readonly workerDies?: boolean
}

interface Asked {
  readonly at: Date
  readonly url: string
  readonly chance: () => number
}
type Manner = (asked: Asked) => Reaction

const taken: Reaction = { outcome: { kind: 'taken', status: 204, excerpt: null }, tookMs: 50, takes: true }
const failed = (reason: string, status: number | null, retryAfterMs: number | null = null): Reaction => ({
  outcome: { kind: 'unavailable', reason, status, excerpt: null, retryAfterMs },
  tookMs: 50,
  takes: false,
})
const unanswered = (takes: boolean): Reaction => ({
  outcome: { kind: 'unavailable', reason: 'timeout', uncertain: true, status: null, excerpt: null, retryAfterMs: null },
  tookMs: receiverTimeoutSeconds * 1000,
  takes,
})
const away = failed('connection-refused', null)

/** For how long the throttling receiver asks to be left alone: longer than the schedule's first pauses. */
const throttledMs = 45 * 60_000
/** Where `moved` receives once its first address is gone. */
export const movedUrl = 'https://moved.example/new'

/** The partners of the week that register RMAs, each with its own way to receive. */
export const manners = {
  healthy: () => taken,
  flaky: ({ chance }) => (chance() < 0.3 ? failed('500', 500) : taken),
  downForADay: ({ at }) => (isBetween(at, 2, 3) ? away : taken),
  hanging: ({ chance }) => unanswered(chance() < 0.5),
  moved: ({ at, url }) =>
    url !== movedUrl && at >= daysOn(3)
      ? { ...taken, outcome: { kind: 'gone', status: 410, excerpt: null }, takes: false }
      : taken,
  redirecting: () => failed('307', 307),
  throttling: ({ chance }) => (chance() < 0.3 ? failed('429', 429, throttledMs) : taken),
  slow: () => ({ ...taken, tookMs: 8000 }),
  absent: () => away,
  picky: () => taken,
  crashing: ({ chance }) => ({ ...taken, workerDies: chance() < 0.3 }),
} as const satisfies Record<string, Manner>
export type Failing = keyof typeof manners
export const partnerIds = Object.keys(manners) as Failing[]

/** The only types that `picky` asked for. */
export const pickedTypes = ['rma.registered', 'device.shipped']

/** Ids of partners as records have them: in small letters. */
export const idOf = (name: Failing) => name.toLowerCase()

/** One request that a receiver got. */
export interface Request {
  readonly partnerId: string
  readonly id: string
  readonly at: Date
  /** Counts the times that the partner had everything sent again. */
  readonly round: number
  readonly body: ReceivedBody
  readonly reaction: Reaction
}
export interface ReceivedBody {
  readonly id: string
  readonly type: string
  readonly timestamp: string
  readonly data: {
    readonly rmaNumber?: string
    readonly sequence: number
    readonly partnerId?: string
    /** Why an endpoint is disabled, and since when it failed. */
    readonly reason?: string
    readonly failingSince?: string | null
  }
}

/** Those that still fail now and then once they are mended: their deliveries are dead, and begin with all attempts anew. */
const fallible: readonly Failing[] = ['hanging', 'redirecting', 'absent']

/** All receivers, with what each was asked; from `mend` on they take everything in the end. */
export function receivers(chance: () => number) {
  const requests: Request[] = []
  let round = 0
  const mannerOf = (partnerId: string): Manner => {
    const name = partnerIds.find((each) => idOf(each) === partnerId)
    if (!name || round === 0) return name ? manners[name] : manners.healthy
    return fallible.includes(name) ? manners.flaky : manners.healthy
  }
  return {
    requests,
    mend() {
      round += 1
    },
    ask(url: string, id: string, body: string, at: Date): Reaction {
      const partnerId = new URL(url).hostname.replace('.example', '')
      const reaction = mannerOf(partnerId)({ at, url, chance })
      requests.push({ partnerId, id, at, round, body: JSON.parse(body), reaction })
      return reaction
    },
    /** What a receiver has in its books, in the order in which it came. */
    takenBy: (partnerId: string) => requests.filter((each) => each.partnerId === partnerId && each.reaction.takes),
  }
}
