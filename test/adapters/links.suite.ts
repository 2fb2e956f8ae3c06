import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MakeWorld, PortWorld } from './port-world.ts'
import { numberOf } from './stored.ts'

const daysMs = (days: number) => days * 24 * 3_600_000

export function linksSuite(make: MakeWorld): void {
  describe('links of quotes', () => {
    let world: PortWorld
    beforeEach(async () => {
      world = await make()
      vi.useFakeTimers({ toFake: ['Date'] })
    })
    afterEach(() => {
      vi.useRealTimers()
    })

    it('lead to the revision that they were made for; no two are the same', async () => {
      const first = await world.links.create({ rmaNumber: numberOf(1), revision: 1 })
      const second = await world.links.create({ rmaNumber: numberOf(1), revision: 2 })
      expect(first).not.toBe(second)
      expect(await world.links.find(first)).toEqual({ rmaNumber: numberOf(1), revision: 1 })
      expect(await world.links.find(second)).toEqual({ rmaNumber: numberOf(1), revision: 2 })
      expect(await world.links.find('no-such-token')).toBeNull()
    })

    it('are known for 180 days by the wall clock, deleted or not', async () => {
      const token = await world.links.create({ rmaNumber: numberOf(1), revision: 1 })
      vi.setSystemTime(Date.now() + daysMs(180) - 2000)
      expect(await world.links.find(token)).not.toBeNull()
      vi.setSystemTime(Date.now() + 4000)
      expect(await world.links.find(token)).toBeNull()
    })
  })
}
