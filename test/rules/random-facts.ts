import { fc } from '@fast-check/vitest'
import { channels, type Facts, items } from '../../shared/rules/index.ts'
import {
  doaAtShop,
  doaFromMiCom,
  given,
  largeTv,
  phone,
  phoneAtShop,
  remorse,
  scooter,
  scooterAtShop,
  smallTv,
  tvAtShop,
} from './support.ts'

/** Mostly the one that stands in nobody's way, so that a request is often but a step or two from eligible. */
export const mostly = <T>(usual: T, others: readonly T[], weight = 4): fc.Arbitrary<T> =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) })

const bases: readonly Facts[] = [
  phone,
  phoneAtShop,
  scooter,
  scooterAtShop,
  smallTv,
  largeTv,
  tvAtShop,
  doaAtShop,
  doaFromMiCom,
  remorse,
  given(remorse, { 'product.line': 'scooter' }),
  given(scooterAtShop, { request: 'doa' }),
  given(tvAtShop, { request: 'doa' }),
]

/** What somebody may have stated about what can still be made right, or left open. */
const mendable = fc.record({
  'purchase.proofOfPurchase': mostly(
    { presented: true },
    [{ presented: false }, { presented: false }, {}, undefined],
    3,
  ),
  'condition.available': mostly(true, [false, undefined], 3),
  'condition.boxContentsComplete': mostly(true, [false, undefined], 3),
  'condition.originalCarton': mostly(true, [false, undefined], 3),
  'condition.screwsInPlace': mostly(true, [false, undefined], 3),
  'wishes.outOfWarranty': mostly(false, [true, true, undefined], 2),
})

/** What stands, whatever anybody does. */
const standing = fc.record({
  request: mostly(undefined, ['repair', 'doa', 'remorse', 'maintenance'], 6),
  country: fc.constantFrom('NL', 'BE', 'LU'),
  official: mostly(true, [false, null], 12),
  item: mostly('main-device', items, 8),
  'purchase.channel': mostly(undefined, ['retail', 'mi.com'], 8),
  'purchase.sellerId': mostly('shop-one', ['shop-two', undefined], 8),
  'purchase.purchasedOn': mostly('2026-11-10', ['2026-10-01', '2024-11-10', '2023-01-05', undefined], 8),
  'purchase.deliveredOn': mostly('2026-11-10', ['2026-11-04', '2026-11-21', undefined], 8),
  'purchase.handover': fc.constantFrom('in-store', 'shipped'),
  'product.screenInches': mostly(32, [43, undefined]),
  'fault.part': mostly('other', ['lcd', undefined], 1),
  'fault.causes': mostly([], [['wear'], undefined], 10),
  'fault.manufacturingFailure': mostly(true, [false, undefined], 12),
  'condition.visibleAbuse': mostly(false, [true, undefined], 12),
  'condition.sealIntact': mostly(true, [false, undefined], 12),
  'condition.batteryDamaged': mostly(undefined, [true, false], 12),
})

/** Facts of every kind; those that are `undefined` here but for a request or channel are unknown. */
export const randomFacts: fc.Arbitrary<Facts> = fc
  .record({ base: fc.constantFrom(...bases), channel: mostly(undefined, channels, 1), mendable, standing })
  .map(({ base, channel, mendable, standing: { request, ...stands } }) =>
    given(base, {
      ...stands,
      ...mendable,
      request: request ?? base.request,
      channel: channel ?? base.channel,
      'purchase.channel': stands['purchase.channel'] ?? base.purchase.channel,
    }),
  )
