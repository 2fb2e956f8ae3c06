import { beforeEach, describe, expect, it } from 'vitest'
import type { DeskItem } from '../../shared/application/ports/desk-items.ts'
import type { Answered } from '../../shared/application/ports/idempotency-store.ts'
import type { DeskItemKind } from '../../shared/contracts/desk.ts'
import { cancel, dispute, firstTransition, requestSecondLook } from '../../shared/rma/index.ts'
import { carriedOut, decisionOf, kinds, notCovered, now, registrationOf, remembered, reportOn } from '../rma/life.ts'
import type { MakeWorld, PortWorld } from './port-world.ts'
import { firstChange, numberOf, person, receivedOf, stored } from './stored.ts'

const minute = (index: number) => new Date(now.getTime() + index * 60_000).toISOString()
const unmatched = (index: number): DeskItem => ({
  id: `desk_${index}`,
  kind: 'remorse-unmatched',
  openedAt: minute(index),
  about: { orderId: 'MI-1', serial: `SN-${index}`, raisedOn: '2026-11-20', cause: 'order-unknown' },
})
const answered = (id: string): Answered => ({
  key: { partnerId: 'desk', id, fingerprint: id },
  answer: { status: 200, language: 'en', body: '{}' },
})

export function deskItemsSuite(make: MakeWorld): void {
  describe('the desk’s items', () => {
    let world: PortWorld
    const list = async (kind: DeskItemKind, limit = 50, cursor?: string) => {
      const page = await world.items.list({ kind, limit, cursor })
      return { ids: page.items.map(({ id }) => id), next: page.next }
    }
    const all = async (kind: DeskItemKind, limit: number) => {
      const ids: string[] = []
      for (let page = await list(kind, limit); ; page = await list(kind, limit, page.next ?? '')) {
        ids.push(...page.ids)
        if (page.next === null) return ids
      }
    }

    beforeEach(async () => {
      world = await make()
    })

    describe('that no RMA could be made of', () => {
      beforeEach(async () => {
        for (const index of [3, 1, 5, 2, 4]) await world.addDeskItem(unmatched(index))
      })

      it('are listed by kind, those that have waited longest first', async () => {
        expect((await list('remorse-unmatched')).ids).toEqual(['desk_1', 'desk_2', 'desk_3', 'desk_4', 'desk_5'])
        expect(await list('mail-bounced')).toEqual({ ids: [], next: null })
      })

      it.each([1, 2, 3, 4, 5, 6])('come once each in pages of %i', async (limit) => {
        expect(await all('remorse-unmatched', limit)).toEqual(['desk_1', 'desk_2', 'desk_3', 'desk_4', 'desk_5'])
      })

      it('are found as they are, and one that was never there is not', async () => {
        expect(await world.items.find('desk_3')).toEqual({ item: unmatched(3), isOpen: true })
        expect(await world.items.find('desk_9')).toBeNull()
      })

      it('are closed once, with the answer to the request, and are gone from the list', async () => {
        expect(await world.items.close('desk_2', answered('msg_1'))).toBe('stored')
        expect(await world.idempotency.find(answered('msg_1').key)).toMatchObject({ answer: { body: '{}' } })
        expect((await list('remorse-unmatched')).ids).toEqual(['desk_1', 'desk_3', 'desk_4', 'desk_5'])
        expect(await world.items.find('desk_2')).toEqual({ item: unmatched(2), isOpen: false })
        expect(await world.items.close('desk_2', answered('msg_2'))).toBe('closed-already')
        expect(await world.idempotency.find(answered('msg_2').key)).toBeNull()
      })

      it('are left open by a request that has been answered', async () => {
        await world.items.close('desk_1', answered('msg_1'))
        expect(await world.items.close('desk_3', answered('msg_1'))).toBe('answered')
        expect(await world.items.find('desk_3')).toMatchObject({ isOpen: true })
      })

      it('are closed by one of two who do it at once', async () => {
        const results = await Promise.all(['msg_1', 'msg_2'].map((id) => world.items.close('desk_1', answered(id))))
        expect(results.filter((each) => each === 'stored')).toHaveLength(1)
      })
    })

    it('are opened by the second look at an RMA, and closed by its answer', async () => {
      const first = firstChange(1)
      await world.rmas.commit(first)
      const received = await stored(world, first.transition.after, reportOn(first.transition.after, receivedOf(1)))
      const inspected = await stored(world, received, reportOn(received, notCovered))
      const disputed = await stored(world, inspected, requestSecondLook(inspected, 'desk_1', 'It never got wet'))
      expect(await world.items.find('desk_1')).toEqual({
        item: {
          id: 'desk_1',
          kind: 'second-look',
          openedAt: now.toISOString(),
          about: { rmaNumber: numberOf(1), sequence: disputed.version },
        },
        isOpen: true,
      })
      expect((await list('second-look')).ids).toEqual(['desk_1'])
      const uphold = { action: 'uphold', overturns: [] } as const
      await stored(world, disputed, { newEvents: [{ type: 'desk.decided', state: disputed.state, data: uphold }] })
      expect((await list('second-look')).ids).toEqual([])
      expect(await world.items.find('desk_1')).toMatchObject({ isOpen: false })
    })

    it('are closed with the request that they were about, whoever ends it', async () => {
      const registration = registrationOf(kinds.shopRepair)
      const newEvents = dispute(registration, decisionOf(kinds.shopRepair, { decision: 'refused' }), 'desk_1', 'No')
      const occasion = { at: now.toISOString(), by: 'retailer' } as const
      const first = remembered(firstTransition(numberOf(1), null, newEvents, occasion))
      expect(await world.rmas.commit({ transition: first, person })).toBe('stored')
      expect((await list('second-look')).ids).toEqual(['desk_1'])
      expect(await world.rmas.commit({ transition: carriedOut(first.after, cancel(first.after, 'Sold')) })).toBe(
        'stored',
      )
      expect((await list('second-look')).ids).toEqual([])
    })
  })
}
