import { describe, expect, it } from 'vitest'
import { withChange } from '../../shared/rules/index.ts'
import { type Space, spaceOf } from '../../shared/rules/tools/proof/space.ts'
import { conditionSaid, factsSaid, valuesSaid } from '../../shared/rules/tools/words/condition.ts'
import { type OwnerLanguage, ownerLanguages, variableName } from '../../shared/rules/tools/words/vocabulary.ts'
import { policy } from './support.ts'

const next = { version: 'next', effectiveFrom: '2027-01-01' }
const space = spaceOf([policy])

/** Values of a fact in words, chosen by their numbers. */
const said = (path: string, language: OwnerLanguage, indexes: readonly number[], of: Space = space): string => {
  const variable = of.variables[of.level(path)]
  if (!variable) throw new RangeError(path)
  return valuesSaid(of, variable, indexes, language)
}

/** Of a date, all ages from one up to another. */
const aged = (path: string, from: string, to: string, language: OwnerLanguage): string => {
  const names = (space.variables[space.level(path)]?.values ?? []).map((age) => {
    const { months, days } = (age ?? {}) as { readonly months?: number; readonly days?: number }
    return age === undefined ? 'unknown' : `${months} ${days}`
  })
  const [first, last] = [names.indexOf(from), names.indexOf(to)]
  expect([first, last]).not.toContain(-1)
  return said(
    path,
    language,
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  )
}

describe.each(ownerLanguages)('in %s', (language) => {
  it('every fact of a proof and every value of it has words', () => {
    for (const { path, values } of space.variables) {
      expect(variableName(path, language)).toMatch(/\S/)
      const words = [...values.keys()].map((index) => said(path, language, [index]))
      for (const each of words) expect(each).toMatch(/^(?!.*(undefined|null|NaN|object))\S/)
      expect([path, new Set(words).size]).toEqual([path, values.length])
    }
  })
})

describe('dates by how long before the request they lie', () => {
  it.each([
    ['0 0', '0 0', 'on the day of the request', 'op de dag van de aanvraag'],
    ['0 15', '0 15', '15 days before the request', '15 dagen vóór de aanvraag'],
    ['0 0', '0 15', 'up to 15 days before the request', 'hoogstens 15 dagen vóór de aanvraag'],
    ['0 15', '0 16', '15 to 16 days before the request', '15 tot en met 16 dagen vóór de aanvraag'],
    ['24 0', '24 0', '24 months before the request', '24 maanden vóór de aanvraag'],
    [
      '0 16',
      '24 -1',
      '16 days to 24 months less 1 day before the request',
      '16 dagen tot en met 24 maanden min 1 dag vóór de aanvraag',
    ],
    [
      '24 1',
      '24 30',
      '24 months and 1 day to 24 months and 30 days before the request',
      '24 maanden en 1 dag tot en met 24 maanden en 30 dagen vóór de aanvraag',
    ],
    ['24 1', '24 31', '24 months and 1 day or more before the request', '24 maanden en 1 dag of meer vóór de aanvraag'],
    ['0 0', '24 31', 'known', 'bekend'],
  ])('%s to %s is “%s”, “%s”', (from, to, english, dutch) => {
    expect(aged('purchase.purchasedOn', from, to, 'en')).toBe(english)
    expect(aged('purchase.purchasedOn', from, to, 'nl')).toBe(dutch)
  })

  it('begin with what lies after the request', () => {
    const path = 'purchase.deliveredOn'
    const known = space.variables[space.level(path)]?.values ?? []
    const after = known.length - 1
    const upTo = (last: number) => [...Array.from({ length: last }, (_, index) => index + 1), after]
    expect([said(path, 'en', [after]), said(path, 'nl', [after])]).toEqual(['after the request', 'na de aanvraag'])
    expect(said(path, 'en', upTo(1))).toBe('on the day of the request or after it')
    expect(said(path, 'nl', upTo(1))).toBe('op de dag van de aanvraag of erna')
    expect(said(path, 'en', upTo(2))).toBe('after the request or up to 14 days before')
    expect(said(path, 'nl', upTo(2))).toBe('na de aanvraag of hoogstens 14 dagen ervoor')
    expect(said(path, 'en', upTo(after - 1))).toBe('known')
    expect(said(path, 'en', [0, 2])).toBe('14 days before the request or not known')
    expect(said(path, 'nl', [0, 2, 4])).toBe('14 dagen vóór de aanvraag of 16 dagen vóór de aanvraag of niet bekend')
  })

  it('are not reported, rather than unknown, of mi.com', () => {
    expect(said('purchase.reportedByOrderSystem', 'en', [0])).toBe('not reported')
    expect(said('purchase.reportedByOrderSystem.purchasedOn', 'nl', [0])).toBe('niet gemeld')
  })
})

describe('when a request was raised', () => {
  const days = space.variables[space.level('raisedOn')]?.values ?? []
  const raised = (language: OwnerLanguage, ...chosen: readonly number[]) =>
    said(
      'raisedOn',
      language,
      chosen.map((each) => days.indexOf(each)),
    )

  it('is known by days on both sides of dating back, ordinary ones and such as follow a weekend', () => {
    expect(days).toEqual([0, 1, 4, 7, 8, 9, 11])
  })

  it.each([
    [[0], 'the day on which it was received', 'de dag van ontvangst'],
    [[7], '7 days before it was received', '7 dagen voordat zij is ontvangen'],
    [
      [4],
      'a Monday, 4 days before it was received (right after a weekend)',
      'een maandag, 4 dagen voordat zij is ontvangen (meteen na een weekend)',
    ],
    [
      [8],
      'a Thursday, 8 days before it was received (right after a holiday in Belgium)',
      'een donderdag, 8 dagen voordat zij is ontvangen (meteen na een feestdag in België)',
    ],
    [
      [11],
      'a Monday, 8 days or more before it was received (right after a weekend)',
      'een maandag, 8 dagen of meer voordat zij is ontvangen (meteen na een weekend)',
    ],
    [[1, 4, 7], '1 to 7 days before it was received', '1 tot en met 7 dagen voordat zij is ontvangen'],
    [[0, 1, 4, 7], 'up to 7 days before it was received', 'hoogstens 7 dagen voordat zij is ontvangen'],
    [[8, 9, 11], '8 days or more before it was received', '8 dagen of meer voordat zij is ontvangen'],
    [
      [0, 1, 7, 8, 9, 11],
      'up to 7 days before it was received (not right after a weekend or holiday) or 8 days or more before it was received',
      'hoogstens 7 dagen voordat zij is ontvangen (niet meteen na een weekend of feestdag) of 8 dagen of meer voordat zij is ontvangen',
    ],
  ])('%j is “%s”, “%s”', (chosen, english, dutch) => {
    expect([raised('en', ...chosen), raised('nl', ...chosen)]).toEqual([english, dutch])
  })

  it('is cut at the number of either version', () => {
    const both = spaceOf([policy, withChange(policy, { ...next, parameters: { backdatingDays: 14 } })])
    const known = both.variables[both.level('raisedOn')]?.values ?? []
    const between = [...known.keys()].filter((index) => Number(known[index]) > 7 && Number(known[index]) < 15)
    expect(said('raisedOn', 'en', between, both)).toBe('8 to 14 days before it was received')
  })
})

describe('numbers', () => {
  const two = spaceOf([policy, withChange(policy, { ...next, parameters: { smallTvInches: 40 } })])

  it('of inches are said with what lies between, below and above', () => {
    expect(two.variables[two.level('product.screenInches')]?.values).toEqual([31.5, 32, 36, 40, 40.5, undefined])
    const inches = (language: OwnerLanguage, ...indexes: readonly number[]) =>
      said('product.screenInches', language, indexes, two)
    expect(inches('en', 1)).toBe('32')
    expect(inches('en', 2, 3)).toBe('more than 32, up to 40')
    expect(inches('nl', 2, 3)).toBe('meer dan 32, hoogstens 40')
    expect(inches('en', 2)).toBe('more than 32, less than 40')
    expect(inches('nl', 0)).toBe('minder dan 32')
    expect(inches('en', 0, 1)).toBe('up to 32')
    expect(inches('en', 1, 2, 3)).toBe('32 to 40')
    expect(inches('en', 1, 2, 3, 4)).toBe('32 or more')
    expect(inches('en', 4, 5)).toBe('more than 40 or not known')
    expect(inches('en', 0, 1, 2, 3, 4)).toBe('known')
  })

  it('of characters are said with one and several', () => {
    const characters = (language: OwnerLanguage, ...indexes: readonly number[]) =>
      said('fault.description', language, indexes)
    expect(characters('en', 2)).toBe('1 character')
    expect(characters('nl', 2)).toBe('1 teken')
    expect(characters('en', 1, 2)).toBe('1 to 19 characters')
    expect(characters('nl', 0)).toBe('20 of meer tekens')
    expect(characters('en', 2, 3)).toBe('1 character or not known')
  })
})

describe('facts that are yes or no', () => {
  it('are said so, or unknown; the registry is silent', () => {
    expect(said('condition.available', 'en', [0, 2])).toBe('yes or not known')
    expect(said('condition.visibleAbuse', 'nl', [0, 1])).toBe('nee of ja')
    expect(said('official', 'en', [2])).toBe('XMS does not answer')
  })
})

describe('a condition', () => {
  const levels = space.variables.flatMap(({ path }, level) => (path.startsWith('fault.causes.') ? [level] : []))
  const condition = new Map([...levels.map((level) => [level, [0]] as const), [space.level('request'), [0]]])

  it('says that there is no cause at once', () => {
    expect(conditionSaid(space, condition, 'en')).toEqual([
      { path: 'request', name: 'What is asked for', values: 'repair', indexes: [0] },
      { path: 'fault.causes', name: 'Causes that the warranty excludes', values: 'none', indexes: [] },
    ])
    const [first, ...others] = levels
    const some = new Map<number, readonly number[]>([
      ...others.map((level) => [level, [0]] as const),
      [first ?? 0, [1]] as const,
    ])
    expect(conditionSaid(space, some, 'nl')[0]).toMatchObject({ values: 'nee' })
  })

  it('has each cause by itself as data', () => {
    expect(factsSaid(space, condition, 'nl')).toHaveLength(levels.length + 1)
  })
})
