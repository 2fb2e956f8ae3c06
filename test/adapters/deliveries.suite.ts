import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AttemptNote } from '../../shared/application/ports/deliveries.ts'
import type { EffectMessage } from '../../shared/contracts/effect-message.ts'
import { later, now } from '../rma/life.ts'
import { leaseSeconds } from '../support/fakes/memory-world.ts'
import { dueDeliveries } from './due.ts'
import type { MakeWorld, PortWorld } from './port-world.ts'
import { numberOf, storedEvents } from './stored.ts'

const message: EffectMessage = { eventId: `evt_${numberOf(1)}_00001`, target: { kind: 'webhook', partnerId: 'shop' } }
const of = { rmaNumber: numberOf(1), sequence: 1 }
const note = (reason: string | null, attempt = 1, at = now): AttemptNote => ({
  attempt,
  at: at.toISOString(),
  reason,
  statusCode: reason === null ? 204 : Number(reason),
  excerpt: reason === null ? '' : 'Not now',
})
const minutesOn = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

export function deliveriesSuite(make: MakeWorld): void {
  describe('deliveries', () => {
    let world: PortWorld
    const wallSeconds = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)

    beforeEach(async () => {
      world = await make()
      const [stored] = await storedEvents(world, 1, 1)
      if (stored) await world.outbox.publish([{ stored, feeds: [], targets: [message.target] }], now)
      vi.useFakeTimers({ toFake: ['Date'] })
    })
    afterEach(() => {
      vi.useRealTimers()
    })

    it('are taken by one worker at a time, and again when that one never said what became of it', async () => {
      expect(await world.deliveries.take(message, now)).toEqual({ of, attempts: 1, repeat: false })
      expect(await world.deliveries.take(message, now)).toBeNull()
      wallSeconds(leaseSeconds - 1)
      expect(await world.deliveries.take(message, now)).toBeNull()
      wallSeconds(2)
      expect(await world.deliveries.take(message, now)).toEqual({ of, attempts: 2, repeat: true })
    })

    it('know their event', async () => {
      expect(await world.deliveries.event(of)).toMatchObject({ event: { ...of, type: 'rma.registered' } })
      await expect(world.deliveries.event({ ...of, sequence: 2 })).rejects.toThrow('not there')
    })

    it('that nobody started are nobody’s', async () => {
      expect(await world.deliveries.take({ ...message, target: { kind: 'mail' } }, now)).toBeNull()
    })

    it('are over once delivered', async () => {
      await world.deliveries.take(message, now)
      await world.deliveries.delivered(message, note(null))
      wallSeconds(leaseSeconds + 1)
      expect(await world.deliveries.take(message, now)).toBeNull()
      await world.deliveries.retryAt(message, minutesOn(5), note('503'))
      await world.deliveries.dead(message, note('503'))
      expect(await dueDeliveries(world, later(365))).toEqual([])
    })

    it('are not tried again before their next instant, whoever wakes them', async () => {
      await world.deliveries.take(message, now)
      await world.deliveries.retryAt(message, minutesOn(5), note('503'))
      expect(await world.deliveries.take(message, minutesOn(4))).toBeNull()
      expect(await dueDeliveries(world, minutesOn(4))).toEqual([])
      expect(await dueDeliveries(world, minutesOn(5))).toMatchObject([{ what: 'delivery', ...message }])
      expect(await world.deliveries.take(message, minutesOn(5))).toEqual({ of, attempts: 2, repeat: false })
    })

    it('can be left for later without an attempt, and are due then', async () => {
      await world.deliveries.postpone(message, minutesOn(5))
      expect(await world.deliveries.take(message, minutesOn(4))).toBeNull()
      expect(await dueDeliveries(world, minutesOn(4))).toEqual([])
      expect(await dueDeliveries(world, minutesOn(5))).toMatchObject([{ what: 'delivery', ...message }])
      expect(await world.deliveries.take(message, minutesOn(5))).toEqual({ of, attempts: 1, repeat: false })
    })

    it('are not due earlier when they are left for later', async () => {
      await world.deliveries.take(message, now)
      await world.deliveries.retryAt(message, minutesOn(30), note('503'))
      await world.deliveries.postpone(message, minutesOn(5))
      expect(await world.deliveries.take(message, minutesOn(29))).toBeNull()
      expect(await dueDeliveries(world, minutesOn(29))).toEqual([])
    })

    it('are not taken out of a worker’s hands, nor brought back, to be left for later', async () => {
      await world.deliveries.take(message, now)
      await world.deliveries.postpone(message, minutesOn(60))
      expect(await dueDeliveries(world, minutesOn(5))).toHaveLength(1)
      await world.deliveries.delivered(message, note(null))
      await world.deliveries.postpone(message, minutesOn(5))
      expect(await dueDeliveries(world, later(365))).toEqual([])
    })

    it('are left alone once dead', async () => {
      await world.deliveries.take(message, now)
      await world.deliveries.dead(message, note('410'))
      expect(await world.deliveries.take(message, later(1))).toBeNull()
      expect(await dueDeliveries(world, later(365))).toEqual([])
    })

    it('that were given back are the queue’s alone: nothing wakes them, and the attempt does not count', async () => {
      await world.deliveries.take(message, now)
      await world.deliveries.release(message)
      expect(await dueDeliveries(world, later(365))).toEqual([])
      expect(await world.deliveries.take(message, now)).toEqual({ of, attempts: 1, repeat: false })
      await world.deliveries.retryAt(message, minutesOn(1), note('503'))
      expect(await dueDeliveries(world, minutesOn(1))).toHaveLength(1)
    })
  })
}
