import type { RateLimiter } from '../../../shared/application/ports/rate-limiter.ts'
import { newShare, quotaOf, served, windowAt } from '../../../shared/application/rate-limit.ts'

/** What has been taken, by partner and window. */
export type TakenRequests = Map<string, number>

/** Counts every request by itself; counting never fails. */
export const fakeRateLimiter = (taken: TakenRequests = new Map()): RateLimiter => ({
  take: async (partnerId, requestsPerSecond) => {
    const now = Date.now()
    const quota = quotaOf(requestsPerSecond)
    const { number } = windowAt(now)
    const name = `${partnerId} ${number}`
    const left = Math.max(0, quota - (taken.get(name) ?? 0))
    const { budget } = served({ ...newShare(number, Math.max(0, left - 1)), held: Math.min(1, left) }, quota, now)
    taken.set(name, quota - budget.remaining)
    return budget
  },
})
