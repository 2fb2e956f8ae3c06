import { beforeEach, describe, expect, it } from 'vitest'
import { afterCallback, type Callback } from '../../shared/application/order-callback.ts'
import { now } from '../rma/life.ts'
import type { MakeWorld, PortWorld } from './port-world.ts'
import { person } from './stored.ts'

let count = 0
const answered = (id = `msg_${++count}`) => ({
  key: { partnerId: 'mi-com', id, fingerprint: id },
  answer: { status: 200, language: 'en' as const, body: '{}' },
})
const at = (hour: number) => new Date(Date.UTC(2026, 10, 1, hour)).toISOString()
const delivered = (orderId: string, hour: number, deliveredOn: string, serials: readonly string[]): Callback => ({
  orderId,
  occurredAt: at(hour),
  delivery: { country: 'NL', deliveredOn, serials },
})
const cancelled = (orderId: string, hour: number): Callback => ({ orderId, occurredAt: at(hour), delivery: null })
const serialsOf = (prefix: string) => Array.from({ length: 20 }, (_, index) => `${prefix}-${index}`)

export function ordersSuite(make: MakeWorld): void {
  describe('orders of mi.com', () => {
    let world: PortWorld
    const take = async (...callbacks: readonly Callback[]) => {
      for (const callback of callbacks) {
        const before = await world.orders.find(callback.orderId)
        const after = afterCallback(before, callback, now)
        const change = after === before ? null : { before, after, consumer: person.consumer }
        expect(await world.orders.store(change, answered())).toBe('stored')
      }
    }
    const known = async (serial: string) => (await world.rmas.serial(serial, 'NL', now)).reportedDelivery

    beforeEach(async () => {
      world = await make()
    })

    it('are unknown until they are reported', async () => {
      expect(await world.orders.find('A')).toBeNull()
      expect(await known('SN-1')).toBeNull()
    })

    it('are stored under the version that was read, each callback’s answer with them', async () => {
      const first = afterCallback(null, delivered('A', 1, '2026-11-01', ['SN-1']), now)
      const other = afterCallback(null, delivered('A', 2, '2026-11-02', ['SN-2']), now)
      expect(await world.orders.store({ before: null, after: first }, answered('one'))).toBe('stored')
      expect(await world.orders.store({ before: null, after: other }, answered('two'))).toBe('conflict')
      expect(await world.orders.store({ before: first, after: other }, answered('one'))).toBe('answered')
      expect(await world.orders.find('A')).toEqual(first)
      expect(await known('SN-2')).toBeNull()
      expect(await world.idempotency.find(answered('one').key)).toMatchObject({ fingerprint: 'one' })
      expect(await world.idempotency.find(answered('two').key)).toBeNull()
      expect(await world.orders.store(null, answered('three'))).toBe('stored')
      expect(await world.idempotency.find(answered('three').key)).toMatchObject({ fingerprint: 'three' })
    })

    it('R-mi-com-serial: the order with the latest delivery counts, then the one first reported last', async () => {
      await take(
        delivered('A', 1, '2026-11-05', ['SN-1']),
        delivered('B', 9, '2026-11-03', ['SN-1']),
        delivered('C', 2, '2026-11-05', ['SN-1']),
      )
      expect(await known('SN-1')).toEqual({ orderId: 'C', deliveredOn: '2026-11-05' })
    })

    it('R-mi-com-serial: cancelling or correcting an older order never touches a newer one’s', async () => {
      await take(delivered('old', 1, '2026-11-01', ['SN-1', 'SN-2']), delivered('new', 2, '2026-11-08', ['SN-1']))
      await take(delivered('old', 3, '2026-11-02', ['SN-1']), cancelled('old', 4))
      expect(await known('SN-1')).toEqual({ orderId: 'new', deliveredOn: '2026-11-08' })
      expect(await known('SN-2')).toBeNull()
    })

    it('R-mi-com-serial: when the newest is cancelled the next older counts again, and delivered anew the newest', async () => {
      await take(delivered('old', 1, '2026-11-01', ['SN-1']), delivered('new', 2, '2026-11-08', ['SN-1']))
      await take(cancelled('new', 3))
      expect(await known('SN-1')).toEqual({ orderId: 'old', deliveredOn: '2026-11-01' })
      await take(cancelled('old', 3))
      expect(await known('SN-1')).toBeNull()
      await take(delivered('new', 4, '2026-11-08', ['SN-1']))
      expect(await known('SN-1')).toEqual({ orderId: 'new', deliveredOn: '2026-11-08' })
    })

    it('with twenty serials can be corrected to twenty others: the old ones are known no longer', async () => {
      await take(delivered('A', 1, '2026-11-01', serialsOf('OLD')), delivered('A', 2, '2026-11-01', serialsOf('NEW')))
      for (const serial of serialsOf('OLD')) expect(await known(serial)).toBeNull()
      for (const serial of serialsOf('NEW')) expect(await known(serial)).toMatchObject({ orderId: 'A' })
    })

    it('may name one serial however often: lock, XMS’s answers and the newest delivery are still found', async () => {
      for (let day = 1; day <= 30; day += 1) {
        await take(delivered(`order-${day}`, day, `2026-10-${String(day).padStart(2, '0')}`, ['SN-1']))
      }
      expect(await world.rmas.serial('SN-1', 'NL', now)).toEqual({
        openRma: null,
        official: null,
        inherited: null,
        reportedDelivery: { orderId: 'order-30', deliveredOn: '2026-10-30' },
      })
    })

    it('keep what their products are, and whom the newest delivery names until it is cancelled', async () => {
      expect(await world.orders.consumerOf('A')).toBeNull()
      const products = { 'SN-1': { line: 'tv', model: 'Mi TV P1', screenInches: 43 } } as const
      const callback = delivered('A', 1, '2026-11-05', ['SN-1'])
      await take({ ...callback, delivery: callback.delivery && { ...callback.delivery, products } })
      expect((await world.orders.find('A'))?.newest.delivery?.products).toEqual(products)
      expect(await world.orders.consumerOf('A')).toEqual(person.consumer)
      await take(cancelled('A', 2))
      expect(await world.orders.consumerOf('A')).toBeNull()
    })

    it('keep the day of the purchase where it was reported', async () => {
      const callback = delivered('A', 1, '2026-11-05', ['SN-1'])
      await take({ ...callback, delivery: callback.delivery && { ...callback.delivery, purchasedOn: '2026-11-01' } })
      expect(await known('SN-1')).toEqual({ orderId: 'A', deliveredOn: '2026-11-05', purchasedOn: '2026-11-01' })
    })
  })
}
