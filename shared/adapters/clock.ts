import type { Clock } from '../application/ports/clock.ts'

/**
 * Business time. On AWS it is the time; the local stack, whose clock can be set, tells each invocation how far business
 * time is ahead of the wall clock.
 */
export const businessClock: Clock = {
  now: () => new Date(Date.now() + Number(process.env.LOCAL_CLOCK_OFFSET_MS ?? 0)),
}
