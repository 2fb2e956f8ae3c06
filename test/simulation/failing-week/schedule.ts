import { expect } from 'vitest'
import { jitterShareMax, retrySeconds } from '../../../shared/application/retry-schedule.ts'
import { leaseSeconds } from '../../support/fakes/memory-world.ts'
import type { Request } from './receivers.ts'

const pausesSeconds = retrySeconds.webhook
/** What partners are promised. */
export const attemptsMax = 10
/** Seconds by which an attempt may be late: the sweep's minute, and a message that it has to send again. */
const lateSecondsMax = 120

/**
 * Expects that no attempt came sooner than schedule and receiver say, nor much later, nor more than ten in a round. After a
 * crash the next one comes when the lease is over.
 */
export function expectSchedule(requests: readonly Request[]): void {
  const rounds = Map.groupBy(requests, ({ partnerId, id, round }) => `${partnerId} ${id} ${round}`)
  for (const [whose, attempts] of rounds) {
    expect(attempts.length, whose).toBeLessThanOrEqual(attemptsMax)
    for (const [index, { at, partnerId, round, reaction }] of attempts.slice(0, -1).entries()) {
      const pause = (Number(attempts[index + 1]?.at) - at.getTime()) / 1000
      const { outcome, workerDies } = reaction
      const asked = outcome.kind === 'unavailable' ? (outcome.retryAfterMs ?? 0) / 1000 : 0
      const scheduled = workerDies ? leaseSeconds : (pausesSeconds[index] ?? Number.POSITIVE_INFINITY)
      expect(pause, whose).toBeGreaterThanOrEqual(Math.max(asked, scheduled))
      // A receiver that lets attempts hang is left alone for longer.
      if (workerDies || (partnerId === 'hanging' && round === 0)) continue
      expect(pause, whose).toBeLessThanOrEqual(Math.max(asked, scheduled * (1 + jitterShareMax)) + lateSecondsMax)
    }
  }
}
