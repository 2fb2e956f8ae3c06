import type { Deliveries } from '../../../shared/application/ports/deliveries.ts'
import type { EffectMessage } from '../../../shared/contracts/effect-message.ts'
import type { Faults } from './faults.ts'
import { type Delivery, deliveryName, eventName, type Memory } from './memory.ts'

export function fakeDeliveries(memory: Memory, faults: Faults, leaseSeconds: number): Deliveries {
  /** Changes a delivery that is still due. */
  const change = (message: EffectMessage, act: (delivery: Delivery) => void) =>
    faults.call(() => {
      const delivery = memory.deliveries.get(deliveryName(message))
      if (delivery?.status !== 'due') return
      delivery.leasedUntil = null
      act(delivery)
    })

  return {
    take: (message, now) =>
      faults.call(() => {
        const delivery = memory.deliveries.get(deliveryName(message))
        if (delivery?.status !== 'due' || (delivery.notBefore ?? '') > now.toISOString()) return null
        const { leasedUntil } = delivery
        if (leasedUntil !== null && leasedUntil >= Date.now()) return null
        delivery.leasedUntil = Date.now() + leaseSeconds * 1000
        delivery.attempts += 1
        return { of: delivery.of, attempts: delivery.attempts, repeat: leasedUntil !== null }
      }),

    event: (of) =>
      faults.call(() => {
        const stored = memory.events.get(eventName(of))
        if (!stored) throw new Error('A delivery names an event that is not there')
        return stored
      }),

    delivered: (message, note) =>
      faults.call(() => {
        const delivery = memory.deliveries.get(deliveryName(message))
        if (!delivery) return
        delivery.history.push(note)
        Object.assign(delivery, { status: 'delivered', dueAt: null, notBefore: null, leasedUntil: null })
      }),

    retryAt: (message, at, note) =>
      change(message, (delivery) => {
        if (delivery.attempts !== note.attempt) return
        delivery.history.push(note)
        delivery.notBefore = delivery.dueAt = at.toISOString()
      }),

    postpone: (message, until) =>
      faults.call(() => {
        const delivery = memory.deliveries.get(deliveryName(message))
        if (delivery?.status !== 'due' || (delivery.leasedUntil ?? 0) >= Date.now()) return
        if ((delivery.notBefore ?? '') >= until.toISOString()) return
        delivery.notBefore = delivery.dueAt = until.toISOString()
      }),

    dead: (message, note) =>
      change(message, (delivery) => {
        if (delivery.attempts !== note.attempt) return
        delivery.history.push(note)
        delivery.status = 'dead'
        delivery.dueAt = null
      }),

    release: (message) =>
      change(message, (delivery) => {
        delivery.attempts -= 1
        delivery.dueAt = null
      }),
  }
}
