import { beforeEach, describe, expect, it } from 'vitest'
import { answerQuote } from '../../shared/rma/index.ts'
import { newPayment, now } from '../rma/life.ts'
import type { MakeWorld, PortWorld } from './port-world.ts'
import { quoted, stored } from './stored.ts'

export function paymentsSuite(make: MakeWorld): void {
  describe('payments', () => {
    let world: PortWorld
    beforeEach(async () => {
      world = await make()
    })

    it('lead to the RMA from the change on that opens them', async () => {
      const rma = await quoted(world)
      expect(await world.payments.rmaOf('pay_1')).toBeNull()
      const accepted = { revision: 1, accept: true, by: 'consumer', payment: newPayment('pay_1') } as const
      await stored(world, rma, answerQuote(rma, accepted, now))
      expect(await world.payments.rmaOf('pay_1')).toBe(rma.rmaNumber)
      expect(await world.payments.rmaOf('pay_2')).toBeNull()
    })
  })
}
