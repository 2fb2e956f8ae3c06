import { describe, expect, it } from 'vitest'
import { type PolicyChange, PolicyFault, policyInForce, policyVersion, withChange } from '../../shared/rules/index.ts'
import { policyHistory } from '../../shared/rules/policy.ts'
import { decided, doaAtShop, phone, policy, today } from './support.ts'

describe('versions', () => {
  const history = policyHistory(policy, [
    { version: '2027-01', effectiveFrom: '2027-01-01', parameters: { doaDays: 30 } },
    { version: '2027-02', effectiveFrom: '2027-07-01', readings: { 'R-tv-size': 'large' } },
  ])

  it('decides under the newest version that is in force on the day', () => {
    expect(policyInForce('2026-12-31', history).version).toBe('2026-01')
    expect(policyInForce('2027-01-01', history).version).toBe('2027-01')
    expect(policyInForce('2027-07-01', history).version).toBe('2027-02')
    expect(policyInForce('1999-01-01', history).version).toBe('2026-01')
  })

  it('keeps what a change does not name, and the version before it', () => {
    const newest = policyVersion('2027-02', history)
    expect(newest.parameters).toEqual({ ...policy.parameters, doaDays: 30 })
    expect(newest.readings['R-tv-size']).toBe('large')
    expect(newest.effectiveFrom).toBe('2027-07-01')
    expect(policyVersion('2026-01', history)).toEqual(policy)
    const next = withChange(policy, { version: 'x', effectiveFrom: '2028-01-01' })
    expect(next).toEqual({ ...policy, version: 'x', effectiveFrom: '2028-01-01' })
  })

  it('knows no other version', () => {
    expect(() => policyVersion('2030-01')).toThrow(new PolicyFault('No policy version 2030-01'))
  })

  it('stands in a decision with the day of receipt', () => {
    expect(decided(phone).policy).toEqual({ version: '2026-01', asOf: today })
    const late = { 'purchase.purchasedOn': '2026-10-22' }
    expect(decided(doaAtShop, late, policyVersion('2027-01', history))).toMatchObject({
      decision: 'eligible',
      policy: { version: '2027-01', asOf: today },
    })
  })
})

/** A change as it may stand in a file. */
const change = (parts: object): PolicyChange => ({ version: '2027-01', effectiveFrom: '2027-01-01', ...parts })
const numbers = (parameters: object) => change({ parameters })
const faultOf = (parts: object) => () => withChange(policy, change(parts))

describe('a change of policy is refused in a sentence', () => {
  it.each<[unknown, string]>([
    [null, 'A change of policy must be an object, not null'],
    [[1], 'A change of policy must be an object, not [1]'],
    ['text', 'A change of policy must be an object, not "text"'],
    [
      change({ params: {} }),
      'A change of policy has no field "params", only version, effectiveFrom, parameters, readings, law',
    ],
    [change({ version: 7 }), 'version must be up to 32 letters, digits, dots and dashes, not 7'],
    [change({ version: '' }), 'version must be up to 32 letters, digits, dots and dashes, not ""'],
    [change({ version: 'a b' }), 'version must be up to 32 letters, digits, dots and dashes, not "a b"'],
    [
      change({ effectiveFrom: '2027-02-30' }),
      'effectiveFrom must be a calendar date such as 2027-01-31, not "2027-02-30"',
    ],
    [change({ effectiveFrom: undefined }), 'effectiveFrom must be a calendar date such as 2027-01-31, not undefined'],
    [change({ effectiveFrom: 20270101 }), 'effectiveFrom must be a calendar date such as 2027-01-31, not 20270101'],
    [change({ parameters: [] }), 'parameters must be an object, not []'],
    [change({ readings: null }), 'readings must be an object, not null'],
    [numbers({ doaDay: 30 }), 'There is no number "doaDay" in a policy'],
    [numbers(JSON.parse('{"__proto__":1}')), 'There is no number "__proto__" in a policy'],
    [numbers({ doaDays: '30' }), 'doaDays must be a whole number from 0 to 3660, not "30"'],
    [numbers({ doaDays: -1 }), 'doaDays must be a whole number from 0 to 3660, not -1'],
    [numbers({ doaDays: 14.5 }), 'doaDays must be a whole number from 0 to 3660, not 14.5'],
    [numbers({ doaDays: undefined }), 'doaDays must be a whole number from 0 to 3660, not undefined'],
    [numbers({ remorseDays: null }), 'remorseDays must be a whole number from 0 to 3660, not null'],
    [numbers({ warrantyMonths: 0 }), 'warrantyMonths must be a whole number from 1 to 1200, not 0'],
    [numbers({ miComTermDays: '20' }), 'miComTermDays must be a whole number from 0 to 3660, or null, not "20"'],
    [numbers({ smallTvInches: Number.NaN }), 'smallTvInches must be a number from 1 to 200, not null'],
    [
      numbers({ quoteReminderDays: [10, 3] }),
      'quoteReminderDays must be a list of at most 10 rising whole numbers from 1 to 3660, not [10,3]',
    ],
    [numbers({ quoteReminderDays: [3, 14] }), 'quoteReminderDays must lie before quoteDays, which is 14, not [3,14]'],
    [numbers({ quoteDays: 10 }), 'quoteReminderDays must lie before quoteDays, which is 10, not [3,10]'],
    [numbers({ noShowReminderDays: 21 }), 'noShowReminderDays must lie before noShowDays, which is 21, not 21'],
    [numbers({ informationDays: 10 }), 'informationReminderDays must lie before informationDays, which is 10, not 10'],
    [numbers({ paymentDays: 3 }), 'paymentReminderDays must lie before paymentDays, which is 3, not 3'],
    [change({ readings: { 'R-tv-sizes': 'large' } }), 'There is no reading "R-tv-sizes"'],
    [change({ readings: { toString: 'large' } }), 'There is no reading "toString"'],
    [change({ readings: { 'R-tv-size': 'tall' } }), 'R-tv-size must be small or large, not "tall"'],
    [change({ version: '2026-01' }), 'There is a version 2026-01 already'],
    [
      change({ effectiveFrom: '2000-01-01' }),
      'Version 2027-01 must take effect later than 2026-01, which does on 2000-01-01, not on 2000-01-01',
    ],
  ])('%j', (given, sentence) => {
    expect(() => withChange(policy, given as PolicyChange)).toThrow(new PolicyFault(sentence))
  })

  it.each([
    ['doaDays', 0, -1],
    ['doaDays', 3660, 3661],
    ['warrantyMonths', 1, 0],
    ['warrantyMonths', 1200, 1201],
    ['backdatingDays', 0, -1],
    ['turnaroundDays', 1, 0],
    ['verificationDays', 1, 0],
    ['remorseParkedDays', 1, 0],
    ['verificationPauseMinutesMax', 1, 0],
    ['verificationPauseMinutesMax', 1440, 1441],
    ['descriptionLength', 0, -1],
    ['scooterDescriptionLength', 2000, 2001],
    ['smallTvInches', 200, 200.5],
    ['smallTvInches', 1, 0.5],
    ['smallTvInches', 31.5, Number.POSITIVE_INFINITY],
    ['miComTermDays', null, 1.5],
    ['quoteReminderDays', [], 3],
    ['quoteReminderDays', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ['quoteReminderDays', [3, 4], [3, 3]],
    ['quoteReminderDays', [1], [0]],
    ['noShowReminderDays', 20, 21],
  ])('%s can be %j, not %j', (name, possible, impossible) => {
    const next = withChange(policy, numbers({ [name]: possible }))
    expect(next.parameters).toEqual({ ...policy.parameters, [name]: possible })
    expect(faultOf({ parameters: { [name]: impossible } })).toThrow(PolicyFault)
  })

  it('a name of up to 32 characters', () => {
    expect(withChange(policy, change({ version: 'v'.repeat(32) })).version).toHaveLength(32)
    expect(faultOf({ version: 'v'.repeat(33) })).toThrow(PolicyFault)
  })

  it('a long value in part only', () => {
    const long = { readings: { 'R-tv-size': 'x'.repeat(5000) } }
    expect(faultOf(long)).toThrow(/^R-tv-size must be small or large, not "x{59}$/)
  })
})

describe('a history of versions', () => {
  const later = (version: string, effectiveFrom: string): PolicyChange => ({ version, effectiveFrom })

  it('names each version once', () => {
    const twice = [later('2027-01', '2027-01-01'), later('2027-02', '2027-02-01'), later('2027-01', '2027-03-01')]
    expect(() => policyHistory(policy, twice)).toThrow(new PolicyFault('There is a version 2027-01 already'))
  })

  it('takes effect in order', () => {
    const unsorted = [later('2027-02', '2027-07-01'), later('2027-01', '2027-01-01')]
    expect(() => policyHistory(policy, unsorted)).toThrow(
      new PolicyFault(
        'Version 2027-01 must take effect later than 2027-02, which does on 2027-07-01, not on 2027-01-01',
      ),
    )
  })

  it('begins with a possible version', () => {
    expect(() => policyHistory({ ...policy, effectiveFrom: 'today' }, [])).toThrow(PolicyFault)
    const parameters = { ...policy.parameters, paymentReminderDays: 14 }
    expect(() => policyHistory({ ...policy, parameters }, [])).toThrow(PolicyFault)
  })
})
