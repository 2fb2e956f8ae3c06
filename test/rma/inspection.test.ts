import type { Cause, Facts } from '@after-sales/rules'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { inspectionsMax, issueQuote, type Rma, standingCosts } from '../../shared/rma/index.ts'
import {
  begun,
  carriedOut,
  covered,
  draft,
  factsOf,
  historyOf,
  kinds,
  notCovered,
  now,
  received,
  refusalOf,
  reported,
  reportOn,
  rmaAfter,
  visit,
} from './life.ts'
import { rmas } from './states.ts'

const receivedShop = reported(begun(kinds.shopRepair), received)

/** The RMA after an inspection, and who bears each item then. */
function judged(rma: Rma, said: Parameters<typeof reportOn>[1], facts?: Facts) {
  const after = rmaAfter(rma, reportOn(rma, said, facts))
  const costs = standingCosts(historyOf(after))
  return { after, costs, payers: [...new Set(costs.map((each) => each.payer))] }
}

const wet = { description: 'It fell into water', causes: ['liquid-or-voltage'], manufacturingFailure: false } as const

describe('One verdict follows from an inspection (R-inspection)', () => {
  it.each([
    ['liquid', { fault: wet }],
    ['visible abuse', { condition: { visibleAbuse: true } }],
    ['a broken seal', { condition: { sealIntact: false } }],
    ['no manufacturing failure', { fault: { manufacturingFailure: false } }],
  ] as const)(
    'intake named %s, the inspection finds nothing of it: covered, in repair, paid by the vendor',
    (_, said) => {
      const facts = factsOf(receivedShop, said as unknown as Partial<Facts>)
      const { after, payers } = judged(receivedShop, covered, facts)
      expect(after).toMatchObject({
        state: 'in-repair',
        service: 'in-warranty-repair',
        inspection: { verdict: 'covered' },
      })
      expect(payers).toEqual(['vendor'])
      expect(refusalOf(issueQuote(after, draft(9600), now))).toBe('in-warranty')
    },
  )

  it('liquid that intake did not name is the consumer’s to pay, in state and costs alike', () => {
    const { after, payers } = judged(receivedShop, notCovered)
    expect(after).toMatchObject({
      state: 'received',
      service: 'out-of-warranty-repair',
      inspection: { verdict: 'to-be-quoted' },
    })
    expect(payers).toEqual(['consumer'])
    expect(refusalOf(issueQuote(after, draft(9600), now))).toBeNull()
  })

  const causes: readonly Cause[] = ['wear', 'liquid-or-voltage', 'cosmetic']
  const intake = fc.record({
    causes: fc.subarray([...causes]),
    failure: fc.constantFrom(true, false, undefined),
    abuse: fc.constantFrom(true, false, undefined),
    seal: fc.constantFrom(true, false, undefined),
    proof: fc.boolean(),
    purchasedOn: fc.constantFrom('2026-11-10', '2023-01-05'),
    wish: fc.boolean(),
  })
  const inspection = fc.oneof(
    fc.record({ causes: fc.constant([]), warrantable: fc.boolean(), part: fc.constantFrom('lcd', 'other') }),
    fc.record({
      causes: fc.subarray([...causes], { minLength: 1 }),
      warrantable: fc.constant(false),
      part: fc.constantFrom('lcd', 'other'),
    }),
  )

  test.prop([fc.constantFrom('receivedShop', 'receivedPortal', 'receivedTv', 'visitPlanned'), intake, inspection])(
    'whatever was said and found: the vendor bears all exactly when it is repaired or swapped, and only what is not covered can be quoted',
    (condition, said, found) => {
      const rma = rmas[condition as 'receivedShop']
      const facts = factsOf(rma, {
        fault: { causes: said.causes, manufacturingFailure: said.failure },
        condition: { visibleAbuse: said.abuse, sealIntact: said.seal },
        purchase: {
          ...factsOf(rma).purchase,
          purchasedOn: said.purchasedOn,
          proofOfPurchase: { presented: said.proof },
        },
        wishes: { outOfWarranty: said.wish },
      })
      const report = { type: 'inspected', official: true, ...found, part: found.part as 'lcd' | 'other' } as const
      const { after, costs } = judged(rma, report, facts)
      const isCovered = after.inspection?.verdict === 'covered'
      expect(after.state === 'in-repair').toBe(isCovered)
      expect(isCovered ? costs.every((each) => each.payer === 'vendor') : true).toBe(true)
      expect(after.service === 'in-warranty-repair' || after.service === 'whole-unit-swap').toBe(isCovered)
      const quotable = !isCovered && !(rma.product.line === 'tv' && found.part === 'lcd')
      expect(refusalOf(issueQuote(after, draft(100), now)) === null).toBe(quotable)
      // Period and proof stand as decided: nothing that was never shown is covered.
      if (!said.proof || said.purchasedOn === '2023-01-05') expect(isCovered).toBe(false)
    },
  )

  it('a broken seal or an illegible serial puts it out of warranty (P-1.4i)', () => {
    for (const seen of [{ sealIntact: false }, { serialLegible: false }]) {
      const { after } = judged(receivedShop, { ...covered, warrantable: false, ...seen })
      expect(after).toMatchObject({ state: 'received', inspection: { verdict: 'to-be-quoted' } })
    }
  })

  it('a covered panel ends by a swap only (T-3.2.3)', () => {
    expect(refusalOf(reportOn(rmas.swap, { type: 'repaired' }))).toBe('wrong-state')
    expect(refusalOf(reportOn(rmas.swap, { type: 'swapped', newSerial: 'SN-NEW' }))).toBeNull()
  })

  it('the panel of an accessory is no panel: it is quoted like any part', () => {
    const facts = factsOf(rmas.receivedTv, { item: 'in-box-accessory', fault: { causes: ['wear'] } })
    const { after } = judged(rmas.receivedTv, { ...notCovered, part: 'lcd' }, facts)
    expect(after).toMatchObject({ state: 'received', inspection: { verdict: 'to-be-quoted' } })
    expect(refusalOf(issueQuote(after, draft(100), now))).toBeNull()
  })

  it('the note stays beside the event, and nothing but what the event names gets into it', () => {
    const report = { ...notCovered, note: 'Mrs Jansen says it fell', occurredAt: '2026-11-20T09:00:00Z' }
    const { events, texts } = carriedOut(receivedShop, reportOn(receivedShop, report))
    expect(JSON.stringify(events)).not.toContain('Jansen')
    expect(Object.keys(events[0]?.data ?? {}).toSorted()).toEqual([
      'causes',
      'costs',
      'covered',
      'official',
      'part',
      'route',
      'sealIntact',
      'serialLegible',
      'service',
      'warrantable',
    ])
    expect(texts).toEqual({ [String(receivedShop.version + 1)]: { note: 'Mrs Jansen says it fell' } })
  })
})

describe('A device in repair may be inspected again (R-reinspection)', () => {
  it('liquid found once it is open takes it back to a quote', () => {
    const opened = reported(receivedShop, covered, notCovered)
    expect(opened).toMatchObject({ state: 'received', inspection: { verdict: 'to-be-quoted', count: 2 } })
    expect(rmaAfter(opened, issueQuote(opened, draft(100), now))).toMatchObject({ state: 'quoted' })
  })

  it('on site it stays a visit', () => {
    expect(reported(rmas.inRepairOnSite, notCovered)).toMatchObject({ state: 'visit-planned' })
  })

  it('a panel found in a covered repair makes it a swap', () => {
    const found = reported(rmas.receivedTv, covered, { ...covered, part: 'lcd' })
    expect(found).toMatchObject({ state: 'in-repair', service: 'whole-unit-swap' })
  })

  it('not once the consumer has accepted to pay', () => {
    expect(refusalOf(reportOn(rmas.paid, notCovered))).toBe('wrong-state')
  })

  it(`at most ${inspectionsMax} times; it can still be repaired then`, () => {
    const times = (count: number) => Array.from({ length: count }, () => covered)
    const last = reported(receivedShop, ...times(inspectionsMax))
    expect(last.inspection?.count).toBe(inspectionsMax)
    expect(refusalOf(reportOn(last, covered))).toBe('too-many-reports')
    expect(refusalOf(reportOn(reported(receivedShop, ...times(inspectionsMax - 1)), covered))).toBeNull()
    expect(refusalOf(reportOn(last, { type: 'repaired' }))).toBeNull()
  })
})

describe('A device found not to be official while it is screened (R-nonofficial-screening)', () => {
  const fake = { ...covered, official: false }

  it('waits for the shop that sent it', () => {
    const { after, costs } = judged(rmas.screening, fake)
    expect(after).toMatchObject({ state: 'awaiting-collection', expectedOutcome: 'collected-by-retailer' })
    expect(costs.find((each) => each.item === 'handling')?.payer).toBe('retailer')
  })

  it('waits for a person when a consumer sent it', () => {
    expect(reported(rmas.screeningRemorse, fake)).toMatchObject({ state: 'on-hold', holdReason: 'not-official' })
  })

  it('an official one is screened, not inspected', () => {
    expect(refusalOf(reportOn(rmas.screening, covered))).toBe('wrong-state')
  })
})

describe('A visit', () => {
  it('that finds a fake has nothing to send back and waits for a person', () => {
    const planned = reported(begun(kinds.largeTv), { type: 'remote-repair', fixed: false }, visit)
    expect(reported(planned, { ...covered, official: false })).toMatchObject({ state: 'on-hold' })
  })
})
