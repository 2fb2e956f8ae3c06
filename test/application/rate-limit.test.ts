import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { afterTaking, newShare, nextPortion, served } from '../../shared/application/rate-limit.ts'

const now = Date.parse('2026-11-24T10:00:00Z')

/** Instances that serve requests in some order: how many were within the budget, and how often they had to ask. */
function play(quota: number, instances: readonly number[]) {
  const shares = new Map<number, ReturnType<typeof newShare>>()
  let taken = 0
  let within = 0
  let asked = 0
  for (const instance of instances) {
    let share = shares.get(instance) ?? newShare(1, quota)
    if (share.held === 0 && share.untaken > 0) {
      const portion = nextPortion(share)
      share = afterTaking(share, portion, taken, quota)
      if (taken < quota) taken += portion
      asked += 1
    }
    const after = served(share, quota, now)
    shares.set(instance, after.share)
    if (after.budget.isWithin) within += 1
    expect(after.budget.remaining).toBeLessThanOrEqual(quota - 1)
  }
  return { within, asked, unused: [...shares.values()].reduce((sum, { held }) => sum + held, 0) }
}

test.prop([fc.integer({ min: 1, max: 400 }), fc.array(fc.nat({ max: 7 }), { maxLength: 900 })])(
  'whatever the order, no more than the budget is served, and what is refused is at most what instances hold unused',
  (quota, instances) => {
    const { within, unused } = play(quota, instances)
    expect(within).toBeLessThanOrEqual(quota)
    expect(within).toBeGreaterThanOrEqual(Math.min(instances.length, quota - unused))
  },
)

test('a thousand requests through one instance are 64 writes, and a thousand more are none', () => {
  const one = (requests: number) =>
    play(
      1000,
      Array.from({ length: requests }, () => 1),
    )
  expect(one(1000)).toEqual({ within: 1000, asked: 64, unused: 0 })
  expect(one(2000)).toEqual({ within: 1000, asked: 64, unused: 0 })
})
