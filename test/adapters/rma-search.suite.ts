import { beforeEach, describe, expect, it } from 'vitest'
import type { RmaList } from '../../shared/application/ports/rma-list.ts'
import { type Report, type Rma, silent } from '../../shared/rma/index.ts'
import { carriedOut, covered, kinds, later, now, reportOn } from '../rma/life.ts'
import type { MakeWorld, PortWorld } from './port-world.ts'
import { firstChange, numberOf, person, receivedOf, stored } from './stored.ts'

const minute = (index: number) => new Date(now.getTime() + index * 60_000)
const numbers = (...indexes: readonly number[]) => indexes.map(numberOf)
type Page = Awaited<ReturnType<RmaList['list']>>

export function rmaSearchSuite(make: MakeWorld): void {
  describe('what the desk looks for', () => {
    let world: PortWorld
    /** Every page of a list, as RMA numbers. */
    const all = async (pageOf: (cursor: string | undefined) => Promise<Page>) => {
      const found: string[] = []
      for (let cursor: string | undefined; ; ) {
        const { rmas, next } = await pageOf(cursor)
        found.push(...rmas.map(({ rmaNumber }) => rmaNumber))
        if (next === null) return found
        cursor = next
      }
    }
    const held = (holdReason: 'review' | 'verification' | 'other-device', limit = 50) =>
      all((cursor) => world.list.held({ holdReason, cursor, limit }))
    const find = (by: 'serial' | 'partnerReference' | 'email', value: string, limit = 50) =>
      all((cursor) => world.list.find({ by, value, cursor, limit }))

    const reported = (rma: Rma, said: Report) => stored(world, rma, reportOn(rma, said))
    const registered = async (index: number) => {
      const change = firstChange(index)
      await world.rmas.commit(change)
      return change.transition.after
    }

    beforeEach(async () => {
      world = await make()
    })

    describe('by what an RMA is held for', () => {
      const unverified = firstChange(6, kinds.shopRepair, 'shop', now, { decision: 'undetermined' })

      beforeEach(async () => {
        const atMinute = { 1: 4, 2: 1, 3: 3, 4: 2, 5: 5 }
        for (const [index, at] of Object.entries(atMinute)) {
          const decision = { decision: 'needs-review' } as const
          await world.rmas.commit(firstChange(Number(index), kinds.shopRepair, 'shop', minute(at), decision))
        }
        await world.rmas.commit(unverified)
      })

      it.each([1, 2, 4, 5, 50])('is listed longest waiting first, in pages of %i', async (limit) => {
        expect(await held('review', limit)).toEqual(numbers(2, 4, 3, 1, 5))
        expect(await held('verification', limit)).toEqual([])
      })

      it('is listed from the moment on at which it is held, and not once it has moved on', async () => {
        const newEvents = silent(unverified.transition.after, 'verification-silence', later(7))
        const silence = carriedOut(unverified.transition.after, { newEvents }, later(7))
        await world.rmas.commit({ transition: silence })
        expect(await held('verification')).toEqual(numbers(6))
        const cancelled = { type: 'rma.cancelled', state: 'cancelled', data: { cause: 'requested' } } as const
        await stored(world, silence.after, { newEvents: [cancelled] })
        expect(await held('verification')).toEqual([])
      })

      it('is listed under its newest reason only', async () => {
        const rma = await registered(7)
        const other = await reported(rma, { type: 'received', serial: 'SN-OTHER' })
        expect(await held('other-device')).toEqual(numbers(7))
        const again = { type: 'rma.on_hold', state: 'on-hold', data: { holdReason: 'verification' } } as const
        await stored(world, other, { newEvents: [again] })
        expect(await held('other-device')).toEqual([])
        expect(await held('verification')).toEqual(numbers(7))
      })
    })

    describe('by serial', () => {
      it('is found under the one that was registered, whether it is open or ended', async () => {
        const rma = await registered(1)
        await registered(2)
        expect(await find('serial', 'SN-1')).toEqual(numbers(1))
        const cancelled = { type: 'rma.cancelled', state: 'cancelled', data: { cause: 'requested' } } as const
        await stored(world, rma, { newEvents: [cancelled] })
        expect(await find('serial', 'SN-1')).toEqual(numbers(1))
        expect(await find('serial', 'SN-9')).toEqual([])
      })

      it('is found under the one that was received instead', async () => {
        await reported(await registered(1), { type: 'received', serial: 'SN-OTHER' })
        expect(await find('serial', 'SN-OTHER')).toEqual(numbers(1))
        expect(await find('serial', 'SN-1')).toEqual(numbers(1))
      })

      it('is found under that of the unit which took its place', async () => {
        const repaired = await reported(await reported(await registered(1), receivedOf(1)), covered)
        await reported(repaired, { type: 'swapped', newSerial: 'SN-NEW' })
        expect(await find('serial', 'SN-NEW')).toEqual(numbers(1))
        expect(await find('serial', 'SN-1')).toEqual(numbers(1))
      })

      it.each([1, 2, 3])('is found with all that came before it, in pages of %i', async (limit) => {
        const first = await registered(1)
        const cancelled = { type: 'rma.cancelled', state: 'cancelled', data: { cause: 'requested' } } as const
        await stored(world, first, { newEvents: [cancelled] })
        for (const index of [2, 3]) {
          await reported(await registered(index), { type: 'received', serial: 'SN-1' })
        }
        expect(await find('serial', 'SN-1', limit)).toEqual(numbers(1, 2, 3))
      })
    })

    it('by its registrar’s reference is found as it was given, and not otherwise', async () => {
      await registered(1)
      await registered(12)
      expect(await find('partnerReference', 'ref-1')).toEqual(numbers(1))
      expect(await find('partnerReference', 'ref-12')).toEqual(numbers(12))
      expect(await find('partnerReference', 'REF-1')).toEqual([])
    })

    describe('by e-mail address', () => {
      const reachedAt = (email: string) => ({ ...person, consumer: { ...person.consumer, email } })
      const corrected = {
        type: 'information.received',
        state: 'registered',
        data: { paths: ['consumer.email'] },
      } as const

      it.each([1, 2, 50])('is found with every other of the same consumer, in pages of %i', async (limit) => {
        for (const index of [1, 2, 3]) {
          await world.rmas.commit({ ...firstChange(index), person: reachedAt('sanne@example.com') })
        }
        await world.rmas.commit({ ...firstChange(4), person: reachedAt('other@example.com') })
        expect(await find('email', 'sanne@example.com', limit)).toEqual(numbers(1, 2, 3))
        expect(await find('email', ' Sanne@Example.com')).toEqual(numbers(1, 2, 3))
        expect(await find('email', 'nobody@example.com')).toEqual([])
      })

      it('is found under the new one only, once it has been corrected', async () => {
        const change = { ...firstChange(1), person: reachedAt('old@example.com') }
        await world.rmas.commit(change)
        const transition = carriedOut(change.transition.after, { newEvents: [corrected] })
        await world.rmas.commit({ transition, person: reachedAt('new@example.com') })
        expect(await find('email', 'old@example.com')).toEqual([])
        expect(await find('email', 'new@example.com')).toEqual(numbers(1))
      })
    })
  })
}
