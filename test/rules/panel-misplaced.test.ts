import { expect, it } from 'vitest'
import { decided, largeTv, tvAtShop } from './support.ts'

const lcd = { 'fault.part': 'lcd' }

it('a covered panel without a wish that only came the wrong way has nothing instead, only the right way', () => {
  for (const [facts, changes] of [
    [largeTv, { channel: 'mi.com' }],
    [tvAtShop, { 'purchase.sellerId': 'shop-two' }],
  ] as const) {
    const decision = decided(facts, { ...lcd, ...changes })
    expect([decision.decision, decision.redirect, decision.alternatives]).toEqual(['refused', 'dr-mobile', []])
  }
})
