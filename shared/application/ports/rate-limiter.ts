import type { Budget } from '../rate-limit.ts'

/** Counts what partners send, over all instances of all functions. */
export interface RateLimiter {
  /** Takes one request from a partner's budget of this moment by the wall clock. Throws when it cannot be counted. */
  take(partnerId: string, requestsPerSecond: number): Promise<Budget>
}
