import { beforeEach, describe, expect, it } from 'vitest'
import type { RmaList } from '../../shared/application/ports/rma-list.ts'
import { carriedOut, kinds, now, reportOn } from '../rma/life.ts'
import type { MakeWorld, PortWorld } from './port-world.ts'
import { firstChange, numberOf, receivedOf } from './stored.ts'

type Query = Parameters<RmaList['list']>[0]
const minute = (index: number) => new Date(now.getTime() + index * 60_000)
const numbers = (...indexes: readonly number[]) => indexes.map(numberOf)

export function rmaListSuite(make: MakeWorld): void {
  describe('the list of RMAs', () => {
    let world: PortWorld
    const list = async (query: Omit<Query, 'limit'>, limit = 50) => {
      const { rmas, next } = await world.list.list({ ...query, limit })
      return { rmas: rmas.map((rma) => rma.rmaNumber), next }
    }
    const all = async (query: Omit<Query, 'limit'>, limit: number) => {
      const found: string[] = []
      for (let next: string | null = ''; next !== null; ) {
        const page = await list(next === '' ? query : { ...query, cursor: next }, limit)
        found.push(...page.rmas)
        next = page.next
      }
      return found
    }

    beforeEach(async () => {
      world = await make()
      for (const index of [1, 2, 3, 4, 5, 6, 7]) {
        const whose = index === 4 ? 'rival' : 'shop'
        await world.rmas.commit(firstChange(index, kinds.shopRepair, whose, minute(index)))
      }
    })

    it('gives a registrar its own, the one that changed last at the end', async () => {
      expect(await list({ registrar: 'shop' })).toEqual({ rmas: numbers(1, 2, 3, 5, 6, 7), next: null })
      expect(await list({ registrar: 'rival' })).toEqual({ rmas: numbers(4), next: null })
      expect(await list({ registrar: 'nobody' })).toEqual({ rmas: [], next: null })
    })

    it.each([1, 2, 3, 6, 7, 50])('gives everything once in pages of %i', async (limit) => {
      expect(await all({ registrar: 'shop' }, limit)).toEqual(numbers(1, 2, 3, 5, 6, 7))
      expect(await all({ state: 'registered' }, limit)).toEqual(numbers(1, 2, 3, 4, 5, 6, 7))
    })

    it('moves an RMA to the end when it changes, and into the list of its new state', async () => {
      const { after } = firstChange(2, kinds.shopRepair, 'shop', minute(2)).transition
      const verdict = reportOn(after, receivedOf(2))
      await world.rmas.commit({ transition: carriedOut(after, verdict, minute(9)) })
      expect((await list({ registrar: 'shop' })).rmas).toEqual(numbers(1, 3, 5, 6, 7, 2))
      expect((await list({ state: 'registered' })).rmas).toEqual(numbers(1, 3, 4, 5, 6, 7))
      expect((await list({ state: 'received' })).rmas).toEqual(numbers(2))
      expect((await list({ registrar: 'shop', state: 'received' })).rmas).toEqual(numbers(2))
    })

    it('begins with what changed at an instant or after it', async () => {
      const updatedSince = minute(5).toISOString()
      expect((await list({ registrar: 'shop', updatedSince })).rmas).toEqual(numbers(5, 6, 7))
      expect((await list({ state: 'registered', updatedSince }, 2)).rmas).toEqual(numbers(5, 6))
    })
  })
}
