import { describe, expect, it } from 'vitest'
import { check } from '../../../shared/rules/tools/proof/check.ts'
import { properties } from '../../../shared/rules/tools/proof/properties/index.ts'
import { policy } from '../support.ts'

describe('the policy in force', () => {
  const result = check(policy)

  it('has every property for every request that can be stated', () => {
    expect(Object.keys(properties).length).toBeGreaterThanOrEqual(30)
    expect(result.violations).toEqual([])
    expect(result.possible).toBeGreaterThan(10n ** 19n)
    expect(result.points).toBeGreaterThan(result.possible)
  })

  it('has no rule, reading or clause that decides nowhere', () => {
    expect(result.idle).toEqual([])
  })

  it('has sentences that only another reading lets anybody see, and no others', () => {
    expect(result.unreachable).toEqual([
      'proof-for-warranty fail',
      'manufacturing-failure unknown',
      'manufacturing-failure not-applicable',
      'covered-item fail',
    ])
  })

  it('has no two findings that are only ever made together', () => {
    expect(result.inseparable).toEqual([])
  })
}, 120_000)
