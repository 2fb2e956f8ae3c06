import { expect, it } from 'vitest'
import { decide, withChange } from '../../shared/rules/index.ts'
import { compare } from '../../shared/rules/tools/diff/compare.ts'
import { generatedHistory } from '../../shared/rules/tools/diff/history.ts'
import { doaAtShop, given, largeTv, policy, today } from './support.ts'

const generous = withChange(policy, { version: '2027-01', effectiveFrom: '2027-01-01', parameters: { doaDays: 30 } })
const past = (facts: typeof doaAtShop) => ({ receivedOn: today, facts })

it('a version differs nowhere from itself', () => {
  const difference = compare(policy, policy, generatedHistory(500))
  expect(difference).toMatchObject({ requests: 500, changed: 0, changes: [], payers: [] })
})

it('says which outcomes change, why, and what that does to who pays', () => {
  const late = given(doaAtShop, { 'purchase.purchasedOn': '2026-11-04' })
  const later = given(late, { 'product.serial': 'SN-2' })
  const counts: number[] = []
  expect(compare(policy, generous, [past(doaAtShop), past(late), past(later)], (done) => counts.push(done))).toEqual({
    base: '2026-01',
    candidate: '2027-01',
    requests: 3,
    changed: 2,
    changes: [
      {
        from: 'refused',
        to: 'eligible: doa-screening',
        because: 'doa-within-15-days (P-2.2, R-doa-day-count)',
        requests: 2,
        example: 'SN-1',
      },
    ],
    payers: [
      { cost: 'transport-inbound: vendor', before: 1, after: 3 },
      { cost: 'transport-outbound: vendor', before: 1, after: 3 },
      { cost: 'screening: vendor', before: 1, after: 3 },
    ],
  })
  expect(counts).toEqual([1, 2, 3])
})

it('puts the most frequent change first, and shows a payer that changes without the outcome', () => {
  const strict = withChange(policy, {
    version: 'x',
    effectiveFrom: '2027-01-01',
    parameters: { doaDays: 5 },
    readings: { 'R-onsite-costs': 'vendor' },
  })
  const unproven = given(doaAtShop, { 'purchase.proofOfPurchase': undefined })
  const quoted = given(largeTv, { 'wishes.outOfWarranty': true })
  const difference = compare(policy, strict, [past(unproven), past(doaAtShop), past(doaAtShop), past(quoted)])
  expect(difference.changes.map((each) => [each.from, each.requests])).toEqual([
    ['eligible: doa-screening', 2],
    ['needs-information: doa-screening', 1],
  ])
  expect(difference.payers).toContainEqual({ cost: 'travel, quote-accepted: consumer', before: 1, after: 0 })
})

it('generates the same plausible history at every run', () => {
  const history = [...generatedHistory(300)]
  expect(history).toEqual([...generatedHistory(300)])
  const outcomes = history.map((each) => decide(each.facts, policy, each.receivedOn).decision)
  expect(outcomes.filter((each) => each !== 'refused').length).toBeGreaterThan(100)
  expect(outcomes).toEqual(expect.arrayContaining(['eligible', 'refused', 'needs-information', 'needs-review']))
  expect(new Set(history.map((each) => each.facts.request)).size).toBeGreaterThan(3)
})
