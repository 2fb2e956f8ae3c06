import { describe, expect, it } from 'vitest'
import { everyPage } from '../../shared/messages/en/page.ts'
import { tell } from '../../shared/messages/format.ts'
import { because, instructionText, localiseDecision, redirectText } from '../../shared/messages/index.ts'
import {
  asInspected,
  type Decision,
  decide,
  type Finding,
  type InstructionCode,
  type Redirect,
  ruleResults,
} from '../../shared/rules/index.ts'
import { receivedOn } from '../../shared/rules/tools/proof/variables.ts'
import { manyFacts } from '../rules/many-facts.ts'
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
const countries = ['NL', 'BE', 'LU'] as const
const everyInstruction: Record<InstructionCode, true> = {
  'pack-scooter': true,
  'mark-serial': true,
  'use-original-carton': true,
  'take-photo': true,
  'self-help': true,
  'keep-proof-copy': true,
  'separate-warranty': true,
  'statutory-rights': true,
  'second-look': true,
  'dispute-body': true,
  'damaged-battery': true,
}

/** One finding per rule, result and set of known facts, out of many facts and what only a reading can bring about. */
function everyKindOfFinding(): Finding[] {
  const kinds = new Map<string, Finding>()
  const keep = (findings: readonly Finding[]) => {
    for (const each of findings) kinds.set([each.rule, each.result, ...Object.keys(each.facts)].join(' '), each)
  }
  for (const facts of manyFacts()) keep(decide(facts, policy, receivedOn).findings)
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

/** A finding as a rule reports it, with facts that the points above may not bring together. */
const stated = (rule: Finding['rule'], result: Finding['result'], facts: Finding['facts'] = {}): Finding => ({
  rule,
  kind: 'admission',
  clauses: [],
  readings: [],
  result,
  facts,
  wouldPassIf: null,
})

const inAll = (finding: Finding): string[] => languages.map((each) => because(finding, each))

const claimed = {
  raisedOn: '2026-11-20',
  deliveredOn: '2026-11-20',
  purchasedOn: '2026-11-20',
  day: 0,
  days: 15,
  lastDay: '2026-12-05',
}

/** Sentences of one rule and result that differ by its facts, each of them once. */
const variants: readonly Finding[][] = [
  [
    stated('doa-within-15-days', 'pass', { ...claimed, day: -1, deliveredOnSource: 'stated' }),
    stated('doa-within-15-days', 'pass', { ...claimed, deliveredOnSource: 'stated' }),
    stated('doa-within-15-days', 'pass', { ...claimed, day: 1, deliveredOnSource: 'stated' }),
    stated('doa-within-15-days', 'pass', { ...claimed, day: 2, deliveredOnSource: 'stated' }),
    stated('doa-within-15-days', 'pass', { ...claimed, deliveredOnSource: 'order-system' }),
    stated('doa-within-15-days', 'pass', { ...claimed, deliveredOnSource: 'handed-over' }),
    stated('doa-within-15-days', 'pass', { purchasedOn: '2026-11-20', days: 15 }),
  ],
  [
    stated('service-offered', 'fail', { request: 'wall-mounting', line: 'tv' }),
    stated('service-offered', 'fail', { request: 'wall-mounting', line: 'eco' }),
    stated('service-offered', 'fail', { request: 'installation', line: 'tv' }),
  ],
  [
    stated('repair-channel', 'fail', { channel: 'call-centre' }),
    stated('repair-channel', 'fail', { channel: 'service-centre' }),
  ],
  [
    stated('claim-place', 'fail', { purchaseChannel: 'mi.com' }),
    stated('claim-place', 'fail', { purchaseChannel: 'retail' }),
  ],
  [stated('mi-com-serial', 'unknown', { otherOrder: true }), stated('mi-com-serial', 'unknown', { otherOrder: false })],
  [stated('fault-described', 'unknown', { needed: 1 }), stated('fault-described', 'unknown', { needed: 20 })],
  [
    stated('screen-size-known', 'pass', { size: 'small', screenInches: 32 }),
    stated('screen-size-known', 'pass', { size: 'large', screenInches: 43.5 }),
  ],
  [
    stated('panel-served', 'fail', { coverage: 'not-covered' }),
    stated('panel-served', 'fail', { coverage: 'not-covered', wished: true }),
  ],
  [
    stated('statutory-withdrawal', 'unknown', { days: 14 }),
    stated('statutory-withdrawal', 'unknown', { days: 14, day: 3, inTime: true }),
    stated('statutory-withdrawal', 'unknown', { days: 14, day: 3, inTime: true, lastDay: '2026-12-04' }),
  ],
  [
    stated('manufacturing-failure', 'pass', { stated: true }),
    stated('manufacturing-failure', 'pass', { stated: null }),
  ],
  [
    stated('within-warranty', 'unknown', { months: 24 }),
    stated('within-warranty', 'unknown', { months: 1 }),
    stated('within-warranty', 'unknown', { months: 24, endsOn: '2026-11-01' }),
  ],
  [stated('raised-after-delivery', 'pass'), stated('raised-after-delivery', 'unknown', claimed)],
  [stated('battery-safe', 'pass'), stated('battery-safe', 'unknown')],
  [stated('claimed-item', 'pass'), stated('claimed-item', 'unknown')],
]

const everything = [...kinds, ...variants.flat()]

describe('every finding', () => {
  it('has a rule and a result that are declared, and each that is declared occurs', () => {
    const occurring = new Set(kinds.map((each) => `${each.rule} ${each.result}`))
    const declared = Object.entries(ruleResults).flatMap(([rule, results]) =>
      results.map((result) => `${rule} ${result}`),
    )
    expect([...occurring].sort()).toEqual(declared.sort())
  })

  it.each(languages)('is said in %s, in a whole sentence without a gap', (language) => {
    for (const finding of everything) {
      const sentence = because(finding, language)
      expect(sentence, `${finding.rule} ${finding.result}`).toMatch(/^\p{Lu}.+[^.,;:]\.$/su)
      expect(sentence).not.toMatch(/undefined|null|NaN|#|Invalid|\d{4}-\d{2}-\d{2}/)
    }
  })

  it.each(languages)('of one rule differs from result to result in %s', (language) => {
    const said = new Map<string, string>()
    for (const finding of everything) {
      if (finding.result === 'not-applicable') continue
      const key = because(finding, language)
      const rule = said.get(`${finding.rule} ${key}`)
      expect(rule === undefined || rule === finding.result, key).toBe(true)
      said.set(`${finding.rule} ${key}`, finding.result)
    }
  })

  it('is said in four different languages', () => {
    for (const finding of everything) expect(new Set(inAll(finding)).size).toBe(4)
  })

  it.each(languages)('is said by its facts where they change what is to be said, in %s', (language) => {
    for (const group of variants) {
      const said = group.map((each) => because(each, language))
      expect(new Set(said).size, said.join('\n')).toBe(group.length)
    }
  })
})

describe('a sentence', () => {
  const late = found(decided(doaAtShop, { 'purchase.purchasedOn': '2026-11-04' }), 'doa-within-15-days')

  it('tells the dates and days of the case', () => {
    expect(languages.map((each) => because(late, each))).toEqual([
      'The request was made 16 days after the purchase on 4 November 2026; it was possible up to and including 19 November 2026.',
      'De aanvraag kwam 16 dagen na de aankoop op 4 november 2026; dat kon tot en met 19 november 2026.',
      'La demande a été faite le 16e jour après l’achat du 4 novembre 2026\u202f; elle était possible jusqu’au 19 novembre 2026 inclus.',
      'Die Anfrage kam 16 Tage nach dem Kauf am 4. November 2026; möglich war sie bis einschließlich 19. November 2026.',
    ])
  })

  it('tells the day of the delivery itself, the days around it, and the first of a month', () => {
    const told = { ...claimed, deliveredOn: '2026-12-01', deliveredOnSource: 'stated' }
    const begins = (day: number) =>
      inAll(stated('remorse-within-15-days', 'pass', { ...told, day })).map((each) => each.split(/\u202f?;/u)[0])
    expect(begins(0)).toEqual([
      'The request was made on the same day as the delivery on 1 December 2026',
      'De aanvraag kwam op dezelfde dag als de levering op 1 december 2026',
      'La demande a été faite le jour même de la livraison du 1er décembre 2026',
      'Die Anfrage kam am selben Tag wie die Lieferung am 1. Dezember 2026',
    ])
    expect(begins(1)).toEqual([
      'The request was made 1 day after the delivery on 1 December 2026',
      'De aanvraag kwam 1 dag na de levering op 1 december 2026',
      'La demande a été faite le 1er jour après la livraison du 1er décembre 2026',
      'Die Anfrage kam 1 Tag nach der Lieferung am 1. Dezember 2026',
    ])
    expect(begins(-3)).toEqual([
      'The request was made before the delivery on 1 December 2026',
      'De aanvraag kwam vóór de levering op 1 december 2026',
      'La demande a été faite avant la livraison du 1er décembre 2026',
      'Die Anfrage kam vor der Lieferung am 1. Dezember 2026',
    ])
  })

  it('says when a delivery date is the order system’s', () => {
    const reported = decided(doaFromMiCom, {
      'purchase.reportedByOrderSystem': { orderId: 'MI-1', deliveredOn: '2026-11-11' },
    })
    expect(languages.map((each) => because(found(reported, 'doa-within-15-days'), each))).toEqual([
      "The request was made 9 days after the delivery on 11 November 2026, as mi.com's order system reported it; it is possible up to and including 26 November 2026.",
      'De aanvraag kwam 9 dagen na de levering op 11 november 2026, zoals gemeld door het bestelsysteem van mi.com; dat kan tot en met 26 november 2026.',
      'La demande a été faite le 9e jour après la livraison du 11 novembre 2026, communiquée par le système de commande de mi.com\u202f; elle est possible jusqu’au 26 novembre 2026 inclus.',
      'Die Anfrage kam 9 Tage nach der Lieferung am 11. November 2026, wie das Bestellsystem von mi.com sie gemeldet hat; möglich ist sie bis einschließlich 26. November 2026.',
    ])
  })

  it('follows the facts: the place, the size, what was bought where', () => {
    const say = (facts: Decision, rule: string) => because(found(facts, rule), 'en')
    expect(say(decided(phone, { channel: 'call-centre', country: 'BE' }), 'repair-channel')).toContain(
      'Netherlands only',
    )
    expect(say(decided(phone, { channel: 'mi.com' }), 'repair-channel')).toContain('not registered here')
    expect(say(decided(smallTv), 'screen-size-known')).toBe('Televisions of 32 inches are served in our workshop.')
    expect(say(decided(smallTv, { 'product.screenInches': 43.5 }), 'screen-size-known')).toContain(
      '43.5 inches are served at your home',
    )
    expect(because(found(decided(smallTv, { 'product.screenInches': 43.5 }), 'screen-size-known'), 'nl')).toContain(
      '43,5 inch',
    )
    expect(say(decided(doaFromMiCom, { channel: 'pos' }), 'claim-place')).toContain('call centre')
    expect(say(decided(doaAtShop, { channel: 'mi.com' }), 'claim-place')).toContain('shop that sold')
    expect(say(decided(remorse, { 'condition.available': false }), 'statutory-withdrawal')).toMatch(
      /right of withdrawal.+one of us decides/,
    )
    expect(say(decided(phone, { request: 'wall-mounting' }), 'service-offered')).toContain('wall')
    expect(say(decided(phone, { request: 'maintenance' }), 'service-offered')).toContain('maintenance')
    expect(say(decided(phone, { fault: { description: 'dead' } }), 'manufacturing-failure')).toContain(
      'Until we have inspected',
    )
  })

  it('counts one and many', () => {
    const months = (number: number) => because(stated('within-warranty', 'unknown', { months: number }), 'en')
    expect(months(1)).toContain('1 month.')
    expect(months(24)).toContain('24 months.')
  })

  it('asks for a description, and for its length only where one is asked for', () => {
    expect(because(found(decided(phone, { 'fault.description': '' }), 'fault-described'), 'en')).toBe(
      'Please describe the fault.',
    )
    expect(because(found(decided(scooterAtShop, { 'fault.description': '' }), 'fault-described'), 'en')).toContain(
      '20 characters.',
    )
  })

  it('never invents a fact that its finding lacks', () => {
    const told = tell({ rule: 'within-warranty', facts: { endsOn: 5, months: 'many' } }, 'en-GB')
    expect(() => told.date('endsOn')).toThrow(new TypeError('within-warranty tells no date endsOn'))
    expect(() => told.value('months')).toThrow(new TypeError('within-warranty tells no number months'))
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

describe('what a consumer reads', () => {
  const say = (language: (typeof languages)[number]) => everything.map((each) => because(each, language))

  it('includes the last day: “tot en met” in Dutch, “inclus” in French, “einschließlich” in German', () => {
    for (const each of say('nl')) expect(each).not.toMatch(/\btot \d/)
    for (const each of say('fr')) expect(each).not.toMatch(/jusqu’au (?!\S+ \S+ \d{4} inclus)/)
    for (const each of say('de')) expect(each).not.toMatch(/\bbis \d/)
  })

  it('sets a narrow space that does not break before French punctuation', () => {
    for (const each of say('fr')) expect(each).not.toMatch(/(?<!\u202f)[;:?!]/u)
  })

  it('names a colleague, “un collaborateur” and “ein Mitarbeiter”, and the Benelux countries', () => {
    for (const each of say('fr')) expect(each).not.toContain('l’un de nous')
    for (const each of say('de')) expect(each).not.toMatch(/jemand von uns|im Benelux|schachtel|\bRoller/i)
  })

  it('says what the warranty leaves out as the policy does, and no more', () => {
    const fails = (cause: Finding['rule']) => inAll(stated(cause, 'fail', { named: true }))
    expect(fails('not-software-or-third-party')).toEqual([
      'The warranty does not cover software, or equipment that was not supplied with the product.',
      'De garantie geldt niet voor software of voor apparatuur die niet bij het product is geleverd.',
      'La garantie ne couvre ni les logiciels, ni un équipement qui n’a pas été fourni avec le produit.',
      'Die Garantie gilt nicht für Software und nicht für Geräte, die nicht mit dem Produkt geliefert wurden.',
    ])
    expect(fails('not-cosmetic')).toEqual([
      'Scratches and marks from normal use are not covered by the warranty.',
      'De garantie geldt niet voor krassen en sporen van normaal gebruik.',
      'La garantie ne couvre pas les rayures et les traces dues à un usage normal.',
      'Die Garantie gilt nicht für Kratzer und Spuren normalen Gebrauchs.',
    ])
    expect(fails('not-outside-manual')[0]).toContain('does not permit')
    for (const each of fails('claim-free-of-causes'))
      expect(each).toMatch(
        /not a manufacturing|geen fabricagefout|pas un défaut de fabrication|kein Herstellungsfehler/,
      )
  })

  it('of a cause that nothing points to is a sentence of its own', () => {
    expect(inAll(stated('not-misuse-or-accident', 'pass'))).toEqual([
      'Nothing points to misuse, neglect or an accident.',
      'Niets wijst op misbruik, nalatigheid of een ongeluk.',
      'Rien n’indique que la cause soit une utilisation abusive, une négligence ou un accident.',
      'Nichts deutet auf unsachgemäße Behandlung, Nachlässigkeit oder einen Unfall hin.',
    ])
  })

  it('about wall mounting speaks of televisions only where it is one', () => {
    const television = /televisi|téléviseur|Fernseher/
    for (const line of ['phone', 'eco', 'scooter'])
      for (const each of inAll(stated('service-offered', 'fail', { request: 'wall-mounting', line })))
        expect(each).not.toMatch(television)
    const tv = stated('service-offered', 'fail', { request: 'wall-mounting', line: 'tv' })
    for (const each of inAll(tv)) expect(each).toMatch(television)
  })

  it('about the size of a screen promises no repair', () => {
    for (const size of ['small', 'large'])
      for (const each of inAll(stated('screen-size-known', 'pass', { size, screenInches: 43 })))
        expect(each).not.toMatch(/repa[ir]|répar/)
  })

  it('about a panel wished for against payment speaks of the exchange, not of a new device', () => {
    for (const each of inAll(stated('panel-served', 'fail', { coverage: 'not-covered', wished: true }))) {
      expect(each).toMatch(/payment|betaling|paiement|Bezahlung/)
      expect(each).not.toMatch(/new device|nieuw toestel|nouvel appareil|neues Gerät/)
    }
  })

  it('about a remorse at a shop leaves it to the shop', () => {
    expect(inAll(stated('remorse-online-only', 'fail'))).toEqual([
      'Only a device bought at mi.com can be returned to us without a fault; whether the shop takes the device back is for the shop to decide.',
      'Alleen een toestel dat op mi.com is gekocht, kan zonder defect aan ons worden teruggegeven; of de winkel het toestel terugneemt, beslist de winkel zelf.',
      'Seul un appareil acheté sur mi.com peut nous être rendu sans panne\u202f; quant au magasin, il décide lui-même s’il reprend l’appareil.',
      'Nur ein auf mi.com gekauftes Gerät kann ohne Defekt an uns zurückgegeben werden; ob das Geschäft das Gerät zurücknimmt, entscheidet es selbst.',
    ])
  })

  it('about a warranty that may be over names the day, and asks for the delivery', () => {
    for (const each of inAll(stated('within-warranty', 'unknown', { months: 24, endsOn: '2026-11-19' }))) {
      expect(each).toContain('2026')
      expect(each).toMatch(/delivered|geleverd|livraison|geliefert/)
    }
  })

  it('is asked for no delivery while the right of withdrawal runs', () => {
    const days = { days: 14, day: 10 }
    const asks = /Please|Laat ons|Indiquez|Bitte/
    for (const facts of [
      { ...days, inTime: true },
      { ...days, inTime: true, lastDay: '2026-11-26' },
    ])
      for (const each of inAll(stated('statutory-withdrawal', 'unknown', facts))) expect(each).not.toMatch(asks)
    for (const each of inAll(stated('statutory-withdrawal', 'unknown', days))) expect(each).toMatch(asks)
  })

  it('says of the telephone number that it is free within the Netherlands', () => {
    const free =
      /free within the Netherlands|gratis binnen Nederland|gratuit depuis les Pays-Bas|kostenlos innerhalb der Niederlande/
    for (const language of languages) {
      expect(redirectText('call-centre', language)).toMatch(free)
      for (const each of say(language)) expect(each).not.toContain('0800')
    }
    expect(everyPage.help).toMatch(free)
  })
})

describe('a decision in a language', () => {
  it('keeps what it says and adds sentences to findings and instructions', () => {
    const decision = decided(scooterAtShop)
    const body = localiseDecision(decision, 'nl', 'NL')
    expect({ ...body, findings: [], instructions: [] }).toEqual({ ...decision, findings: [], instructions: [] })
    expect(body.findings.map(({ because: _, ...finding }) => finding)).toEqual(decision.findings)
    expect(body.instructions.map((each) => each.code)).toEqual(decision.instructions)
    for (const { text } of body.instructions) expect(text).toMatch(/\.$/)
  })

  it('names the dispute body of the consumer’s country', () => {
    const decision: Decision = { ...decided(phone), instructions: ['dispute-body'] }
    const names = {
      NL: /Geschillencommissie/,
      BE: /Consumer Mediation Service|Consumentenombudsdienst|Service de Médiation pour le Consommateur|Ombudsdienst für Verbraucher/,
      LU: /Médiateur de la consommation/,
    }
    for (const country of countries)
      for (const language of languages) {
        const [instruction] = localiseDecision(decision, language, country).instructions
        for (const each of countries) {
          if (each === country) expect(instruction?.text).toMatch(names[each])
          else expect(instruction?.text).not.toMatch(names[each])
        }
        expect(instruction?.text).toMatch(/court|rechter|justice|Gericht/)
      }
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
    const codes = Object.keys(everyInstruction) as InstructionCode[]
    for (const each of redirects)
      expect(new Set(languages.map((language) => redirectText(each, language))).size).toBe(4)
    for (const code of codes)
      for (const country of countries) {
        const texts = languages.map((language) => instructionText(code, language, country))
        expect(new Set(texts).size).toBe(4)
        for (const text of texts) expect(text, code).toMatch(/^\p{Lu}.+[^.,;:]\.$/su)
      }
  })

  it('says the same in every country, but for its dispute body', () => {
    const differing = (Object.keys(everyInstruction) as InstructionCode[]).filter(
      (code) => new Set(countries.map((country) => instructionText(code, 'en', country))).size > 1,
    )
    expect(differing).toEqual(['dispute-body'])
  })

  it('says of a damaged battery that nothing is to be used, charged or sent', () => {
    expect(languages.map((each) => instructionText('damaged-battery', each, 'BE'))).toEqual([
      expect.stringMatching(/not use, charge or send.+parcel.+burn.+First.+safely/),
      expect.stringMatching(/Gebruik.+niet, laad.+verstuur.+pakket.+branden.+eerst.+veilig/),
      expect.stringMatching(/N’utilisez pas.+chargez.+envoyez.+colis.+brûler.+d’abord.+danger/),
      expect.stringMatching(/Benutzen, laden und versenden.+nicht.+Paket.+brennen.+zuerst.+sicher/),
    ])
  })
})
