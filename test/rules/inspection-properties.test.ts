import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { asInspected, type Cause, type Facts, type Inspected, type Inspection } from '../../shared/rules/index.ts'
import {
  doaAtShop,
  given,
  largeTv,
  phone,
  phoneAtShop,
  policy,
  remorse,
  scooter,
  smallTv,
  today,
  tvAtShop,
} from './support.ts'

const causes: Cause[] = ['wear', 'abnormal-use', 'misuse-or-accident', 'liquid-or-voltage', 'software-or-third-party']
const maybe = fc.option(fc.boolean(), { nil: undefined })
const someCauses = fc.uniqueArray(fc.constantFrom(...causes), { maxLength: 2 })
const part = fc.constantFrom('lcd' as const, 'other' as const)

/** Mostly the one that leaves the warranty alone, so that every outcome is met often. */
const mostly = <T>(usual: T, others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) })

/** What stands: line, way of registration, period, proof, item and wish. */
const standing: fc.Arbitrary<Facts> = fc
  .record({
    base: fc.constantFrom(phone, phoneAtShop, scooter, smallTv, largeTv, tvAtShop, doaAtShop, remorse),
    'purchase.purchasedOn': mostly('2026-11-10', ['2023-01-05', undefined]),
    'purchase.proofOfPurchase': mostly({ presented: true }, [undefined]),
    item: fc.constantFrom('main-device', 'in-box-accessory', 'separate-accessory'),
    'wishes.outOfWarranty': mostly(false, [true, undefined]),
    'wishes.returnTo': fc.constantFrom('pos', 'consumer', undefined),
  })
  .map(({ base, ...changes }) => given(base, changes))

/** What intake stated about defect and condition. */
const stated = fc.record({
  'fault.causes': fc.option(someCauses, { nil: undefined }),
  'fault.manufacturingFailure': maybe,
  'fault.part': fc.option(part, { nil: undefined }),
  'condition.visibleAbuse': maybe,
  'condition.sealIntact': maybe,
  'condition.serialLegible': maybe,
})

const inspection: fc.Arbitrary<Inspection> = fc.record({
  official: mostly(true, [false]),
  warrantable: mostly(true, [false]),
  causes: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: someCauses }),
  part,
  serialLegible: mostly(true, [false, undefined]),
  sealIntact: mostly(true, [false, undefined]),
})

const inspected = (facts: Facts, found: Inspection) => asInspected(facts, found, policy, today)
const paidBy = ({ costs }: Inspected, branch: string) =>
  costs.filter((each) => each.when === branch).map((each) => `${each.item} ${each.payer} ${each.vat}`)

describe('whatever stands and whatever is found', () => {
  test.prop([standing, stated, inspection])(
    'what intake stated about defect and condition has no say',
    (facts, said, found) => {
      expect(inspected(given(facts, said), found)).toEqual(inspected(facts, found))
    },
  )

  test.prop([standing, inspection])('under warranty nothing is paid by anybody but the vendor', (facts, found) => {
    const result = inspected(facts, found)
    fc.pre(result.coverage === 'covered')
    expect(result.costs.filter((each) => each.payer !== 'vendor' || each.vat)).toEqual([])
    expect(['repair', 'swap']).toContain(result.next)
  })

  test.prop([standing, inspection])(
    'a quote is the consumer’s, with VAT, accepted or rejected, as in section 7',
    (facts, found) => {
      const result = inspected(facts, found)
      fc.pre(result.next === 'quote')
      const visited = result.route?.servicedAt === 'on-site'
      const isIn = facts.request === 'repair'
      const way = visited ? ['travel'] : [...(isIn ? ['transport-inbound'] : []), 'transport-outbound']
      const paid = (items: string[]) => items.map((item) => `${item} consumer true`)
      expect(paidBy(result, 'quote-accepted')).toEqual(paid([...way, 'labour', 'parts']))
      expect(paidBy(result, 'quote-rejected')).toEqual(paid([...way, 'handling']))
      expect(paidBy(result, 'always')).toEqual(
        result.route?.firstStep === 'remote-repair' ? ['outgoing-call vendor false'] : [],
      )
    },
  )

  test.prop([standing, inspection])('each item has one payer on either branch', (facts, found) => {
    const { costs } = inspected(facts, found)
    for (const branch of ['quote-accepted', 'quote-rejected']) {
      const items = costs.filter((each) => each.when === 'always' || each.when === branch).map((each) => each.item)
      expect(new Set(items).size).toBe(items.length)
    }
  })

  test.prop([standing, inspection])('state, service and coverage never contradict each other', (facts, found) => {
    const { coverage, next, service, route } = inspected(facts, found)
    expect([`${coverage} ${next} ${service}`, route === null]).toEqual(
      found.official
        ? [
            expect.stringMatching(
              /^(covered repair in-warranty-repair|covered swap whole-unit-swap|not-covered quote out-of-warranty-repair|not-covered return null)$/,
            ),
            false,
          ]
        : [facts.channel === 'pos' ? 'not-official collect null' : 'not-official hold null', true],
    )
  })
})
