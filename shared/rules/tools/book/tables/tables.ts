import { causes } from '../../../index.ts'
import type { SectionNumber } from '../order.ts'
import type { Frame } from './frame.ts'

export const tableIds = [
  'official',
  'warranty-days',
  'warranty-proof',
  'warranty-causes',
  'reported-serial',
  'doa-place',
  'doa-days',
  'doa-condition',
  'remorse-place',
  'remorse-days',
  'remorse-condition',
  'backdating',
  'repair-place',
  'repair-seller',
  'ways',
  'tv-place',
  'tv-ways',
  'panel',
  'not-offered',
  'scooter-box',
  'description',
  'battery',
] as const
export type TableId = (typeof tableIds)[number]

/** A decision table: what it is about, and whether it tells the answer or the way of the device. */
interface TablePlan extends Frame {
  readonly section: SectionNumber
  readonly tells: 'answer' | 'way'
}

const everyCause = causes.map((each) => `fault.causes.${each}`)
const state = [
  'condition.available',
  'condition.boxContentsComplete',
  'condition.visibleAbuse',
  'condition.serialLegible',
  'condition.sealIntact',
]
const proof = 'purchase.proofOfPurchase.presented'
const wish = 'wishes.outOfWarranty'
const dates = ['purchase.deliveredOn', 'purchase.purchasedOn']
const claimed = { request: 'doa', channel: 'pos' }
const regretted = { request: 'remorse', channel: 'call-centre', 'purchase.channel': 'mi.com' }
const television = { 'product.line': 'tv' }
const answer = (
  section: SectionNumber,
  shows: readonly string[],
  given: Readonly<Record<string, unknown>> = {},
): TablePlan => ({ section, tells: 'answer', shows, given })

/** Every decision table of the book. */
export const tablePlans: Readonly<Record<TableId, TablePlan>> = {
  official: answer(1, ['official']),
  'warranty-days': answer(2, ['item', 'purchase.handover', ...dates]),
  'warranty-proof': answer(2, [proof, 'fault.manufacturingFailure', wish]),
  'warranty-causes': answer(2, [
    ...everyCause,
    'condition.visibleAbuse',
    'condition.serialLegible',
    'condition.sealIntact',
  ]),
  'reported-serial': answer(2, ['purchase.reportedByOrderSystem', 'purchase.orderId', proof], {
    'purchase.channel': 'mi.com',
  }),
  'doa-place': answer(3, ['channel', 'purchase.channel', 'callerId', 'purchase.sellerId'], { request: 'doa' }),
  'doa-days': answer(3, ['purchase.handover', ...dates], claimed),
  'doa-condition': answer(
    3,
    [...state, proof, 'fault.description', 'fault.manufacturingFailure', ...everyCause],
    claimed,
  ),
  'remorse-place': answer(3, ['channel', 'purchase.channel'], { request: 'remorse' }),
  'remorse-days': answer(3, dates, regretted),
  'remorse-condition': answer(3, [...state, proof], regretted),
  backdating: answer(3, ['raisedOn']),
  'repair-place': answer(4, ['channel', 'product.line', 'country']),
  'repair-seller': answer(4, ['purchase.channel', 'callerId', 'purchase.sellerId'], { channel: 'pos' }),
  ways: {
    section: 4,
    tells: 'way',
    shows: ['request', 'channel', 'purchase.channel', 'wishes.transport', 'wishes.returnTo', wish],
  },
  'tv-place': answer(5, ['channel', 'product.screenInches'], television),
  'tv-ways': {
    section: 5,
    tells: 'way',
    shows: ['channel', 'product.screenInches', 'wishes.transport', 'wishes.returnTo', wish],
    given: television,
  },
  panel: answer(5, ['fault.part', proof, 'purchase.purchasedOn', wish, 'fault.causes.liquid-or-voltage'], television),
  'not-offered': answer(5, ['request'], { ...television, channel: 'pos' }),
  'scooter-box': answer(6, ['condition.originalCarton', 'condition.screwsInPlace'], {
    ...claimed,
    'product.line': 'scooter',
  }),
  description: answer(6, ['fault.description', 'product.line'], { channel: 'pos' }),
  battery: answer(9, ['condition.batteryDamaged']),
}
