import { describe, expect, it } from 'vitest'
import { asInspected, type Facts, type Inspection } from '../../shared/rules/index.ts'
import {
  bill,
  doaAtShop,
  doaFromMiCom,
  given,
  largeTv,
  overruled,
  phone,
  phoneAtShop,
  policy,
  remorse,
  smallTv,
  today,
  tvAtShop,
} from './support.ts'

const good: Inspection = { official: true, warrantable: true, causes: [], part: 'other' }
const wish = { 'wishes.outOfWarranty': true }
const unproven = { 'purchase.proofOfPurchase': undefined }

const inspected = (facts: Facts, changes: Partial<Inspection> = {}, under = policy) =>
  asInspected(facts, { ...good, ...changes }, under, today)

const failing = ({ findings }: ReturnType<typeof inspected>) =>
  findings.filter((each) => each.result === 'fail').map((each) => [each.rule, ...each.clauses])

describe('an inspection', () => {
  it('confirms a repair under warranty', () => {
    const found = inspected(phone)
    expect(found).toMatchObject({ coverage: 'covered', next: 'repair', service: 'in-warranty-repair' })
    expect(failing(found)).toEqual([])
    expect(found.findings.at(-1)).toEqual({
      rule: 'warrantable-at-inspection',
      kind: 'coverage',
      clauses: ['P-1.2'],
      readings: ['R-inspection'],
      result: 'pass',
      facts: {},
      wouldPassIf: null,
    })
    expect(found.findings.map((each) => each.rule)).not.toContain('manufacturing-failure')
    expect(bill(found.costs)).toContain('labour vendor always [P-4.1]')
  })

  it('that finds a cause leads to a quote', () => {
    const found = inspected(phone, { warrantable: false, causes: ['liquid-or-voltage'] })
    expect(found).toMatchObject({ coverage: 'not-covered', next: 'quote', service: 'out-of-warranty-repair' })
    expect(failing(found)).toEqual([
      ['not-liquid-or-voltage', 'P-1.4f'],
      ['warrantable-at-inspection', 'P-1.2'],
    ])
    expect(bill(found.costs)).toContain('labour consumer quote-accepted +VAT [P-4.2]')
  })

  it('that finds no warrantable defect cites P-1.2, of a television T-1.2', () => {
    expect(failing(inspected(phone, { warrantable: false }))).toEqual([['warrantable-at-inspection', 'P-1.2']])
    expect(failing(inspected(smallTv, { warrantable: false }))).toEqual([['warrantable-at-inspection', 'T-1.2']])
  })

  it('that finds the serial illegible or the seal broken ends the warranty (P-1.4i), known to intake or not', () => {
    for (const mark of ['serialLegible', 'sealIntact'] as const) {
      const found = inspected(phone, { [mark]: false })
      expect([found.next, failing(found)]).toEqual(['quote', [['serial-and-seal', 'P-1.4i']]])
      expect(inspected(given(phone, { [`condition.${mark}`]: false }), { [mark]: true }).next).toBe('repair')
    }
  })

  it('finds nothing of what intake stated, and the vendor bears all: causes, abuse, seal, no manufacturing failure', () => {
    const accused = given(phone, {
      'fault.causes': ['wear', 'liquid-or-voltage'],
      'fault.manufacturingFailure': false,
      'condition.visibleAbuse': true,
      'condition.sealIntact': false,
      'condition.serialLegible': false,
    })
    const found = inspected(accused)
    expect([found.coverage, found.next, failing(found)]).toEqual(['covered', 'repair', []])
    expect(new Set(found.costs.map((each) => each.payer))).toEqual(new Set(['vendor']))
  })

  it('needs no word of intake on the manufacturing failure, even where that is asked for', () => {
    const silent = given(phone, { 'fault.manufacturingFailure': undefined })
    expect(inspected(silent, {}, overruled({ 'R-defect-presumed': 'asked' })).next).toBe('repair')
  })

  it('leaves period, item and the wish for a paid repair as they were', () => {
    expect(inspected(given(phone, { 'purchase.purchasedOn': '2023-01-05' })).next).toBe('quote')
    expect(inspected(given(phone, wish)).next).toBe('quote')
    const separate = given(phone, { item: 'separate-accessory' })
    expect(inspected(separate, {}, overruled({ 'R-accessory': 'not-covered' })).next).toBe('quote')
  })

  it('counts as not shown what was asked for and never came', () => {
    for (const facts of [unproven, { 'purchase.purchasedOn': undefined }]) {
      const found = inspected(given(phone, facts))
      expect([found.coverage, found.next]).toEqual(['not-covered', 'quote'])
      expect(found.findings.filter((each) => each.result === 'unknown')).toHaveLength(1)
    }
  })

  it('takes as approved what only waited for a person, but not what it lacks besides', () => {
    const separate = given(phone, { item: 'separate-accessory' })
    expect(inspected(separate)).toMatchObject({ coverage: 'covered', next: 'repair' })
    expect(inspected(given(separate, unproven)).next).toBe('quote')
  })
})

describe('a panel at inspection', () => {
  const lcd = { part: 'lcd' } as const
  const worn = { part: 'lcd', warrantable: false, causes: ['wear'] } as const

  it('under warranty is swapped, whatever intake said failed', () => {
    expect(inspected(largeTv, lcd)).toMatchObject({ coverage: 'covered', next: 'swap', service: 'whole-unit-swap' })
    expect(inspected(given(largeTv, { 'fault.part': 'lcd' })).next).toBe('repair')
  })

  it('is no panel of a phone, nor of an accessory', () => {
    expect(inspected(phone, lcd).next).toBe('repair')
    expect(inspected(given(largeTv, { item: 'in-box-accessory' }), lcd)).toMatchObject({
      next: 'repair',
      service: 'in-warranty-repair',
    })
    expect(inspected(given(largeTv, { item: 'in-box-accessory' }), worn).next).toBe('quote')
  })

  it('under a wish for a paid repair is swapped once proof and period are shown, else goes back', () => {
    const swapped = inspected(given(largeTv, wish), lcd)
    expect(swapped).toMatchObject({ coverage: 'covered', next: 'swap' })
    expect(swapped.findings.map((each) => each.rule)).not.toContain('warranty-asked-for')
    for (const missing of [unproven, { 'purchase.purchasedOn': undefined }, { 'purchase.purchasedOn': '2023-01-05' }]) {
      const found = inspected(given(largeTv, { ...wish, ...missing }), lcd)
      expect(found).toMatchObject({ coverage: 'not-covered', next: 'return', service: null })
    }
  })

  it('outside it goes back, on a way that nobody but the vendor pays', () => {
    const returned = inspected(smallTv, worn)
    expect(returned).toMatchObject({ coverage: 'not-covered', next: 'return', service: null })
    expect(bill(returned.costs)).toEqual([
      'outgoing-call vendor always [T-4.2 R-onsite-costs]',
      'transport-inbound vendor always [T-3.2.3 R-lcd-no-fee]',
      'transport-outbound vendor always [T-3.2.3 R-lcd-no-fee]',
    ])
    expect(bill(inspected(largeTv, worn).costs)[1]).toBe('travel vendor always [T-3.2.3 R-lcd-no-fee]')
    expect(bill(inspected(tvAtShop, worn).costs)).toHaveLength(2)
  })
})

describe('the way after an inspection', () => {
  it('is straight to the consumer, as the shop asked, only under warranty', () => {
    const direct = given(phoneAtShop, { 'wishes.returnTo': 'consumer' })
    expect(inspected(direct).route?.returnTo).toBe('consumer')
    expect(inspected(direct, { warrantable: false }).route).toMatchObject({ returnTo: 'pos', quoteTo: 'retailer' })
    expect(inspected(given(direct, { 'fault.causes': ['wear'] })).route?.returnTo).toBe('consumer')
  })

  it('of a television is straight to the consumer as the shop asked, whatever is found (T-3.2.2)', () => {
    const direct = given(tvAtShop, { 'wishes.returnTo': 'consumer' })
    for (const found of [{}, { warrantable: false }, { part: 'lcd', warrantable: false }, { part: 'lcd' }] as const) {
      expect(inspected(direct, found).route?.returnTo).toBe('consumer')
      expect(inspected(tvAtShop, found).route?.returnTo).toBe('pos')
    }
  })

  it('of a repair after a screening starts at the depot, its way in paid before', () => {
    const tv = given(doaFromMiCom, { 'product.line': 'tv', 'product.screenInches': 65 })
    const repaired = inspected(tv)
    expect(repaired.route).toEqual({
      firstStep: 'collection',
      collectFrom: 'consumer',
      servicedAt: 'depot',
      returnTo: 'consumer',
      quoteTo: 'consumer',
      resultTo: [],
    })
    expect(bill(repaired.costs)).toEqual([
      'transport-outbound vendor always [T-4.1]',
      'labour vendor always [T-4.1]',
      'parts vendor always [T-4.1]',
    ])
    const quoted = inspected(remorse, { warrantable: false, causes: ['cosmetic'] })
    expect(quoted).toMatchObject({ next: 'quote', route: { quoteTo: 'consumer' } })
    expect(bill(quoted.costs).filter((each) => each.startsWith('transport-inbound'))).toEqual([])
    expect(inspected(doaAtShop, { warrantable: false }).route?.quoteTo).toBe('retailer')
    expect(bill(inspected(tv, { part: 'lcd', warrantable: false }).costs)).toEqual([
      'transport-outbound vendor always [T-3.2.3 R-lcd-no-fee]',
    ])
  })
})

it('while a television’s size is not known there is neither way nor bill', () => {
  const unsized = given(largeTv, { 'product.screenInches': undefined })
  for (const found of [{}, { warrantable: false }, { part: 'lcd', warrantable: false }] as const) {
    expect(inspected(unsized, found)).toMatchObject({ route: null, costs: [] })
  }
})

describe('an unofficial device at inspection', () => {
  const grey = { official: false } as const

  it('from a shop is collected by it, whatever XMS said and whatever else is found', () => {
    const found = inspected(phoneAtShop, { ...grey, warrantable: false, causes: ['wear'] })
    expect(found).toMatchObject({ coverage: 'not-official', next: 'collect', service: null, route: null })
    expect(failing(found)).toEqual([['official-at-inspection', 'P-1.1b']])
    expect(bill(found.costs)).toEqual([
      'transport-inbound vendor always [P-1.1b R-nonofficial-inbound]',
      'transport-outbound retailer always [P-1.1b]',
      'handling retailer always [P-1.1b]',
    ])
    expect(bill(inspected(tvAtShop, grey).costs)[1]).toBe('transport-outbound retailer always [T-1.1b]')
  })

  it('from a consumer waits for a person, and nobody is charged', () => {
    const found = inspected(phone, grey)
    expect(found).toMatchObject({ coverage: 'not-official', next: 'hold', service: null, route: null, costs: [] })
    expect(found.findings).toEqual([
      {
        rule: 'official-at-inspection',
        kind: 'admission',
        clauses: ['P-1.1b'],
        readings: ['R-nonofficial-direct'],
        result: 'fail',
        facts: { official: false },
        wouldPassIf: null,
      },
    ])
  })

  it('goes the same way when a screening finds it (R-nonofficial-screening)', () => {
    const claimed = inspected(doaAtShop, grey)
    expect([claimed.next, claimed.findings[0]?.readings]).toEqual(['collect', ['R-nonofficial-screening']])
    expect(bill(claimed.costs)).toEqual(bill(inspected(phoneAtShop, grey).costs))
    for (const facts of [remorse, doaFromMiCom]) {
      expect(inspected(facts, grey)).toMatchObject({ next: 'hold', costs: [] })
    }
  })
})
