import { beforeEach, describe, expect, it } from 'vitest'
import { outboxEventId } from '../../shared/application/outbox-event.ts'
import { withEvent } from '../../shared/application/partner-change.ts'
import type { Answered } from '../../shared/application/ports/idempotency-store.ts'
import { publishEvents } from '../../shared/application/publish.ts'
import type { EffectMessage } from '../../shared/contracts/effect-message.ts'
import { later, now } from '../rma/life.ts'
import { dueDeliveries } from './due.ts'
import type { MakeWorld, PortWorld } from './port-world.ts'

const test = { type: 'endpoint.test', data: {} } as const
const key = { partnerId: 'shop', sequence: 1 }

export function partnerEventsSuite(make: MakeWorld): void {
  describe('events of a partner itself', () => {
    let world: PortWorld
    const loaded = async () => {
      const record = await world.partnerRecords.load('shop')
      if (!record) throw new Error('There is no shop')
      return record
    }
    const waiting = async () => {
      const keys: string[] = []
      for await (const page of world.outbox.waiting()) keys.push(...page.map(outboxEventId))
      return keys
    }

    beforeEach(async () => {
      world = await make()
      const webhookUrl = 'https://shop.example/hook'
      await world.addPartner({ partnerId: 'shop', role: 'retailer', secrets: ['whsec_a'], webhookUrl })
      await world.addPartner({ partnerId: 'desk', role: 'desk', secrets: ['whsec_b'], webhookUrl: null })
    })

    it('stand in the outbox with the change of its record, or not at all', async () => {
      const record = await loaded()
      expect(await world.partnerRecords.commit(withEvent(record, test, now))).toBe('stored')
      expect(await world.partnerRecords.commit(withEvent(record, test, now))).toBe('changed-meanwhile')
      expect(await waiting()).toEqual(['evt_shop_00001'])
      expect(await loaded()).toMatchObject({ version: 2, lastEvent: 1 })
      expect(await world.partnerRecords.commit(withEvent(await loaded(), test, now))).toBe('stored')
      expect(await waiting()).toEqual(['evt_shop_00001', 'evt_shop_00002'])
    })

    it('are committed once for one request', async () => {
      const answered: Answered = {
        key: { partnerId: 'shop', id: 'msg_1', fingerprint: 'abc' },
        answer: { status: 202, language: 'en', body: '{}' },
      }
      expect(await world.partnerRecords.commit({ ...withEvent(await loaded(), test, now), answered })).toBe('stored')
      expect(await world.partnerRecords.commit({ ...withEvent(await loaded(), test, now), answered })).toBe('answered')
      expect(await waiting()).toEqual(['evt_shop_00001'])
    })

    it('are published in the order of their numbers, also when who asked first was stored last', async () => {
      await world.partnerRecords.commit(withEvent(await loaded(), test, later(1)))
      await world.partnerRecords.commit(withEvent(await loaded(), test, now))
      const published = await world.outbox.unpublished([key, { ...key, sequence: 2 }])
      expect(published.map(({ event }) => event.sequence)).toEqual([1, 2])
    })

    it('join its own feed and the desk’s, and a test goes to its endpoint', async () => {
      await world.partnerRecords.commit(withEvent(await loaded(), test, now))
      const sent: EffectMessage[] = []
      const effects = { send: async (messages: readonly EffectMessage[]) => void sent.push(...messages) }
      const ports = { ...world, effects, backoff: async () => undefined }
      expect(await publishEvents(ports, [key], now)).toBe(1)
      expect(await publishEvents(ports, [key], now)).toBe(0)
      const message = { eventId: 'evt_shop_00001', target: { kind: 'webhook', partnerId: 'shop' } }
      expect(sent).toEqual([message])
      for (const partnerId of ['shop', 'desk']) {
        const page = await world.feed.read(partnerId, null, 10, now)
        expect(page).toEqual({ events: [{ event: { ...key, ...test, at: now.toISOString() } }], next: 1 })
      }
      expect(await dueDeliveries(world, new Date(now.getTime() + 120_000))).toMatchObject([message])
      expect(await world.deliveries.take(message as EffectMessage, now)).toMatchObject({ of: key, attempts: 1 })
      expect(await world.deliveries.event(key)).toMatchObject({ event: { type: 'endpoint.test' } })
    })
  })
}
