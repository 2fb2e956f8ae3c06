import { beforeEach, describe, expect, it } from 'vitest'
import { answerQuote, type Rma } from '../../shared/rma/index.ts'
import { newPayment, now } from '../rma/life.ts'
import type { MakeWorld, PortWorld } from './port-world.ts'
import { quoted, stored } from './stored.ts'

export function paymentsSuite(make: MakeWorld): void {
  describe('payments', () => {
    let world: PortWorld
    let rma: Rma
    beforeEach(async () => {
      world = await make()
      rma = await quoted(world)
    })
    const accepted = async (paymentId = 'pay_1') => {
      const answer = { revision: 1, accept: true, by: 'consumer', payment: newPayment(paymentId) } as const
      await stored(world, rma, answerQuote(rma, answer, now))
    }
    const note = (attempt: number, providerId = `tr_${attempt}`) =>
      world.payments.noteAttempt('pay_1', { attempt, providerId })
    const newest = async () => (await world.payments.find('pay_1'))?.newest

    it('lead to the RMA from the change on that opens them', async () => {
      expect(await world.payments.find('pay_1')).toBeNull()
      await accepted()
      expect(await world.payments.find('pay_1')).toEqual({ rmaNumber: rma.rmaNumber, newest: null })
      expect(await world.payments.find('pay_2')).toBeNull()
    })

    it('know the newest attempt; each follows the one before, and none is noted twice', async () => {
      await accepted()
      expect(await note(2)).toBe(false)
      expect(await note(1)).toBe(true)
      expect(await note(1, 'tr_other')).toBe(false)
      expect(await newest()).toEqual({ attempt: 1, providerId: 'tr_1' })
      expect(await note(3)).toBe(false)
      expect(await note(2)).toBe(true)
      expect(await newest()).toEqual({ attempt: 2, providerId: 'tr_2' })
    })

    it('take one of two attempts that are noted at once', async () => {
      await accepted()
      const noted = await Promise.all([note(1, 'tr_a'), note(1, 'tr_b')])
      expect(noted.toSorted()).toEqual([false, true])
      expect(await newest()).toEqual({ attempt: 1, providerId: noted[0] ? 'tr_a' : 'tr_b' })
    })

    it('that are not there have no attempts', async () => {
      expect(await note(1)).toBe(false)
      expect(await world.payments.find('pay_1')).toBeNull()
      expect(await world.payments.attemptToRefund('pay_1', 'evt_1')).toBeNull()
    })

    it('give back the attempt that was the newest when a refund was first asked for', async () => {
      await accepted()
      const refundOf = (key: string) => world.payments.attemptToRefund('pay_1', key)
      expect(await refundOf('evt_1')).toBeNull()
      await note(1)
      expect(await refundOf('evt_1')).toBe('tr_1')
      await note(2)
      expect(await refundOf('evt_1')).toBe('tr_1')
      expect(await refundOf('evt_2')).toBe('tr_2')
    })
  })
}
