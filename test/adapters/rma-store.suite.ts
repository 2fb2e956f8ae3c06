import { beforeEach, describe, expect, it } from 'vitest'
import type { Change } from '../../shared/application/ports/rma-store.ts'
import { issueQuote, type Rma } from '../../shared/rma/index.ts'
import { carriedOut, draft, later, notCovered, now, reportOn } from '../rma/life.ts'
import type { MakeWorld, PortWorld } from './port-world.ts'
import { firstChange, firstChangeOf, furtherChange, numberOf, person, receivedOf, stored } from './stored.ts'

const answered = (id: string): Pick<Required<Change>, 'answered'> => ({
  answered: { key: { partnerId: 'shop', id, fingerprint: id }, answer: { status: 200, language: 'en', body: '{}' } },
})
const cancelled = (rma: Rma) =>
  furtherChange(rma, [{ type: 'rma.cancelled', state: 'cancelled', data: { cause: 'requested' } }])
const received1 = (rma: Rma): Change => ({ transition: carriedOut(rma, reportOn(rma, receivedOf(1))) })

export function rmaStoreSuite(make: MakeWorld): void {
  describe('the store of RMAs', () => {
    let world: PortWorld
    const first = firstChange(1)
    const rma = first.transition.after
    const loaded = async () => world.rmas.load(rma.rmaNumber)

    beforeEach(async () => {
      world = await make()
    })

    it('knows no RMA that was not stored', async () => {
      expect(await loaded()).toBeNull()
    })

    it('gives an RMA back whole: head, events, decisions, person', async () => {
      expect(await world.rmas.commit(first)).toBe('stored')
      expect(await loaded()).toEqual({ rma, events: first.transition.events, decisions: [first.decision], person })
    })

    it('lets one of two changes of the same head through, and keeps nothing of the other', async () => {
      await world.rmas.commit(first)
      expect(await world.rmas.commit(received1(rma))).toBe('stored')
      expect(await world.rmas.commit({ ...cancelled(rma), ...answered('msg_1') })).toBe('conflict')
      expect(await loaded()).toMatchObject({ rma: { state: 'received', version: 2 }, events: { length: 2 } })
      expect(await world.idempotency.find(answered('msg_1').answered.key)).toBeNull()
    })

    it('refuses a change whose event says more than its schema, and stores nothing of it', async () => {
      await world.rmas.commit(first)
      const data = { serial: 'SN-1', note: 'Mrs de Vries dropped it' } as { serial: string }
      const leaking = furtherChange(rma, [{ type: 'device.received', state: 'received', data }])
      await expect((async () => world.rmas.commit(leaking))()).rejects.toThrow()
      expect(await loaded()).toMatchObject({ rma: { version: 1 }, events: { length: 1 } })
    })

    it('gives up the texts that a change forgets, and keeps the others', async () => {
      await world.rmas.commit(first)
      const said = (note: string) =>
        [{ type: 'device.delivered', state: 'received', data: {}, text: { note } }] as const
      const one = furtherChange(rma, said('one'))
      await world.rmas.commit(one)
      const two = furtherChange(one.transition.after, said('two'))
      await world.rmas.commit(two)
      const three = furtherChange(two.transition.after, said('three'))
      await world.rmas.commit({ ...three, forgotten: [2] })
      expect((await loaded())?.person?.texts).toEqual({ '3': { note: 'two' }, '4': { note: 'three' } })
    })

    it('gives up texts also when the personal data are written anew, and keeps what was sent first', async () => {
      await world.rmas.commit(first)
      const said = (name: string) =>
        [
          {
            type: 'information.received',
            state: 'registered',
            data: { paths: ['consumer.name'] },
            text: { said: { consumer: { name } } },
          },
        ] as const
      const one = furtherChange(rma, said('Jan'))
      const { consumer } = person
      const corrected = { consumer: { ...consumer, name: 'Jan' }, sent: { consumer }, texts: {} }
      await world.rmas.commit({ ...one, person: corrected })
      const two = furtherChange(one.transition.after, said('Piet'))
      const again = { ...corrected, texts: one.transition.texts }
      await world.rmas.commit({ ...two, person: again, forgotten: [2] })
      expect((await loaded())?.person).toEqual({
        ...corrected,
        texts: { '3': { said: { consumer: { name: 'Piet' } } } },
      })
    })

    it('takes a number once', async () => {
      await world.rmas.commit(first)
      const other = firstChange(2).transition
      const events = other.events.map((event) => ({ ...event, rmaNumber: rma.rmaNumber }))
      const again = { ...other, after: { ...other.after, rmaNumber: rma.rmaNumber }, events }
      expect(await world.rmas.commit({ transition: again })).toBe('conflict')
      expect(await loaded()).toMatchObject({ rma: { product: { serial: 'SN-1' } } })
    })

    it('locks the serial of an open RMA, until the change that ends it', async () => {
      await world.rmas.commit(first)
      const rival = firstChangeOf(2, 'SN-1', 'NL')
      expect(await world.rmas.commit(rival)).toBe('serial-taken')
      expect((await world.rmas.serial('SN-1', 'NL', now)).openRma).toBe(rma.rmaNumber)
      expect(await world.rmas.commit(cancelled(rma))).toBe('stored')
      expect((await world.rmas.serial('SN-1', 'NL', now)).openRma).toBeNull()
      expect(await world.rmas.commit(rival)).toBe('stored')
      expect((await world.rmas.serial('SN-1', 'NL', now)).openRma).toBe(numberOf(2))
    })

    it('stores an answer with its change, and of a copy only that it was answered', async () => {
      await world.rmas.commit({ ...first, ...answered('msg_1') })
      expect(await world.idempotency.find(answered('msg_1').answered.key)).toEqual({
        fingerprint: 'msg_1',
        answer: { status: 200, language: 'en', body: '{}' },
      })
      expect(await world.rmas.commit({ ...received1(rma), ...answered('msg_1') })).toBe('answered')
      expect(await loaded()).toMatchObject({ rma: { version: 1 } })
    })

    const xmsSaid = (official: boolean, at = now) => ({ official, saidAt: at.toISOString(), by: 'xms' }) as const
    const officialAt = async (at: Date, country: 'NL' | 'BE' = 'NL') =>
      (await world.rmas.serial('SN-1', country, at)).official
    const justBefore = (at: Date) => new Date(at.getTime() - 1)

    it('takes XMS’s yes for 24 hours, of the country that it was given for', async () => {
      await world.rmas.keepOfficial('SN-1', 'NL', xmsSaid(true))
      expect(await officialAt(now)).toBe(true)
      expect(await officialAt(justBefore(later(1)))).toBe(true)
      expect(await officialAt(later(1))).toBeNull()
      expect(await officialAt(now, 'BE')).toBeNull()
    })

    it('takes XMS’s no for an hour', async () => {
      await world.rmas.keepOfficial('SN-1', 'NL', xmsSaid(false))
      expect(await officialAt(justBefore(later(1 / 24)))).toBe(false)
      expect(await officialAt(later(1 / 24))).toBeNull()
    })

    it('takes what XMS said last, also when an older answer is kept later', async () => {
      await world.rmas.keepOfficial('SN-1', 'NL', xmsSaid(false, later(1)))
      await world.rmas.keepOfficial('SN-1', 'NL', xmsSaid(true))
      expect(await officialAt(later(1))).toBe(false)
      await world.rmas.keepOfficial('SN-1', 'NL', xmsSaid(true, later(1)))
      expect(await officialAt(later(1))).toBe(true)
    })

    it('takes what an inspection saw instead of what XMS said, for a day, for the next request (P-1.1b)', async () => {
      await world.rmas.keepOfficial('SN-1', 'NL', xmsSaid(true))
      await world.rmas.commit(first)
      const received = await stored(world, rma, reportOn(rma, receivedOf(1)))
      expect(await officialAt(now)).toBe(true)
      await stored(world, received, reportOn(received, { ...notCovered, official: false }))
      expect(await officialAt(justBefore(later(1)))).toBe(false)
      expect(await officialAt(later(1))).toBeNull()
    })

    it('finds all that is kept about a serial: its lock, XMS’s answer for each country, its reported delivery', async () => {
      const countries = ['NL', 'BE', 'LU'] as const
      for (const [index, country] of countries.entries()) {
        const change = firstChangeOf(index + 1, 'SN-1', country)
        await world.rmas.commit(change)
        await world.rmas.keepOfficial('SN-1', country, xmsSaid(country !== 'LU'))
        if (country !== 'LU') await world.rmas.commit(cancelled(change.transition.after))
      }
      const delivery = { country: 'NL', deliveredOn: '2026-11-05', serials: ['SN-1'] } as const
      const occurredAt = now.toISOString()
      const after = { orderId: 'A', version: 1, newest: { occurredAt, delivery }, firstReportedAt: occurredAt }
      await world.orders.store({ before: null, after }, answered('order').answered)
      for (const country of countries) {
        expect(await world.rmas.serial('SN-1', country, now)).toEqual({
          openRma: numberOf(3),
          official: country !== 'LU',
          reportedDelivery: { orderId: 'A', deliveredOn: '2026-11-05' },
          inherited: null,
        })
      }
    })

    it('adds texts to the person, and gives up those that a change forgets', async () => {
      await world.rmas.commit(first)
      let change = received1(rma)
      await world.rmas.commit(change)
      change = { transition: carriedOut(change.transition.after, reportOn(change.transition.after, notCovered)) }
      await world.rmas.commit(change)
      const inspected = change.transition.after
      const quoted = { transition: carriedOut(inspected, issueQuote(inspected, draft(10_000), now)) }
      expect(await world.rmas.commit(quoted)).toBe('stored')
      const texts = async () => Object.keys((await loaded())?.person?.texts ?? {})
      const [sequence = ''] = Object.keys(quoted.transition.texts)
      expect(await texts()).toContain(sequence)
      const again = quoted.transition.after
      const revised = carriedOut(again, issueQuote(again, draft(9000), now))
      await world.rmas.commit({ transition: revised, forgotten: [Number(sequence)] })
      expect(await texts()).not.toContain(sequence)
      expect(await texts()).toEqual(expect.arrayContaining(Object.keys(revised.texts)))
    })
  })
}
