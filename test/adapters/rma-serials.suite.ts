import { beforeEach, describe, expect, it } from 'vitest'
import type { Change } from '../../shared/application/ports/rma-store.ts'
import type { NewEvent, Rma } from '../../shared/rma/index.ts'
import { carriedOut, covered, now, reportOn } from '../rma/life.ts'
import type { MakeWorld, PortWorld } from './port-world.ts'
import { firstChange, firstChangeOf, numberOf, person, receivedOf, stored } from './stored.ts'

const cancelled: NewEvent = { type: 'rma.cancelled', state: 'cancelled', data: { cause: 'requested' } }

export function rmaSerialsSuite(make: MakeWorld): void {
  describe('the serials of RMAs', () => {
    let world: PortWorld
    const serial = (of: string) => world.rmas.serial(of, 'NL', now)
    const registered = async (index: number) => {
      const change = firstChange(index)
      await world.rmas.commit(change)
      return change.transition.after
    }
    /** The n-th RMA with a covered repair that has begun. */
    const inRepair = async (index: number) => {
      const rma = await registered(index)
      const received = await stored(world, rma, reportOn(rma, receivedOf(index)))
      return stored(world, received, reportOn(received, covered))
    }
    const swap = (rma: Rma, newSerial: string): Change => ({
      transition: carriedOut(rma, reportOn(rma, { type: 'swapped', newSerial })),
    })

    beforeEach(async () => {
      world = await make()
    })

    describe('when a unit takes another’s place (R-swap-serial)', () => {
      it('the new one inherits start and proof, under its serial', async () => {
        expect(await world.rmas.commit(swap(await inRepair(1), 'SN-NEW'))).toBe('stored')
        expect(await serial('SN-NEW')).toEqual({
          openRma: null,
          official: null,
          reportedDelivery: null,
          inherited: { purchasedOn: '2026-11-10', handover: 'in-store', proofOfPurchase: { presented: true } },
        })
        expect((await serial('SN-1')).inherited).toBeNull()
        expect((await world.rmas.load(numberOf(1)))?.rma).toMatchObject({ swappedTo: { serial: 'SN-NEW' } })
      })

      it('it cannot be the serial of an open RMA, and can once that has ended', async () => {
        const rma = await inRepair(1)
        const other = await registered(2)
        expect(await world.rmas.commit(swap(rma, 'SN-2'))).toBe('serial-taken')
        expect((await world.rmas.load(numberOf(1)))?.rma.state).toBe('in-repair')
        expect((await serial('SN-2')).inherited).toBeNull()
        await stored(world, other, { newEvents: [cancelled] })
        expect(await world.rmas.commit(swap(rma, 'SN-2'))).toBe('stored')
      })

      it('it takes one place, also when two are swapped at once', async () => {
        const [one, two] = [await inRepair(1), await inRepair(2)]
        expect(await world.rmas.commit(swap(one, 'SN-NEW'))).toBe('stored')
        expect(await world.rmas.commit(swap(two, 'SN-NEW'))).toBe('serial-taken')
        const results = await Promise.all(
          [await inRepair(3), await inRepair(4)].map((rma) => world.rmas.commit(swap(rma, 'SN-NEXT'))),
        )
        expect(results.filter((each) => each === 'stored')).toHaveLength(1)
      })

      it('it can be registered by itself, and then swapped for another', async () => {
        await world.rmas.commit(swap(await inRepair(1), 'SN-NEW'))
        const again = firstChangeOf(2, 'SN-NEW', 'NL')
        expect(await world.rmas.commit(again)).toBe('stored')
        expect(await serial('SN-NEW')).toMatchObject({ openRma: numberOf(2), inherited: { purchasedOn: '2026-11-10' } })
      })
    })

    describe('when an RMA is about another device from now on (R-other-device)', () => {
      const isAbout = (of: string): NewEvent => ({
        type: 'desk.decided',
        state: 'received',
        data: { action: 'approve', overturns: [], serial: of },
      })
      const held = async (index: number, received: string) => {
        const rma = await registered(index)
        return stored(world, rma, reportOn(rma, { type: 'received', serial: received }))
      }

      it('it holds that one’s serial, and no longer the registered one', async () => {
        const rma = await held(1, 'SN-OTHER')
        expect(await serial('SN-1')).toMatchObject({ openRma: numberOf(1) })
        expect(await serial('SN-OTHER')).toMatchObject({ openRma: null })
        await stored(world, rma, { newEvents: [isAbout('SN-OTHER')] })
        expect(await serial('SN-1')).toMatchObject({ openRma: null })
        expect(await serial('SN-OTHER')).toMatchObject({ openRma: numberOf(1) })
        expect(await world.rmas.commit(firstChangeOf(2, 'SN-OTHER', 'NL'))).toBe('serial-taken')
        expect(await world.rmas.commit(firstChangeOf(2, 'SN-1', 'NL'))).toBe('stored')
      })

      it('it cannot be when that one has an RMA of its own', async () => {
        const rma = await held(1, 'SN-2')
        await registered(2)
        const transition = carriedOut(rma, { newEvents: [isAbout('SN-2')] })
        expect(await world.rmas.commit({ transition })).toBe('serial-taken')
        expect(await serial('SN-1')).toMatchObject({ openRma: numberOf(1) })
        expect(await serial('SN-2')).toMatchObject({ openRma: numberOf(2) })
      })

      it('it lets that one go when it ends', async () => {
        const rma = await held(1, 'SN-OTHER')
        const about = await stored(world, rma, { newEvents: [isAbout('SN-OTHER')] })
        await stored(world, about, { newEvents: [cancelled] })
        expect(await serial('SN-OTHER')).toMatchObject({ openRma: null })
      })
    })

    describe('when a closed RMA goes on as a new one (L-second-look)', () => {
      const closed = async () => {
        const rma = await registered(1)
        return stored(world, rma, {
          newEvents: [{ type: 'rma.closed', state: 'closed', data: { outcome: 'refused' } }],
        })
      }
      const goesOn = (rma: Rma, index = 2): Change => {
        const { transition, decision } = firstChangeOf(index, 'SN-1', 'NL')
        const data = { action: 'admit', overturns: [], continuedAs: numberOf(index) } as const
        const admitted: NewEvent = { type: 'desk.decided', state: 'closed', data }
        const continuation = { transition, person, ...(decision ? { decision } : {}) }
        return { transition: carriedOut(rma, { newEvents: [admitted] }), continuation }
      }

      it('both are stored, and the new one holds the serial', async () => {
        expect(await world.rmas.commit(goesOn(await closed()))).toBe('stored')
        expect((await world.rmas.load(numberOf(1)))?.rma).toMatchObject({ state: 'closed', continuedAs: numberOf(2) })
        const dossier = await world.rmas.load(numberOf(2))
        expect(dossier).toMatchObject({ rma: { state: 'registered' }, decisions: { length: 1 }, person })
        expect(await serial('SN-1')).toMatchObject({ openRma: numberOf(2) })
        expect(await world.outbox.unpublished([{ rmaNumber: numberOf(2), sequence: 1 }])).toHaveLength(1)
      })

      it('neither is when the serial has been registered again meanwhile', async () => {
        const rma = await closed()
        await world.rmas.commit(firstChangeOf(3, 'SN-1', 'NL'))
        expect(await world.rmas.commit(goesOn(rma))).toBe('serial-taken')
        expect((await world.rmas.load(numberOf(1)))?.rma.continuedAs).toBeNull()
        expect(await world.rmas.load(numberOf(2))).toBeNull()
      })

      it('neither is when the number is taken, or somebody changed the closed one first', async () => {
        const rma = await closed()
        await registered(2)
        expect(await world.rmas.commit(goesOn(rma))).toBe('conflict')
        await stored(world, rma, {
          newEvents: [{ type: 'second_look.requested', state: 'closed', data: { itemId: 'desk_1' } }],
        })
        expect(await world.rmas.commit(goesOn(rma, 4))).toBe('conflict')
        expect(await world.rmas.load(numberOf(4))).toBeNull()
      })
    })

    it('gives the texts of those RMAs that have some', async () => {
      const rma = await registered(1)
      await registered(2)
      const said: NewEvent = { type: 'device.delivered', state: 'registered', data: {}, text: { note: 'At the door' } }
      await stored(world, rma, { newEvents: [said] })
      const texts = await world.rmas.texts([numberOf(1), numberOf(2), numberOf(9)])
      expect(Object.fromEntries(texts)).toEqual({ [numberOf(1)]: { '2': { note: 'At the door' } }, [numberOf(2)]: {} })
    })
  })
}
