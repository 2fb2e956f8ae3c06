import { describe, expect, it } from 'vitest'
import {
  countries,
  isLawFollowed,
  type LawId,
  laws,
  type PolicyChange,
  PolicyFault,
  policyVersion,
  withChange,
} from '../../shared/rules/index.ts'
import { policyHistory } from '../../shared/rules/policy.ts'
import { policy } from './support.ts'

const change = (law: unknown): PolicyChange => ({
  version: '2027-01',
  effectiveFrom: '2027-01-01',
  law: law as NonNullable<PolicyChange['law']>,
})

describe('the law in the first version', () => {
  it.each<[LawId, string, string]>([
    ['L-order-button', '2014-06-12', '2014-06-13'],
    ['L-start-now', '2014-06-12', '2014-06-13'],
    ['L-confirmation', '2014-06-12', '2014-06-13'],
    ['L-withdrawal', '2014-06-12', '2014-06-13'],
    ['L-statutory', '2021-12-31', '2022-01-01'],
    ['L-second-look', '2018-05-24', '2018-05-25'],
    ['L-dispute', '2015-07-08', '2015-07-09'],
    ['L-battery', '2016-12-31', '2017-01-01'],
    ['L-accessibility', '2025-06-27', '2025-06-28'],
  ])('%s is not followed on %s, and is from %s on', (id, dayBefore, day) => {
    for (const country of countries) {
      expect(isLawFollowed(policy, id, country, dayBefore)).toBe(false)
      expect(isLawFollowed(policy, id, country, day)).toBe(true)
      expect(isLawFollowed(policy, id, country, '2099-12-31')).toBe(true)
    }
  })

  it('L-repair-extension is off until the policy owner sets its day', () => {
    for (const country of countries)
      expect(isLawFollowed(policy, 'L-repair-extension', country, '2099-12-31')).toBe(false)
    const set = withChange(policy, change({ 'L-repair-extension': { NL: '2027-03-01' } }))
    expect(isLawFollowed(set, 'L-repair-extension', 'NL', '2027-02-28')).toBe(false)
    expect(isLawFollowed(set, 'L-repair-extension', 'NL', '2027-03-01')).toBe(true)
    expect(isLawFollowed(set, 'L-repair-extension', 'BE', '2099-12-31')).toBe(false)
  })

  it('stands as the list of laws says', () => {
    expect(policy.law).toEqual(Object.fromEntries(Object.entries(laws).map(([id, { from }]) => [id, from])))
  })
})

describe('a change of the law', () => {
  it('names a country, and leaves the others and the other laws as they were', () => {
    const next = withChange(policy, change({ 'L-battery': { BE: '2028-01-01', LU: null } }))
    expect(next.law).toEqual({ ...policy.law, 'L-battery': { NL: '2017-01-01', BE: '2028-01-01', LU: null } })
    expect(policy.law['L-battery']).toEqual({ NL: '2017-01-01', BE: '2017-01-01', LU: '2017-01-01' })
  })

  it('adds to what an earlier one changed, whose version stays as it was', () => {
    const history = policyHistory(policy, [
      change({ 'L-battery': { BE: null }, 'L-dispute': { NL: null } }),
      { version: '2027-02', effectiveFrom: '2027-02-01', law: { 'L-battery': { NL: '2027-02-01' } } },
      { version: '2027-03', effectiveFrom: '2027-03-01', parameters: { doaDays: 20 } },
    ])
    const battery = (version: string) => policyVersion(version, history).law['L-battery']
    expect(battery('2027-01')).toEqual({ NL: '2017-01-01', BE: null, LU: '2017-01-01' })
    expect(battery('2027-02')).toEqual({ NL: '2027-02-01', BE: null, LU: '2017-01-01' })
    expect(policyVersion('2027-03', history).law).toEqual(policyVersion('2027-02', history).law)
    expect(policyVersion('2027-03', history).law['L-dispute'].NL).toBeNull()
  })

  it('may be empty', () => {
    for (const nothing of [undefined, {}, { 'L-battery': {} }]) {
      expect(withChange(policy, change(nothing)).law).toEqual(policy.law)
    }
  })

  it.each<[unknown, string]>([
    [null, 'law must be an object, not null'],
    [['L-battery'], 'law must be an object, not ["L-battery"]'],
    ['L-battery', 'law must be an object, not "L-battery"'],
    [{ 'L-batteries': {} }, 'There is no law "L-batteries"'],
    [{ 'P-1.1': {} }, 'There is no law "P-1.1"'],
    [{ toString: {} }, 'There is no law "toString"'],
    [{ 'L-battery': null }, 'L-battery must be dates by country, not null'],
    [{ 'L-battery': '2027-01-01' }, 'L-battery must be dates by country, not "2027-01-01"'],
    [{ 'L-battery': ['NL'] }, 'L-battery must be dates by country, not ["NL"]'],
    [{ 'L-battery': { DE: '2027-01-01' } }, 'L-battery knows no country "DE"'],
    [{ 'L-battery': { nl: null } }, 'L-battery knows no country "nl"'],
    [{ 'L-battery': { NL: '2027-02-30' } }, 'L-battery in NL must be a calendar date or null, not "2027-02-30"'],
    [{ 'L-battery': { BE: 20270101 } }, 'L-battery in BE must be a calendar date or null, not 20270101'],
    [{ 'L-battery': { LU: undefined } }, 'L-battery in LU must be a calendar date or null, not undefined'],
    [{ 'L-battery': { LU: true } }, 'L-battery in LU must be a calendar date or null, not true'],
  ])('%j is refused in a sentence', (law, sentence) => {
    expect(() => withChange(policy, change(law))).toThrow(new PolicyFault(sentence))
  })

  it('is refused also where a history begins with it', () => {
    const law = { ...policy.law, 'L-battery': { NL: 'soon', BE: null, LU: null } }
    expect(() => policyHistory({ ...policy, law }, [])).toThrow(
      new PolicyFault('L-battery in NL must be a calendar date or null, not "soon"'),
    )
  })
})
