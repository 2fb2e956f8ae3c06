import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  jitterShareMax,
  nextAttemptAt,
  retryAfterSecondsMax,
  retrySeconds,
} from '../../shared/application/retry-schedule.ts'

const now = new Date('2026-11-20T10:00:00.000Z')
const secondsOn = (attempts: number, options: Parameters<typeof nextAttemptAt>[3]) => {
  const next = nextAttemptAt('webhook', attempts, now, options)
  return next && (next.getTime() - now.getTime()) / 1000
}

describe('The schedule of webhooks', () => {
  it('is the one of Standard Webhooks', () => {
    const pauses = retrySeconds.webhook.map((_, index) => secondsOn(index + 1, { chance: 0 }))
    expect(pauses).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400])
  })

  it('ends with the tenth attempt', () => {
    expect(secondsOn(9, { chance: 0 })).toBe(86_400)
    expect(secondsOn(10, { chance: 0 })).toBeNull()
    expect(secondsOn(10, { chance: 0, retryAfterMs: 5000 })).toBeNull()
  })

  it('waits as long as the receiver asks, up to a day, and never less than the schedule says', () => {
    expect(secondsOn(1, { chance: 0, retryAfterMs: 120_000 })).toBe(120)
    expect(secondsOn(2, { chance: 0, retryAfterMs: 120_000 })).toBe(300)
    expect(secondsOn(1, { chance: 0, retryAfterMs: retryAfterSecondsMax * 1000 })).toBe(86_400)
    expect(secondsOn(1, { chance: 0, retryAfterMs: retryAfterSecondsMax * 1000 + 1 })).toBe(86_400)
  })

  test.prop([fc.constantFrom(...retrySeconds.webhook.keys()), fc.double({ min: 0, max: 1, noNaN: true })])(
    'spreads what failed together over a tenth of each pause',
    (index, chance) => {
      const pause = retrySeconds.webhook[index] ?? 0
      const next = secondsOn(index + 1, { chance }) ?? 0
      expect(next).toBeGreaterThanOrEqual(pause)
      expect(next).toBeLessThanOrEqual(pause * (1 + jitterShareMax))
    },
  )
})
