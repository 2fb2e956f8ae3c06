import { describe, expect, it } from 'vitest'
import { asInspected, type Facts, type Inspection, type Service } from '../../shared/rules/index.ts'
import { bill, given, largeTv, overruled, phone, phoneAtShop, policy, smallTv, today, tvAtShop } from './support.ts'

const good: Inspection = { official: true, warrantable: true, causes: [], part: 'other' }

function inspected(
  facts: Facts,
  changes: Partial<Inspection> = {},
  decided: Service = 'in-warranty-repair',
  under = policy,
) {
  return asInspected(facts, decided, { ...good, ...changes }, under, today)
}

describe('an inspection', () => {
  it('confirms a repair under warranty', () => {
    const found = inspected(phone)
    expect(found).toMatchObject({ next: 'repair', service: 'in-warranty-repair' })
    expect(found.findings.map((each) => each.result)).not.toContain('fail')
    expect(found.findings.at(-1)).toEqual({
      rule: 'warrantable-at-inspection',
      kind: 'coverage',
      clauses: ['P-1.2'],
      readings: [],
      result: 'pass',
      facts: {},
      wouldPassIf: null,
    })
    expect(bill(found.costs)).toContain('labour vendor always [P-4.1]')
  })

  it('that finds a cause leads to a quote', () => {
    const found = inspected(phone, { warrantable: false, causes: ['liquid-or-voltage'] })
    expect(found).toMatchObject({ next: 'quote', service: 'out-of-warranty-repair' })
    const failing = found.findings.filter((each) => each.result === 'fail')
    expect(failing.map((each) => each.rule)).toEqual(['not-liquid-or-voltage', 'warrantable-at-inspection'])
    expect(bill(found.costs)).toContain('labour consumer quote-accepted +VAT [P-4.2]')
    expect(inspected(phone, { warrantable: false }).next).toBe('quote')
  })

  it('outweighs what was said about the condition, not what was decided about period and proof', () => {
    const accused = given(phone, {
      'fault.causes': ['wear'],
      'condition.visibleAbuse': true,
      'condition.sealIntact': false,
    })
    expect(inspected(accused, {}, 'out-of-warranty-repair').next).toBe('repair')
    const expired = given(phone, { 'purchase.purchasedOn': '2023-01-05' })
    expect(inspected(expired, {}, 'out-of-warranty-repair').next).toBe('quote')
    expect(inspected(given(phone, { 'wishes.outOfWarranty': true }), {}, 'out-of-warranty-repair').next).toBe('quote')
  })

  it('takes what was open at intake as it was taken in', () => {
    const unproven = given(phone, { 'purchase.proofOfPurchase': undefined })
    expect(inspected(unproven).next).toBe('repair')
    expect(inspected(unproven, {}, 'out-of-warranty-repair').next).toBe('quote')
    expect(
      inspected(given(largeTv, { 'purchase.proofOfPurchase': undefined }), { part: 'lcd' }, 'whole-unit-swap').next,
    ).toBe('swap')
  })

  it('of a panel ends in a swap or in a way back that nobody but the vendor pays', () => {
    expect(inspected(largeTv, { part: 'lcd' })).toMatchObject({ next: 'swap', service: 'whole-unit-swap' })
    const worn = { part: 'lcd', warrantable: false, causes: ['wear'] } as const
    const returned = inspected(smallTv, worn)
    expect(returned).toMatchObject({ next: 'return', service: null })
    expect(bill(returned.costs)).toEqual([
      'outgoing-call vendor always [T-4.2 R-onsite-costs]',
      'transport-inbound vendor always [T-3.2.3 R-lcd-no-fee]',
      'transport-outbound vendor always [T-3.2.3 R-lcd-no-fee]',
    ])
    expect(bill(inspected(largeTv, worn).costs)[1]).toBe('travel vendor always [T-3.2.3 R-lcd-no-fee]')
    expect(bill(inspected(tvAtShop, worn).costs)).toHaveLength(2)
    const paid = inspected(smallTv, worn, 'in-warranty-repair', overruled({ 'R-lcd-no-fee': 'consumer' }))
    expect(bill(paid.costs)[1]).toBe('transport-inbound consumer always [T-3.2.3 R-lcd-no-fee]')
    expect(inspected(phone, worn).next).toBe('quote')
  })

  it('of an unofficial device has the retailer collect it, or a person decide', () => {
    const fromShop = inspected(phoneAtShop, { official: false })
    expect(fromShop).toMatchObject({ next: 'collect', service: null, findings: [] })
    expect(bill(fromShop.costs)).toEqual([
      'transport-inbound vendor always [P-1.1b R-nonofficial-inbound]',
      'transport-outbound retailer always [P-1.1b]',
      'handling retailer always [P-1.1b]',
    ])
    expect(bill(inspected(tvAtShop, { official: false }).costs)[1]).toBe('transport-outbound retailer always [T-1.1b]')
    const overturned = inspected(
      phoneAtShop,
      { official: false },
      'in-warranty-repair',
      overruled({ 'R-nonofficial-inbound': 'retailer' }),
    )
    expect(bill(overturned.costs)[0]).toBe('transport-inbound retailer always [P-1.1b R-nonofficial-inbound]')
    expect(inspected(phone, { official: false })).toEqual({ next: 'hold', service: null, findings: [], costs: [] })
  })
})
