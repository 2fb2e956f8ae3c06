import { beforeEach, describe, expect, it } from 'vitest'
import { outboxEventId } from '../../shared/application/outbox-event.ts'
import type { LoggedEvent } from '../../shared/application/ports/delivery-log.ts'
import type { Answered } from '../../shared/application/ports/idempotency-store.ts'
import type { StoredEvent } from '../../shared/application/ports/outbox.ts'
import type { EffectMessage } from '../../shared/contracts/effect-message.ts'
import { later, now } from '../rma/life.ts'
import { dueDeliveries, dueItems } from './due.ts'
import type { MakeWorld, PortWorld } from './port-world.ts'
import { storedEvents } from './stored.ts'

const answered = (id: string): Answered => ({
  key: { partnerId: 'shop', id, fingerprint: 'abc' },
  answer: { status: 202, language: 'en', body: '{}' },
})
const minutesOn = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const note = (reason: string | null, at: Date, attempt = 1) => ({
  attempt,
  at: at.toISOString(),
  reason,
  statusCode: reason === null ? 204 : Number(reason),
  excerpt: null,
})
const target = { kind: 'webhook', partnerId: 'shop' } as const
const range = { partnerId: 'shop', from: now.toISOString(), to: later(1).toISOString(), position: 0, last: 3 }

export function redeliveriesSuite(make: MakeWorld): void {
  describe('what became of webhooks', () => {
    let world: PortWorld
    let events: readonly StoredEvent[]
    const messageOf = (index: number): EffectMessage => ({
      eventId: outboxEventId(events[index]?.event ?? { partnerId: 'none', sequence: 0 }),
      target,
    })
    const statuses = async () => (await world.deliveryLog.of('shop', events)).map(({ delivery }) => delivery?.status)
    const names = (logged: readonly LoggedEvent[]) => logged.map(({ stored }) => outboxEventId(stored.event))

    beforeEach(async () => {
      world = await make()
      events = await storedEvents(world, 1, 3)
      const targets = [[target], [target], []]
      const publications = events.map((stored, index) => ({ stored, feeds: ['shop'], targets: targets[index] ?? [] }))
      await world.outbox.publish(publications, now)
    })

    it('is told of each event in order, and that nothing was sent of some', async () => {
      expect(await statuses()).toEqual(['pending', 'pending', undefined])
      expect(await world.deliveryLog.of('rival', events)).toEqual(events.map((stored) => ({ stored, delivery: null })))
    })

    it('is told with every attempt, and by lists of what failed', async () => {
      const [first, second] = [messageOf(0), messageOf(1)]
      for (const [message, at] of [
        [first, now],
        [second, minutesOn(1)],
      ] as const) {
        await world.deliveries.take(message, at)
        await world.deliveries.retryAt(message, minutesOn(5), note('503', at))
      }
      expect(await statuses()).toEqual(['retrying', 'retrying', undefined])
      const retrying = await world.deliveryLog.listed('shop', 'retrying', null, 1)
      expect(names(retrying.events)).toEqual([second.eventId])
      expect(retrying.events[0]?.delivery).toEqual({
        status: 'retrying',
        history: [note('503', minutesOn(1))],
        nextAttemptAt: minutesOn(5).toISOString(),
        deliveredAt: null,
      })
      const rest = await world.deliveryLog.listed('shop', 'retrying', retrying.next, 5)
      expect([names(rest.events), rest.next]).toEqual([[first.eventId], null])

      await world.deliveries.take(first, minutesOn(5))
      await world.deliveries.dead(first, note('500', minutesOn(5), 2))
      await world.deliveries.take(second, minutesOn(5))
      await world.deliveries.delivered(second, note(null, minutesOn(5)))
      expect(await statuses()).toEqual(['dead', 'delivered', undefined])
      expect((await world.deliveryLog.listed('shop', 'retrying', null, 5)).events).toEqual([])
      const dead = await world.deliveryLog.listed('shop', 'dead', null, 5)
      expect(dead.events.map(({ delivery }) => delivery?.history.map(({ reason }) => reason))).toEqual([['503', '500']])
      expect((await world.deliveryLog.listed('rival', 'dead', null, 5)).events).toEqual([])
    })

    it('knows an event by its key', async () => {
      const [stored] = events
      if (!stored) throw new Error('Nothing was stored')
      expect(await world.deliveryLog.event(stored.event)).toEqual(stored)
      expect(await world.deliveryLog.event({ partnerId: 'shop', sequence: 1 })).toBeNull()
    })

    it('begins anew for what is sent again: dead, delivered, or never sent', async () => {
      await world.deliveries.take(messageOf(0), now)
      await world.deliveries.dead(messageOf(0), note('500', now))
      await world.deliveries.take(messageOf(1), now)
      await world.deliveries.delivered(messageOf(1), note(null, now))
      for (const [index, { event }] of events.entries()) {
        expect(await world.redeliveries.restart(event, ['shop'], answered(`msg_${index}`), minutesOn(9))).toBe('stored')
      }
      expect(await statuses()).toEqual(['pending', 'pending', 'pending'])
      expect((await world.deliveryLog.listed('shop', 'dead', null, 5)).events).toEqual([])
      expect(await dueDeliveries(world, minutesOn(9))).toHaveLength(3)
      expect(await world.deliveries.take(messageOf(2), minutesOn(9))).toMatchObject({ attempts: 1, repeat: false })
    })

    it('begins anew while an attempt is under way, whatever comes of that', async () => {
      const [failing, lastTry] = [messageOf(0), messageOf(1)]
      await world.deliveries.take(failing, now)
      await world.deliveries.take(lastTry, now)
      for (const [index, { event }] of events.slice(0, 2).entries()) {
        expect(await world.redeliveries.restart(event, ['shop'], answered(`msg_${index}`), now)).toBe('stored')
      }
      await world.deliveries.retryAt(failing, later(1), note('503', now))
      await world.deliveries.dead(lastTry, note('503', now))
      expect(await dueDeliveries(world, minutesOn(2))).toHaveLength(2)
    })

    it('begins anew once for one request', async () => {
      const event = events[0]?.event
      if (!event) throw new Error('Nothing was stored')
      expect(await world.redeliveries.restart(event, ['shop', 'desk'], answered('msg_1'), now)).toBe('stored')
      await world.deliveries.take(messageOf(0), now)
      await world.deliveries.delivered(messageOf(0), note(null, now))
      expect(await world.redeliveries.restart(event, ['shop', 'desk'], answered('msg_1'), now)).toBe('answered')
      expect(await statuses()).toEqual(['delivered', 'pending', undefined])
    })
  })

  describe('a range that is sent again', () => {
    let world: PortWorld
    beforeEach(async () => {
      world = await make()
    })
    const due = async (at: Date) => (await dueItems(world, at)).filter(({ what }) => what === 'redelivery')

    it('is due at once, and one at a time for a partner', async () => {
      expect(await world.redeliveries.begin(range, answered('msg_1'), now)).toBe('stored')
      expect(await world.redeliveries.begin(range, answered('msg_1'), now)).toBe('answered')
      expect(await world.redeliveries.begin(range, answered('msg_2'), now)).toBe('running')
      const others = { ...range, partnerId: 'rival' }
      expect(await world.redeliveries.begin(others, answered('msg_3'), now)).toBe('stored')
      expect(await due(now)).toHaveLength(2)
    })

    it('is claimed by one sweep, moves on as it was read, and ends', async () => {
      await world.redeliveries.begin(range, answered('msg_1'), now)
      const [item] = await due(now)
      if (!item) throw new Error('Nothing is due')
      expect(await world.work.postpone(item, minutesOn(2))).not.toBeNull()
      expect(await world.work.postpone(item, minutesOn(2))).toBeNull()
      const read = await world.redeliveries.find('shop')
      expect(read).toEqual(range)
      const moved = await world.redeliveries.advance(range, 2)
      expect(moved).toEqual({ ...range, position: 2 })
      expect(await world.redeliveries.advance(range, 3)).toBeNull()
      await world.redeliveries.finish(range)
      expect(await world.redeliveries.find('shop')).toEqual(moved)
      if (moved) await world.redeliveries.finish(moved)
      expect(await world.redeliveries.find('shop')).toBeNull()
      expect(await due(later(1))).toEqual([])
    })
  })
}
