import { beforeEach, describe, expect, it } from 'vitest'
import { outboxEventId } from '../../shared/application/outbox-event.ts'
import type { OutboxKey, Publication, StoredEvent } from '../../shared/application/ports/outbox.ts'
import { publicationEventsMax } from '../../shared/application/ports/outbox.ts'
import { ledgerEntriesMax } from '../../shared/contracts/events/bookings.ts'
import { publicationTo } from '../application/publications.ts'
import { now } from '../rma/life.ts'
import { dueItems } from './due.ts'
import type { MakeWorld, PortWorld } from './port-world.ts'
import { numberOf, storedEvents } from './stored.ts'

const published = (stored: StoredEvent): Publication => ({ stored, feeds: ['shop'], targets: [{ kind: 'mail' }] })

export function outboxSuite(make: MakeWorld): void {
  describe('the outbox', () => {
    let world: PortWorld
    const waiting = async () => {
      const keys: OutboxKey[] = []
      for await (const page of world.outbox.waiting()) keys.push(...page)
      return keys.map(outboxEventId)
    }

    beforeEach(async () => {
      world = await make()
    })

    it('holds every event of a change until it is published', async () => {
      const events = await storedEvents(world, 1, 3)
      expect(events.map(({ event }) => event.sequence)).toEqual([1, 2, 3])
      expect(events[0]).toMatchObject({
        registrar: 'shop',
        partnerReference: 'ref-1',
        isMiCom: false,
        toConsumer: false,
      })
      expect(await waiting()).toEqual(events.map(({ event }) => outboxEventId(event)))
      expect(await world.outbox.publish(events.map(published), now)).toBe(true)
      expect(await waiting()).toEqual([])
      expect(await world.outbox.unpublished(events.map(({ event }) => event))).toEqual([])
    })

    it('shows the sweep everything that waits, each once, however much it is', async () => {
      const events: StoredEvent[] = []
      for (let index = 1; index <= 5; index += 1) events.push(...(await storedEvents(world, index, 90)))
      const keys = await waiting()
      expect(keys).toHaveLength(450)
      expect(new Set(keys)).toEqual(new Set(events.map(({ event }) => outboxEventId(event))))
    })

    it('publishes all of a batch or nothing, and nothing twice', async () => {
      const events = await storedEvents(world, 1, 3)
      expect(await world.outbox.publish(events.slice(0, 1).map(published), now)).toBe(true)
      expect(await world.outbox.publish(events.map(published), now)).toBe(false)
      expect(await waiting()).toHaveLength(2)
      expect(await world.feed.read('shop', 0, 10, now)).toMatchObject({ next: 1 })
    })

    it('starts the deliveries of what it publishes, to be looked at after two minutes', async () => {
      const events = await storedEvents(world, 1, 1)
      await world.outbox.publish(events.map(published), now)
      const dueAfter = (seconds: number) => dueItems(world, new Date(now.getTime() + seconds * 1000))
      expect(await dueAfter(119)).toEqual([])
      expect(await dueAfter(120)).toMatchObject([
        { what: 'delivery', eventId: `evt_${numberOf(1)}_00001`, target: { kind: 'mail' } },
      ])
    })

    it('gives publishers who are there at once positions without gaps', async () => {
      const events = await storedEvents(world, 1, 6)
      let rest = events.map((stored) => [stored])
      while (rest.length > 0) {
        const done = await Promise.all(rest.map((batch) => world.outbox.publish(batch.map(published), now)))
        rest = rest.filter((_, index) => !done[index])
      }
      const read = await world.feed.read('shop', 0, 10, now)
      expect(read).toMatchObject({ next: 6, events: { length: 6 } })
    })

    it('publishes an event with the most ledger entries to as many partners as are told of one', async () => {
      await storedEvents(world, 1, 1)
      expect(await world.outbox.publish([publicationTo(14, ledgerEntriesMax)], now)).toBe(true)
      expect(await waiting()).toEqual([])
      expect(await world.settlement.totals('2026-11')).toHaveLength(ledgerEntriesMax)
      expect(await world.feed.read('partner-13', 0, 10, now)).toMatchObject({ next: 1 })
    })

    it('takes twenty events at once, not more', async () => {
      const events = await storedEvents(world, 1, publicationEventsMax + 1)
      const quiet = events.map((stored) => ({ stored, feeds: ['shop'], targets: [] }))
      await expect(world.outbox.publish(quiet, now)).rejects.toThrow('21 events at once')
      expect(await world.outbox.publish(quiet.slice(1), now)).toBe(true)
    })
  })
}
