import { describe, expect, it } from 'vitest'
import { tell } from '../../shared/messages/format.ts'
import { because, instructionText, localiseDecision, redirectText } from '../../shared/messages/index.ts'
import {
  asInspected,
  type Decision,
  decide,
  type Finding,
  type Redirect,
  ruleResults,
} from '../../shared/rules/index.ts'
import { receivedOn } from '../../shared/rules/tools/check/heads.ts'
import { points } from '../../shared/rules/tools/check/points.ts'
import {
  decided,
  doaAtShop,
  doaFromMiCom,
  found,
  overruled,
  phone,
  policy,
  remorse,
  scooterAtShop,
  smallTv,
} from '../rules/support.ts'

const languages = ['en', 'nl', 'fr', 'de'] as const

/** One finding per rule, result and set of known facts, out of the checker's fast cut and what only a reading can bring about. */
function everyKindOfFinding(): Finding[] {
  const kinds = new Map<string, Finding>()
  const keep = (findings: readonly Finding[]) => {
    for (const each of findings) kinds.set([each.rule, each.result, ...Object.keys(each.facts)].join(' '), each)
  }
  for (const { facts } of points(policy, 'fast', () => {})) keep(decide(facts, policy, receivedOn).findings)
  const strict = overruled({
    'R-pop-missing': 'not-covered',
    'R-defect-presumed': 'asked',
    'R-accessory': 'not-covered',
  })
  keep(decided(phone, { 'purchase.proofOfPurchase': undefined, item: 'separate-accessory' }, strict).findings)
  keep(decided(phone, { 'fault.manufacturingFailure': undefined }, strict).findings)
  keep(decided(phone, { 'fault.manufacturingFailure': undefined, 'fault.causes': ['wear'] }, strict).findings)
  keep(decided(doaFromMiCom, {}, overruled({ 'R-doa-day-count': 'from-purchase' })).findings)
  for (const [official, warrantable] of [
    [true, true],
    [true, false],
    [false, false],
  ] as const) {
    const inspection = { official, warrantable, causes: [], part: 'other' } as const
    keep(asInspected(phone, inspection, policy, receivedOn).findings)
  }
  return [...kinds.values()]
}

const kinds = everyKindOfFinding()

describe('every finding', () => {
  it('has a rule and a result that are declared, and each that is declared occurs', () => {
    const occurring = new Set(kinds.map((each) => `${each.rule} ${each.result}`))
    const declared = Object.entries(ruleResults).flatMap(([rule, results]) =>
      results.map((result) => `${rule} ${result}`),
    )
    expect([...occurring].sort()).toEqual(declared.sort())
  })

  it.each(languages)('is said in %s, in a whole sentence without a gap', (language) => {
    for (const finding of kinds) {
      const sentence = because(finding, language)
      expect(sentence, `${finding.rule} ${finding.result}`).toMatch(/^\p{Lu}.+\.$/su)
      expect(sentence).not.toMatch(/undefined|null|NaN|#|Invalid|\d{4}-\d{2}-\d{2}/)
    }
  })

  it.each(languages)('of one rule differs from result to result in %s', (language) => {
    const said = new Map<string, string>()
    for (const finding of kinds) {
      if (finding.result === 'not-applicable') continue
      const key = because(finding, language)
      const rule = said.get(`${finding.rule} ${key}`)
      expect(rule === undefined || rule === finding.result, key).toBe(true)
      said.set(`${finding.rule} ${key}`, finding.result)
    }
  })

  it('is said in four different languages', () => {
    for (const finding of kinds) expect(new Set(languages.map((each) => because(finding, each))).size).toBe(4)
  })
})

describe('a sentence', () => {
  const late = found(decided(doaAtShop, { 'purchase.purchasedOn': '2026-11-04' }), 'doa-within-15-days')

  it('tells the dates and days of the case', () => {
    expect(languages.map((each) => because(late, each))).toEqual([
      'It was raised on day 16 after the delivery on 4 November 2026; the last day in time was 19 November 2026.',
      'De aanvraag is gedaan op dag 16 na de levering op 4 november 2026; de laatste dag was 19 november 2026.',
      'La demande date du jour 16 après la livraison du 4 novembre 2026 ; le dernier jour était le 19 novembre 2026.',
      'Die Anfrage kam an Tag 16 nach der Lieferung am 4. November 2026; der letzte mögliche Tag war der 19. November 2026.',
    ])
  })

  it('says when a delivery date is the order system’s', () => {
    const reported = decided(doaFromMiCom, {
      'purchase.reportedByOrderSystem': { orderId: 'MI-1', deliveredOn: '2026-11-11' },
    })
    expect(languages.map((each) => because(found(reported, 'doa-within-15-days'), each))).toEqual([
      "It was raised on day 9 after the delivery on 11 November 2026, as mi.com's order system reported it; day 15 is the last in time.",
      'De aanvraag is gedaan op dag 9 na de levering op 11 november 2026, zoals gemeld door het bestelsysteem van mi.com; dag 15 is de laatste dag.',
      'La demande date du jour 9 après la livraison du 11 novembre 2026, communiquée par le système de commande de mi.com ; le jour 15 est le dernier.',
      'Die Anfrage kam an Tag 9 nach der Lieferung am 11. November 2026, wie das Bestellsystem von mi.com sie gemeldet hat; Tag 15 ist der letzte mögliche.',
    ])
  })

  it('follows the facts: the place, the size, what was bought where', () => {
    const say = (facts: Decision, rule: string) => because(found(facts, rule), 'en')
    expect(say(decided(phone, { channel: 'call-centre', country: 'BE' }), 'repair-channel')).toContain(
      'Netherlands only',
    )
    expect(say(decided(phone, { channel: 'mi.com' }), 'repair-channel')).toContain('not registered here')
    expect(say(decided(smallTv), 'screen-size-known')).toBe('A television of 32 inches is repaired in our workshop.')
    expect(say(decided(smallTv, { 'product.screenInches': 43.5 }), 'screen-size-known')).toContain(
      '43.5 inches is repaired at your home',
    )
    expect(because(found(decided(smallTv, { 'product.screenInches': 43.5 }), 'screen-size-known'), 'nl')).toContain(
      '43,5 inch',
    )
    expect(say(decided(doaFromMiCom, { channel: 'pos' }), 'claim-place')).toContain('call centre')
    expect(say(decided(doaAtShop, { channel: 'mi.com' }), 'claim-place')).toContain('shop that sold')
    expect(say(decided(remorse, { 'condition.available': false }), 'statutory-withdrawal')).toContain(
      'within the 14 days',
    )
    expect(say(decided(phone, { request: 'wall-mounting' }), 'service-offered')).toContain('wall')
    expect(say(decided(phone, { request: 'maintenance' }), 'service-offered')).toContain('maintenance')
    expect(say(decided(phone, { fault: { description: 'dead' } }), 'manufacturing-failure')).toContain(
      'until we have inspected',
    )
  })

  it('counts one and many', () => {
    expect(because(found(decided(phone, { 'fault.description': '' }), 'fault-described'), 'en')).toContain(
      '1 character.',
    )
    expect(because(found(decided(scooterAtShop, { 'fault.description': '' }), 'fault-described'), 'en')).toContain(
      '20 characters.',
    )
  })

  it('never invents a fact that its finding lacks', () => {
    const told = tell({ rule: 'within-warranty', facts: { endsOn: 5, months: 'many' } }, 'en-GB')
    expect(() => told.date('endsOn')).toThrow(new TypeError('within-warranty tells no date endsOn'))
    expect(() => told.number('months')).toThrow(new TypeError('within-warranty tells no number months'))
    expect([told.is('endsOn'), told.is('raisedOn'), told.is('endsOn', 5), told.is('endsOn', 6)]).toEqual([
      true,
      false,
      true,
      false,
    ])
    expect(told.count('endsOn', { one: '# day', other: '# days' })).toBe('5 days')
  })
})

describe('a decision in a language', () => {
  it('keeps what it says and adds sentences to findings and instructions', () => {
    const decision = decided(scooterAtShop)
    const body = localiseDecision(decision, 'nl')
    expect({ ...body, findings: [], instructions: [] }).toEqual({ ...decision, findings: [], instructions: [] })
    expect(body.findings.map(({ because: _, ...finding }) => finding)).toEqual(decision.findings)
    expect(body.instructions.map((each) => each.code)).toEqual(decision.instructions)
    for (const { text } of body.instructions) expect(text).toMatch(/\.$/)
  })

  it('has a text for every instruction and every redirect', () => {
    const redirects: Redirect[] = [
      'original-seller',
      'provider-of-choice',
      'new-device',
      'point-of-sale',
      'call-centre',
      'dr-mobile',
    ]
    const codes = ['pack-scooter', 'mark-serial', 'use-original-carton', 'take-photo', 'self-help'] as const
    for (const each of redirects)
      expect(new Set(languages.map((language) => redirectText(each, language))).size).toBe(4)
    for (const each of codes) expect(new Set(languages.map((language) => instructionText(each, language))).size).toBe(4)
  })
})
