import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StoredAnswer } from '../../shared/application/stored-answer.ts'
import type { MakeWorld, PortWorld } from './port-world.ts'
import { firstChange } from './stored.ts'

const key = { partnerId: 'shop', id: 'msg_1', fingerprint: 'print-1' }
const answer: StoredAnswer = { status: 201, language: 'nl', body: '{"received":true}' }
const hoursMs = (hours: number) => hours * 3_600_000

export function idempotencySuite(make: MakeWorld): void {
  describe('idempotency records', () => {
    let world: PortWorld
    beforeEach(async () => {
      world = await make()
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T10:00:00.000Z') })
    })
    afterEach(() => {
      vi.useRealTimers()
    })

    it('keep the first answer of a key, whatever is asked under it afterwards', async () => {
      expect(await world.idempotency.find(key)).toBeNull()
      expect(await world.idempotency.keep(key, answer)).toBe(true)
      expect(await world.idempotency.keep({ ...key, fingerprint: 'print-2' }, { ...answer, status: 422 })).toBe(false)
      expect(await world.idempotency.find({ ...key, fingerprint: 'print-2' })).toEqual({
        fingerprint: 'print-1',
        answer,
      })
    })

    it('are each partner’s own', async () => {
      await world.idempotency.keep(key, answer)
      expect(await world.idempotency.find({ ...key, partnerId: 'rival' })).toBeNull()
      expect(await world.idempotency.keep({ ...key, partnerId: 'rival' }, answer)).toBe(true)
    })

    it('are kept for 96 hours, by the wall clock', async () => {
      await world.idempotency.keep(key, answer)
      vi.setSystemTime(Date.now() + hoursMs(96))
      expect(await world.idempotency.find(key)).toEqual({ fingerprint: 'print-1', answer })
      expect(await world.idempotency.keep(key, answer)).toBe(false)
      expect(await world.rmas.commit({ ...firstChange(1), answered: { key, answer } })).toBe('answered')
    })

    it('count as absent a second later, deleted or not', async () => {
      await world.idempotency.keep(key, answer)
      await world.idempotency.keep({ ...key, id: 'msg_2' }, answer)
      vi.setSystemTime(Date.now() + hoursMs(96) + 1000)
      expect(await world.idempotency.find(key)).toBeNull()
      expect(await world.idempotency.keep({ ...key, fingerprint: 'print-2' }, answer)).toBe(true)
      const again = { key: { ...key, id: 'msg_2' }, answer }
      expect(await world.rmas.commit({ ...firstChange(1), answered: again })).toBe('stored')
    })
  })
}
