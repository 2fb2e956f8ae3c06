import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RateLimiter } from '../../shared/application/ports/rate-limiter.ts'
import { rateWindowSeconds } from '../../shared/application/rate-limit.ts'
import type { MakeWorld, PortWorld } from './port-world.ts'

const perSecond = 6
const quota = perSecond * rateWindowSeconds

export function rateLimiterSuite(make: MakeWorld): void {
  describe('the rate limit of a partner', () => {
    let world: PortWorld
    beforeEach(async () => {
      world = await make()
      vi.useFakeTimers({ toFake: ['Date'] })
      vi.setSystemTime(new Date('2026-11-24T10:00:00.000Z'))
    })
    afterEach(() => {
      vi.useRealTimers()
    })

    /** How many of so many requests, one after another, are within it. */
    async function within(limiter: RateLimiter, requests: number, partnerId = 'shop') {
      let count = 0
      for (let sent = 0; sent < requests; sent += 1) {
        if ((await limiter.take(partnerId, perSecond)).isWithin) count += 1
      }
      return count
    }

    it('is its budget exactly, however many instances serve it at the same time', async () => {
      const instances = Array.from({ length: 5 }, () => world.newLimiter())
      const counts = await Promise.all(instances.map((each, index) => within(each, 15 + index)))
      expect(counts.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(quota)
      const rest = await Promise.all(instances.map((each) => within(each, quota)))
      expect([...counts, ...rest].reduce((sum, each) => sum + each)).toBe(quota)
    })

    it('leaves an instance that serves little with little, so that another one has nearly all', async () => {
      const idle = world.newLimiter()
      await idle.take('shop', perSecond)
      expect(await within(world.newLimiter(), quota)).toBe(quota - 1)
    })

    it('counts down, says when it begins anew, and does', async () => {
      const limiter = world.newLimiter()
      vi.setSystemTime(new Date('2026-11-24T10:00:06.300Z'))
      expect(await limiter.take('shop', 1)).toEqual({ quota: 10, remaining: 9, resetSeconds: 4, isWithin: true })
      for (let sent = 0; sent < 9; sent += 1) await limiter.take('shop', 1)
      expect(await limiter.take('shop', 1)).toEqual({ quota: 10, remaining: 0, resetSeconds: 4, isWithin: false })
      vi.setSystemTime(new Date('2026-11-24T10:00:09.999Z'))
      expect(await limiter.take('shop', 1)).toMatchObject({ resetSeconds: 1, isWithin: false })
      vi.setSystemTime(new Date('2026-11-24T10:00:10.000Z'))
      expect(await limiter.take('shop', 1)).toEqual({ quota: 10, remaining: 9, resetSeconds: 10, isWithin: true })
    })

    it('is not shared by two', async () => {
      const limiter = world.newLimiter()
      expect(await within(limiter, quota + 1)).toBe(quota)
      expect(await within(limiter, 3, 'rival')).toBe(3)
    })
  })
}
