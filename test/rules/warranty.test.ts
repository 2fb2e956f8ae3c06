import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, type Cause } from '../../shared/rules/index.ts'
import { decided, found, phone, phoneAtShop, report, rulesThat, scooter, smallTv, today } from './support.ts'

describe('the findings of a repair', () => {
  it('are all reported when all is well', () => {
    expect(report(decided(phone))).toMatchInlineSnapshot(`
      [
        "official-product admission pass [P-1.1 P-3.1] {"official":true,"country":"NL"}",
        "repair-channel admission pass [P-3.2] {"channel":"dr-mobile","country":"NL","line":"phone"}",
        "received-in-time admission pass [R-backdating] {"raisedOn":"2026-11-20","receivedOn":"2026-11-20","daysEarlier":0,"daysMax":7}",
        "fault-described admission pass [R-fault-description] {"characters":37,"needed":1}",
        "battery-safe admission pass [L-battery] {}",
        "warranty-asked-for coverage pass [P-3.2b] {"outOfWarranty":false}",
        "proof-for-warranty coverage pass [P-1.2 R-pop-missing] {"proven":true}",
        "manufacturing-failure coverage pass [P-1.2] {"stated":true}",
        "within-warranty coverage pass [P-1.3 R-warranty-start R-warranty-end] {"raisedOn":"2026-11-20","startsOn":"2026-11-10","endsOn":"2028-11-10","startsFrom":"delivery","deliveredOnSource":"handed-over","months":24}",
        "covered-item coverage pass [P-1.3] {"item":"main-device"}",
        "not-wear coverage pass [P-1.4a] {"cause":"wear","named":false}",
        "not-abnormal-use coverage pass [P-1.4b] {"cause":"abnormal-use","named":false}",
        "not-unauthorised-repair coverage pass [P-1.4c] {"cause":"unauthorised-repair","named":false}",
        "not-misuse-or-accident coverage pass [P-1.4d] {"cause":"misuse-or-accident","named":false}",
        "not-improper-installation coverage pass [P-1.4e] {"cause":"improper-installation","named":false}",
        "not-liquid-or-voltage coverage pass [P-1.4f] {"cause":"liquid-or-voltage","named":false}",
        "not-cosmetic coverage pass [P-1.4g] {"cause":"cosmetic","named":false}",
        "not-outside-manual coverage pass [P-1.4h] {"cause":"outside-manual","named":false}",
        "not-software-or-third-party coverage pass [P-1.4j] {"cause":"software-or-third-party","named":false}",
        "serial-and-seal coverage pass [P-1.4i] {"serialLegible":true,"sealIntact":true}",
      ]
    `)
  })

  it('of a scooter cite annex S, of a television T', () => {
    expect(report(decided(scooter)).slice(0, 7)).toMatchInlineSnapshot(`
      [
        "official-product admission pass [P-1.1 P-3.1] {"official":true,"country":"NL"}",
        "repair-channel admission pass [P-3.2] {"channel":"dr-mobile","country":"NL","line":"scooter"}",
        "received-in-time admission pass [R-backdating] {"raisedOn":"2026-11-20","receivedOn":"2026-11-20","daysEarlier":0,"daysMax":7}",
        "fault-described admission pass [S-1.2.4 R-fault-description] {"characters":37,"needed":20}",
        "battery-safe admission pass [L-battery] {}",
        "warranty-asked-for coverage pass [P-3.2b] {"outOfWarranty":false}",
        "proof-for-warranty coverage pass [P-1.2 S-1.2.1 R-pop-missing] {"proven":true}",
      ]
    `)
    expect(report(decided(smallTv, { 'wishes.outOfWarranty': true }))).toMatchInlineSnapshot(`
      [
        "official-product admission pass [T-1.1 T-3.1] {"official":true,"country":"NL"}",
        "repair-channel admission pass [T-3.2.2] {"channel":"dr-mobile","country":"NL","line":"tv"}",
        "received-in-time admission pass [R-backdating] {"raisedOn":"2026-11-20","receivedOn":"2026-11-20","daysEarlier":0,"daysMax":7}",
        "fault-described admission pass [R-fault-description] {"characters":37,"needed":1}",
        "screen-size-known admission pass [T-3.2.1a R-tv-size] {"screenInches":32,"smallTvInches":32,"size":"small"}",
        "battery-safe admission pass [L-battery] {}",
        "warranty-asked-for coverage fail [T-4.2 R-tv-flows] {"outOfWarranty":true}",
        "proof-for-warranty coverage pass [T-1.2 R-pop-missing] {"proven":true}",
        "manufacturing-failure coverage pass [T-1.2] {"stated":true}",
        "within-warranty coverage pass [T-1.3 R-warranty-start R-warranty-end] {"raisedOn":"2026-11-20","startsOn":"2026-11-10","endsOn":"2028-11-10","startsFrom":"delivery","deliveredOnSource":"handed-over","months":24}",
        "covered-item coverage pass [T-1.3] {"item":"main-device"}",
        "not-wear coverage pass [T-1.4a] {"cause":"wear","named":false}",
        "not-abnormal-use coverage pass [T-1.4b] {"cause":"abnormal-use","named":false}",
        "not-unauthorised-repair coverage pass [T-1.4c] {"cause":"unauthorised-repair","named":false}",
        "not-misuse-or-accident coverage pass [T-1.4d] {"cause":"misuse-or-accident","named":false}",
        "not-improper-installation coverage pass [T-1.4e] {"cause":"improper-installation","named":false}",
        "not-liquid-or-voltage coverage pass [T-1.4f] {"cause":"liquid-or-voltage","named":false}",
        "not-cosmetic coverage pass [T-1.4g] {"cause":"cosmetic","named":false}",
        "not-outside-manual coverage pass [T-1.4h] {"cause":"outside-manual","named":false}",
        "not-software-or-third-party coverage pass [T-1.4j] {"cause":"software-or-third-party","named":false}",
        "serial-and-seal coverage pass [T-1.4i] {"serialLegible":true,"sealIntact":true}",
      ]
    `)
  })
})

describe('the warranty', () => {
  it('ends with the same day of the month, 24 months after the purchase in a shop', () => {
    expect(decided(phone, { 'purchase.purchasedOn': '2024-11-20' }).service).toBe('in-warranty-repair')
    const late = decided(phone, { 'purchase.purchasedOn': '2024-11-19' })
    expect([late.decision, late.service]).toEqual(['eligible', 'out-of-warranty-repair'])
    expect(found(late, 'within-warranty')).toMatchObject({
      clauses: ['P-1.3'],
      facts: { raisedOn: today, startsOn: '2024-11-19', endsOn: '2026-11-19', startsFrom: 'delivery', months: 24 },
      wouldPassIf: null,
    })
  })

  it('asks for a date when none is known, and for none when it cannot matter', () => {
    const undated = { 'purchase.purchasedOn': undefined }
    const decision = decided(phone, undated)
    expect([decision.decision, decision.missing, decision.deadlines]).toEqual([
      'needs-information',
      ['purchase.purchasedOn'],
      { doa: null, warranty: null },
    ])
    expect(found(decision, 'within-warranty').facts).toEqual({ raisedOn: today, months: 24 })
    expect(decided(phone, { ...undated, 'fault.causes': ['wear'] }).missing).toEqual([])
  })

  it('of an accessory from the box is the device’s', () => {
    const boxed = decided(phone, { item: 'in-box-accessory' })
    expect([boxed.decision, boxed.service]).toEqual(['eligible', 'in-warranty-repair'])
    expect(found(boxed, 'within-warranty').readings).toEqual(['R-warranty-start', 'R-warranty-end', 'R-accessory'])
    expect(found(boxed, 'covered-item')).toMatchObject({
      result: 'pass',
      readings: ['R-accessory'],
      facts: { item: 'in-box-accessory' },
    })
  })

  it('presumes a manufacturing failure until somebody says otherwise', () => {
    expect(found(decided(phone, { fault: { description: 'It is dead' } }), 'manufacturing-failure')).toMatchObject({
      result: 'pass',
      readings: ['R-defect-presumed'],
      facts: { stated: null },
    })
    const denied = decided(phone, { 'fault.manufacturingFailure': false })
    expect(denied.service).toBe('out-of-warranty-repair')
    expect(found(denied, 'manufacturing-failure')).toMatchObject({
      readings: ['R-defect-presumed'],
      wouldPassIf: null,
    })
  })

  it.each<[Cause, string]>([
    ['wear', 'P-1.4a'],
    ['abnormal-use', 'P-1.4b'],
    ['unauthorised-repair', 'P-1.4c'],
    ['misuse-or-accident', 'P-1.4d'],
    ['improper-installation', 'P-1.4e'],
    ['liquid-or-voltage', 'P-1.4f'],
    ['cosmetic', 'P-1.4g'],
    ['outside-manual', 'P-1.4h'],
    ['software-or-third-party', 'P-1.4j'],
  ])('excludes %s by %s', (cause, clause) => {
    const decision = decided(phone, { 'fault.causes': [cause], 'purchase.proofOfPurchase': undefined })
    expect([decision.decision, decision.service, decision.missing]).toEqual(['eligible', 'out-of-warranty-repair', []])
    expect(rulesThat(decision, 'fail')).toEqual([`not-${cause}`])
    expect(rulesThat(decision, 'not-applicable')).toEqual(['proof-for-warranty'])
    expect(found(decision, `not-${cause}`)).toMatchObject({
      clauses: [clause],
      readings: [],
      facts: { cause, named: true },
      wouldPassIf: null,
    })
    expect(found(decided(smallTv, { 'fault.causes': [cause] }), `not-${cause}`).clauses).toEqual([
      clause.replace('P', 'T'),
    ])
  })

  it('names every cause', () => {
    const decision = decided(phone, { 'fault.causes': ['wear', 'cosmetic'] })
    expect(rulesThat(decision, 'fail')).toEqual(['not-wear', 'not-cosmetic'])
  })

  it('counts visible abuse as misuse', () => {
    const seen = found(decided(phone, { 'condition.visibleAbuse': true }), 'not-misuse-or-accident')
    expect(seen).toMatchObject({
      result: 'fail',
      readings: ['R-visible-abuse'],
      facts: { cause: 'misuse-or-accident', named: false, visibleAbuse: true },
      wouldPassIf: null,
    })
    const both = decided(phone, { 'condition.visibleAbuse': true, 'fault.causes': ['misuse-or-accident'] })
    expect(found(both, 'not-misuse-or-accident').facts).toMatchObject({ named: true, visibleAbuse: true })
  })

  it.each(['serialLegible', 'sealIntact'])('is void when %s is known to be false', (mark) => {
    const decision = decided(phone, { [`condition.${mark}`]: false })
    expect(found(decision, 'serial-and-seal')).toMatchObject({
      result: 'fail',
      clauses: ['P-1.4i'],
      wouldPassIf: null,
    })
    expect(decided(phone, { [`condition.${mark}`]: undefined }).service).toBe('in-warranty-repair')
  })

  it('asks for a missing proof and offers a repair outside it meanwhile', () => {
    for (const proof of [undefined, {}, { presented: false, serialMarked: true }]) {
      const decision = decided(scooter, { 'purchase.proofOfPurchase': proof })
      expect(decision).toMatchObject({
        decision: 'needs-information',
        service: 'in-warranty-repair',
        missing: ['purchase.proofOfPurchase'],
        alternatives: ['out-of-warranty-repair'],
      })
      expect(found(decision, 'proof-for-warranty')).toMatchObject({
        kind: 'coverage',
        result: 'unknown',
        clauses: ['P-1.2', 'S-1.2.1'],
        readings: ['R-pop-missing'],
        facts: { proven: false },
      })
    }
  })

  it('is left alone by who asks for a repair outside it: only description and size are needed', () => {
    const wish = {
      'wishes.outOfWarranty': true,
      'purchase.proofOfPurchase': undefined,
      'purchase.purchasedOn': undefined,
    }
    expect(decided(phone, wish)).toMatchObject({ decision: 'eligible', service: 'out-of-warranty-repair', missing: [] })
    const atHome = found(decided(phone, wish), 'warranty-asked-for')
    expect(atHome).toMatchObject({
      clauses: ['P-3.2b'],
      wouldPassIf: [{ path: 'wishes.outOfWarranty', becomes: false }],
    })
    expect(found(decided(phoneAtShop, wish), 'warranty-asked-for').clauses).toEqual(['P-3.3b'])
    const tv = decided(smallTv, { ...wish, 'product.screenInches': undefined, 'fault.description': '' })
    expect(tv.missing).toEqual(['fault.description', 'product.screenInches'])
  })

  test.prop([fc.integer({ min: -900, max: 900 })])('covers exactly the days up to the last one', (offset) => {
    const purchasedOn = addDays(today, offset - 900)
    const covered = decided(phone, { 'purchase.purchasedOn': purchasedOn }).service === 'in-warranty-repair'
    expect(covered).toBe(today <= addMonths(purchasedOn, 24))
  })
})
