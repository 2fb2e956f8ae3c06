import { beforeEach, describe, expect, it } from 'vitest'
import { afterCallback } from '../../shared/application/order-callback.ts'
import type { DeskItem } from '../../shared/application/ports/desk-items.ts'
import type { DueRemorse } from '../../shared/application/ports/due-work.ts'
import { type Order, wokenMax } from '../../shared/application/ports/orders.ts'
import type { Remorse } from '../../shared/application/ports/remorse.ts'
import { later, now } from '../rma/life.ts'
import { dueItems } from './due.ts'
import type { MakeWorld, PortWorld } from './port-world.ts'
import { firstChange } from './stored.ts'

let count = 0
const answered = (id = `msg_${++count}`) => ({
  key: { partnerId: 'mi-com', id, fingerprint: id },
  answer: { status: 202, language: 'en' as const, body: '{}' },
})
const remorseOf = (serial: string, orderId = 'MI/1#A'): Remorse => ({
  orderId,
  serial,
  raisedOn: '2026-11-20',
  condition: { available: true, visibleAbuse: false },
  partnerId: 'mi-com',
  receivedAt: now.toISOString(),
  occurredAt: now.toISOString(),
})
const deliveredOrder = (orderId: string): Order =>
  afterCallback(
    null,
    {
      orderId,
      occurredAt: now.toISOString(),
      delivery: { country: 'NL', deliveredOn: '2026-11-19', serials: ['SN-1'] },
    },
    now,
  )
const itemOf = ({ orderId, serial }: DueRemorse): DeskItem => ({
  id: `desk_${++count}`,
  kind: 'remorse-unmatched',
  openedAt: now.toISOString(),
  about: { orderId, serial, raisedOn: '2026-11-20', cause: 'order-unknown' },
})

export function parkedRemorsesSuite(make: MakeWorld): void {
  describe('a parked remorse', () => {
    let world: PortWorld
    const park = (remorse: Remorse, dueAt = later(1)) =>
      world.parked.park({ remorse, before: null, order: null, dueAt, answered: answered() })
    const dueRemorses = async (at: Date) =>
      (await dueItems(world, at)).filter((item): item is DueRemorse => item.what === 'parked-remorse')
    /** A remorse that is parked, as what is due. */
    const due = async (serial = 'SN-1') => {
      await park(remorseOf(serial))
      const found = (await dueRemorses(later(1))).find((each) => each.serial === serial)
      if (!found) throw new Error(`${serial} is not due`)
      return found
    }

    beforeEach(async () => {
      world = await make()
    })

    it('is found as it was parked, and due from its instant on', async () => {
      const remorse = remorseOf('SN-1')
      expect(await world.parked.find(remorse)).toBeNull()
      expect(await park(remorse)).toBe('stored')
      expect(await world.parked.find(remorse)).toEqual(remorse)
      expect(await dueRemorses(new Date(later(1).getTime() - 1))).toEqual([])
      expect(await dueRemorses(later(1))).toEqual([
        { what: 'parked-remorse', orderId: 'MI/1#A', serial: 'SN-1', dueAt: later(1).toISOString() },
      ])
    })

    it('gives way only to one that has read it: any other changes nothing and keeps no answer', async () => {
      const first = remorseOf('SN-1')
      const second = { ...first, condition: {}, occurredAt: later(1).toISOString() }
      await park(first)
      const claimed = await due()
      for (const before of [null, second, { ...first, condition: {} }]) {
        const again = answered()
        const parking = { remorse: second, before, order: null, dueAt: later(2), answered: again }
        expect(await world.parked.park(parking)).toBe('conflict')
        expect(await world.idempotency.find(again.key)).toBeNull()
      }
      expect(await world.parked.find(second)).toEqual(first)
      expect(await dueRemorses(later(1))).toHaveLength(1)
      const again = answered()
      const parking = { remorse: second, before: first, order: null, dueAt: later(2), answered: again }
      expect(await world.parked.park(parking)).toBe('stored')
      expect(await world.idempotency.find(again.key)).toMatchObject({ answer: { status: 202 } })
      expect(await world.parked.find(first)).toEqual(second)
      expect(await dueRemorses(later(1))).toEqual([])
      expect(await world.parked.handOver(claimed, itemOf(claimed))).toBe(false)
      expect(await dueRemorses(later(2))).toHaveLength(1)
    })

    it('cannot give way once it is parked no longer', async () => {
      const remorse = remorseOf('SN-1')
      const parking = { remorse, before: remorse, order: null, dueAt: later(2), answered: answered() }
      expect(await world.parked.park(parking)).toBe('conflict')
      expect(await world.parked.find(remorse)).toBeNull()
    })

    it('is parked with the answer to its request, while its order is as it was read', async () => {
      const remorse = remorseOf('SN-1', 'A')
      const [one, two, three] = [answered(), answered(), answered()]
      const order = deliveredOrder('A')
      const parking = { remorse, before: null, dueAt: later(1) }
      await world.orders.store({ before: null, after: order }, one)
      expect(await world.parked.park({ ...parking, order: null, answered: two })).toBe('conflict')
      expect(await world.parked.park({ ...parking, order: { ...order, version: 2 }, answered: two })).toBe('conflict')
      expect(await world.parked.park({ ...parking, order, answered: one })).toBe('answered')
      expect(await world.idempotency.find(two.key)).toBeNull()
      expect(await world.parked.find(remorse)).toBeNull()
      expect(await world.parked.park({ ...parking, order, answered: three })).toBe('stored')
      expect(await world.idempotency.find(three.key)).toMatchObject({ answer: { status: 202 } })
    })

    it('is claimed by one of those who read it', async () => {
      const read = await due()
      const claims = await Promise.all([1, 2, 3].map(() => world.work.postpone(read, later(2))))
      expect(claims.filter((each) => each !== null)).toEqual([{ ...read, dueAt: later(2).toISOString() }])
      expect(await dueRemorses(later(1))).toEqual([])
    })

    it('is due at once when its order is delivered, whoever has claimed it; those of other orders are not', async () => {
      await park(remorseOf('SN-1', 'A'), later(3))
      await park(remorseOf('SN-2', 'A'), later(3))
      await park(remorseOf('SN-1', 'B'), later(3))
      const claimed = (await dueRemorses(later(3))).find((each) => each.orderId === 'A' && each.serial === 'SN-1')
      await world.orders.store({ before: null, after: deliveredOrder('A'), wakesAt: later(1) }, answered())
      expect((await dueRemorses(later(1))).map(({ orderId, serial }) => `${orderId} ${serial}`).toSorted()).toEqual([
        'A SN-1',
        'A SN-2',
      ])
      expect(claimed && (await world.work.postpone(claimed, later(9)))).toBeNull()
      expect(claimed && (await world.parked.handOver(claimed, itemOf(claimed)))).toBe(false)
    })

    it('stays at its own time when another change of its order is stored', async () => {
      await park(remorseOf('SN-1', 'A'))
      await world.orders.store({ before: null, after: deliveredOrder('A') }, answered())
      expect(await dueRemorses(now)).toEqual([])
    })

    it('is one of twenty that are due at once, the rest at their own time', async () => {
      for (let index = 0; index <= wokenMax; index += 1) await park(remorseOf(`SN-${index}`, 'A'))
      await world.orders.store({ before: null, after: deliveredOrder('A'), wakesAt: now }, answered())
      expect(await dueRemorses(now)).toHaveLength(20)
      expect(await dueRemorses(later(1))).toHaveLength(21)
    })

    it('becomes one RMA: with it, it is parked no longer', async () => {
      const unparks = await due()
      const [one, other] = [firstChange(1), firstChange(2)]
      expect(await world.rmas.commit({ ...one, unparks: { ...unparks, dueAt: later(2).toISOString() } })).toBe(
        'not-parked',
      )
      expect(await world.rmas.load(one.transition.after.rmaNumber)).toBeNull()
      expect(await world.parked.find(unparks)).not.toBeNull()
      expect(await world.rmas.commit({ ...one, unparks })).toBe('stored')
      expect(await world.parked.find(unparks)).toBeNull()
      expect(await world.rmas.commit({ ...other, unparks })).toBe('not-parked')
      expect(await world.rmas.load(other.transition.after.rmaNumber)).toBeNull()
      expect(await dueRemorses(later(9))).toEqual([])
    })

    it('is parked no longer with an RMA that comes of the same remorse, asked for again', async () => {
      const { orderId, serial } = await due()
      const unparks = { orderId, serial, dueAt: null }
      expect(await world.rmas.commit({ ...firstChange(1), unparks })).toBe('stored')
      expect(await world.parked.find(unparks)).toBeNull()
      expect(await world.rmas.commit({ ...firstChange(2), unparks })).toBe('stored')
    })

    it('stays parked when the RMA cannot be stored', async () => {
      const unparks = await due()
      const change = firstChange(1)
      await world.rmas.commit(change)
      expect(await world.rmas.commit({ ...change, unparks })).toBe('conflict')
      expect(await world.parked.find(unparks)).not.toBeNull()
    })

    it('becomes one desk item: with it, it is parked no longer', async () => {
      const read = await due()
      const item = itemOf(read)
      expect(await world.parked.handOver(read, item)).toBe(true)
      expect(await world.parked.handOver(read, itemOf(read))).toBe(false)
      expect(await world.parked.find(read)).toBeNull()
      const listed = await world.items.list({ kind: 'remorse-unmatched', limit: 10 })
      expect(listed).toEqual({ items: [item], next: null })
    })
  })
}
