import { beforeEach, describe, expect, it } from 'vitest'
import { answerQuote, issueQuote } from '../../shared/rma/index.ts'
import { carriedOut, draft, kinds, newPayment, notCovered, now, reportOn } from '../rma/life.ts'
import type { MakeWorld, PortWorld } from './port-world.ts'
import { firstChange, receivedOf } from './stored.ts'

export function paymentsSuite(make: MakeWorld): void {
  describe('payments', () => {
    let world: PortWorld
    beforeEach(async () => {
      world = await make()
    })

    it('lead to the RMA from the change on that opens them', async () => {
      const first = firstChange(1, kinds.portalRepair)
      await world.rmas.commit(first)
      let rma = first.transition.after
      const does = async (verdict: Parameters<typeof carriedOut>[1]) => {
        const transition = carriedOut(rma, verdict)
        expect(await world.rmas.commit({ transition })).toBe('stored')
        rma = transition.after
      }
      await does(reportOn(rma, receivedOf(1)))
      await does(reportOn(rma, notCovered))
      await does(issueQuote(rma, draft(10_000), now))
      expect(await world.payments.rmaOf('pay_1')).toBeNull()
      await does(answerQuote(rma, { revision: 1, accept: true, by: 'consumer', payment: newPayment('pay_1') }, now))
      expect(await world.payments.rmaOf('pay_1')).toBe(rma.rmaNumber)
      expect(await world.payments.rmaOf('pay_2')).toBeNull()
    })
  })
}
