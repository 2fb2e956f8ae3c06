import { describe, expect, it } from 'vitest'
import { type Facts, repairInstead } from '../../shared/rules/index.ts'
import { doaAtShop, doaFromMiCom, given, policy, remorse, today, tvAtShop } from './support.ts'

const lcd = { request: 'doa', 'fault.part': 'lcd' }

describe('the repair after a screening that rejected the claim', () => {
  it.each<[string, Facts, object, string]>([
    ['under warranty when that is certain', doaAtShop, {}, 'in-warranty-repair'],
    ['of a remorse, too', remorse, {}, 'in-warranty-repair'],
    ['outside it once it is over', doaAtShop, { 'purchase.purchasedOn': '2023-01-05' }, 'out-of-warranty-repair'],
    ['outside it while its proof is missing', doaAtShop, { 'purchase.proofOfPurchase': {} }, 'out-of-warranty-repair'],
    ['a swap for a covered panel', tvAtShop, lcd, 'whole-unit-swap'],
    ['no swap for an accessory', tvAtShop, { ...lcd, item: 'in-box-accessory' }, 'in-warranty-repair'],
  ])('is %s', (_, facts, changes, service) => {
    expect(repairInstead(given(facts, { ...changes }), policy, today).service).toBe(service)
  })

  it('goes on from the depot, back to where the claim came from', () => {
    const large = given(doaFromMiCom, { 'product.line': 'tv', 'product.screenInches': 65 })
    expect(repairInstead(large, policy, today).route).toMatchObject({ servicedAt: 'depot', returnTo: 'consumer' })
    expect(repairInstead(doaAtShop, policy, today).route).toMatchObject({ servicedAt: 'depot', returnTo: 'pos' })
  })
})
