import { fc, it } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { defaultRetries, pauseMs, retryAfterSeconds } from '../retries.ts'

const after = (value: string) => retryAfterSeconds(new Headers({ 'retry-after': value }), Date.UTC(2026, 10, 24, 12))

describe('retry-after', () => {
  it('is a number of seconds, or an HTTP date rounded up', () => {
    expect(after('7')).toBe(7)
    expect(after(' 0 ')).toBe(0)
    expect(after('Tue, 24 Nov 2026 12:00:30 GMT')).toBe(30)
    expect(
      retryAfterSeconds(
        new Headers({ 'retry-after': 'Tue, 24 Nov 2026 12:00:30 GMT' }),
        Date.UTC(2026, 10, 24, 12, 0, 0, 1),
      ),
    ).toBe(30)
  })

  it('asks for no wait when its date has passed', () => {
    expect(after('Tue, 24 Nov 2026 11:00:00 GMT')).toBe(0)
  })

  it.each(['', 'soon', '-5', '1.5 s'])('says nothing as “%s”', (value) => {
    expect(after(value)).toBeNull()
  })
})

describe('the pause before the next attempt', () => {
  const chances = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

  it.prop([fc.integer({ min: 1, max: 50 }), chances])(
    'grows to the longest one, and chance shortens it',
    (attempt, chance) => {
      const longest = Math.min(defaultRetries.pauseMsMax, defaultRetries.firstPauseMs * 2 ** (attempt - 1))
      expect(pauseMs(attempt, null, defaultRetries, chance)).toBe(chance * longest)
    },
  )

  it.prop([fc.integer({ min: 0, max: 3600 }), chances])('is never shorter than retry-after', (seconds, chance) => {
    expect(pauseMs(1, seconds, defaultRetries, chance)).toBeGreaterThanOrEqual(seconds * 1000)
    expect(pauseMs(1, seconds, defaultRetries, chance)).toBeLessThanOrEqual(
      seconds * 1000 + defaultRetries.firstPauseMs,
    )
  })
})
