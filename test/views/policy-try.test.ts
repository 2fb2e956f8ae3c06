import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { parseBody } from '../../shared/contracts/body.ts'
import { eligibilityRequest } from '../../shared/contracts/eligibility.ts'
import { localiseDecision } from '../../shared/messages/index.ts'
import { decide, policyInForce } from '../../shared/rules/index.ts'
import { type Entries, factsOf, firstEntries } from '../../shared/views/policy-try/entries.ts'
import { examples } from '../../shared/views/policy-try/examples.ts'
import { type Field, factAt, factPaths, fields, groups } from '../../shared/views/policy-try/fields.ts'
import { caseFrom, hashOf, judged, type TriedCase } from '../../shared/views/policy-try/tried-case.ts'

const today = '2026-11-20'
const tried = (entries: Entries, received = ''): TriedCase => ({
  entries: { ...firstEntries(today), ...entries },
  received,
  version: '',
  language: 'en',
})

const somethingIn: { readonly [Kind in Field['kind']]: (field: Field) => string } = {
  choice: (field) => ('words' in field ? (field.words.at(-1) ?? '') : ''),
  several: (field) => ('words' in field ? field.words.slice(0, 2).join(' ') : ''),
  'yes-no': () => 'no',
  date: () => '2026-11-12',
  number: () => '31.5',
  text: () => 'shop & sons #1',
  'long-text': () => 'It stays black.\nAlways.',
}
const everything = Object.fromEntries(factPaths.map((path) => [path, somethingIn[fields[path].kind](fields[path])]))

describe('a case to try', () => {
  it('begins with what no request is without', () => {
    expect(factsOf({}, today)).toEqual({
      request: 'repair',
      channel: 'dr-mobile',
      country: 'NL',
      raisedOn: today,
      official: null,
      item: 'main-device',
      product: { line: 'phone', model: '', serial: '' },
      purchase: { channel: 'retail', handover: 'in-store' },
    })
  })

  it('states every fact of the page, and nothing else', () => {
    const facts = factsOf(everything, today)
    const stated = factPaths.map((path) =>
      path.split('.').reduce<unknown>((at, step) => Reflect.get(Object(at), step), facts),
    )
    expect(stated).not.toContain(undefined)
    expect(facts.product.screenInches).toBe(31.5)
    expect(facts.fault?.causes).toEqual(['wear', 'abnormal-use'])
    expect(facts.official).toBe(false)
    expect(groups.flatMap(([, paths]) => paths).sort()).toEqual([...factPaths].sort())
  })

  it('takes a device to have changed hands as is usual where it was bought', () => {
    expect(factsOf({ 'purchase.channel': 'mi.com' }, today).purchase.handover).toBe('shipped')
    expect(factsOf({ 'purchase.handover': 'shipped' }, today).purchase.handover).toBe('shipped')
  })

  it.each(['', 'fault.causes', 'purchase.proofOfPurchase', 'no.such.fact'])('finds the field of %s, if any', (path) => {
    const found = { 'fault.causes': 'fault.causes', 'purchase.proofOfPurchase': 'purchase.proofOfPurchase.presented' }
    expect(factAt(path)).toBe(Reflect.get(found, path))
  })
})

describe('the address of a case', () => {
  it('holds all of it', () => {
    const whole: TriedCase = { entries: everything, received: '2026-11-21', version: '2026-01', language: 'fr' }
    expect(caseFrom(hashOf(whole), today, 'nl')).toEqual(whole)
    const silent = tried({ official: '' })
    expect(factsOf(caseFrom(hashOf(silent), today, 'en').entries, today).official).toBeNull()
  })

  it('may be of anybody: what is not understood is left out', () => {
    const strange =
      '#request=refund&raisedOn=2026-02-30&product.screenInches=NaN&constructor=x&policy=1999&language=toString&received=now'
    expect(caseFrom(strange, today, 'de')).toEqual({
      entries: firstEntries(today),
      received: '',
      version: '',
      language: 'de',
    })
  })
})

describe('the decision on a case', () => {
  it('is the one of the rules, by the day of receipt and the version in force on it', () => {
    const entries: Entries = { request: 'doa', raisedOn: '2026-11-01', 'purchase.purchasedOn': '2026-10-28' }
    const facts = factsOf(tried(entries).entries, today)
    expect(judged(tried(entries), today).decision).toEqual(decide(facts, policyInForce('2026-11-01'), '2026-11-01'))
    expect(judged(tried(entries, today), today).decision).toEqual(decide(facts, policyInForce(today), today))
  })

  const date = fc.oneof(
    fc
      .date({ min: new Date('2023-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
      .map((each) => each.toISOString().slice(0, 10)),
    fc.constantFrom('9999-12-31', '0001-01-01', '20261-01-01', ''),
  )
  const textFor = (field: Field) => {
    if (field.kind === 'date') return date
    if ('words' in field) return fc.subarray([...field.words]).map((words) => words.join(' '))
    return fc.constantFrom('', 'yes', 'no', '32', '-1', '1e999', 'It stays black')
  }
  const anything = fc.record(Object.fromEntries(factPaths.map((path) => [path, textFor(fields[path])])))

  test.prop([anything, date])('is made and said of whatever is entered', (entries, received) => {
    const { decision } = judged({ ...tried(entries), received }, today)
    const said = localiseDecision(decision, 'nl', 'NL')
    expect(said.findings.map((each) => each.because)).not.toContain('')
  })

  it.each([
    ['repair-under-warranty', 'eligible', 'in-warranty-repair'],
    ['doa-a-day-late', 'refused', null],
    ['remorse-from-mi-com', 'eligible', 'remorse-screening'],
    ['panel-after-warranty', 'refused', null],
    ['liquid-damage', 'eligible', 'out-of-warranty-repair'],
    ['large-television', 'eligible', 'in-warranty-repair'],
    ['xms-silent', 'undetermined', 'in-warranty-repair'],
  ] as const)('of the example %s is %s', (name, outcome, service) => {
    const { decision, impossible } = judged(tried(examples(today)[name]), today)
    expect([decision.decision, decision.service, impossible]).toEqual([outcome, service, []])
  })
})

describe('a case that cannot be', () => {
  const bought: Entries = { 'purchase.purchasedOn': '2026-11-10' }
  const cases: [string, Entries, string, string][] = [
    ['raised after the receipt', { raisedOn: '2026-11-21' }, 'raisedOn', 'in-future'],
    ['bought after it was raised', { raisedOn: '2026-11-09', ...bought }, 'purchase.purchasedOn', 'later-than-raised'],
    [
      'delivered before bought',
      { ...bought, 'purchase.deliveredOn': '2026-11-09' },
      'purchase.deliveredOn',
      'delivered-before-purchased',
    ],
    [
      'handed over on another day',
      { ...bought, 'purchase.deliveredOn': '2026-11-11' },
      'purchase.deliveredOn',
      'handed-over-in-store',
    ],
    ['a phone with inches', { 'product.screenInches': '43' }, 'product.screenInches', 'screen-size-of-no-television'],
  ]

  it.each(cases)('%s: is named as the service names it', (_, entries, path, code) => {
    expect(judged(tried(entries, today), today).impossible).toEqual([{ path, why: code }])
    const { official: _official, ...facts } = factsOf(tried(entries).entries, today)
    const body = { ...facts, product: { ...facts.product, model: 'a model', serial: 'SN-1234' } }
    const parsed = parseBody(eligibilityRequest, body, new Date(`${today}T12:00:00Z`))
    expect(parsed).toMatchObject({ ok: false, issues: [{ path, code }] })
  })

  it('says that half of a reported order does not count', () => {
    const half = tried({ 'purchase.reportedByOrderSystem.deliveredOn': '2026-11-12' })
    expect(judged(half, today).impossible.map((each) => each.why)).toEqual(['report-incomplete'])
    expect(factsOf(half.entries, today).purchase).not.toHaveProperty('reportedByOrderSystem')
  })
})
