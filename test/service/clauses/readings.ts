import type { ReadingId } from '../../../shared/rules/index.ts'
import { freshSerial } from '../../support/requests.ts'
import type { Expected } from '../../support/worked-examples.ts'
import { asked, type ChecksOf, type PolicyCheck, worked } from './policy-check.ts'

type Changes = Parameters<typeof asked>[0]

const doa = { request: 'doa' }
const byTelephone = { channel: 'call-centre' as const }
const atDrMobile = { channel: 'dr-mobile' as const }
const tv = (screenInches?: number) => ({ line: 'tv', model: 'Mi TV P1', screenInches })
const covered: Expected = { decision: 'eligible', service: 'in-warranty-repair' }
const outside: Expected = { decision: 'eligible', service: 'out-of-warranty-repair' }

/** A purchase at mi.com, delivered on a day; null: nobody knows when. */
const online = (deliveredOn: string | null, purchasedOn = '2026-10-20') => ({
  purchase: { channel: 'mi.com', purchasedOn, ...(deliveredOn ? { deliveredOn } : {}) },
})
const remorse = (deliveredOn: string, changes: Changes = {}) => ({
  ...byTelephone,
  request: 'remorse',
  ...online(deliveredOn),
  ...changes,
})
const abused = { condition: { visibleAbuse: true } }
const beforeDelivery = { raisedOn: '2026-11-16', ...online('2026-11-18') }
const reported = (asks: Changes, expected: Expected): PolicyCheck => ({
  ...asked(asks, expected),
  reported: { purchasedOn: '2026-10-28', deliveredOn: '2026-11-06' },
})

/** How a repair is judged (section 2). */
const ofWarranty: ChecksOf<ReadingId> = {
  'R-xms-down': [asked({ product: { serial: freshSerial('DOWN') } }, { decision: 'undetermined' })],
  'R-defect-presumed': [asked({ fault: { manufacturingFailure: undefined } }, covered)],
  'R-warranty-start': [
    asked({ ...byTelephone, ...online('2026-11-12') }, { deadlines: { warranty: '2028-11-12' } }),
    asked({ ...byTelephone, ...online(null) }, { deadlines: { warranty: '2028-10-20' } }),
    asked(
      { ...byTelephone, ...online(null, '2024-10-21') },
      { decision: 'needs-information', missing: ['purchase.deliveredOn'] },
    ),
    asked({ ...byTelephone, ...online(null, '2024-10-20') }, outside),
  ],
  'R-warranty-end': [
    worked('last covered day is inclusive'),
    worked('one day after the last covered day'),
    asked({ purchase: { purchasedOn: '2024-02-29' } }, { ...outside, deadlines: { warranty: '2026-02-28' } }),
  ],
  'R-accessory': [
    asked({ item: 'in-box-accessory' }, { ...covered, deadlines: { warranty: '2028-11-10' } }),
    worked('separate accessory needs a person'),
    asked({ ...doa, item: 'separate-accessory' }, { decision: 'needs-review', service: 'doa-screening' }),
  ],
  'R-pop-missing': [worked('proof of purchase missing asks, does not refuse')],
  'R-order-pop': [
    reported(
      { ...byTelephone, ...doa, purchase: { channel: 'mi.com', proofOfPurchase: undefined } },
      { decision: 'eligible', service: 'doa-screening', deadlines: { doa: '2026-11-21' } },
    ),
  ],
  'R-mi-com-serial': [
    reported({}, { decision: 'needs-review', deadlines: { warranty: '2028-11-06' } }),
    reported(
      { ...byTelephone, purchase: { channel: 'mi.com', orderId: 'MI-OTHER' } },
      { decision: 'needs-review', deadlines: { warranty: '2028-11-06' } },
    ),
    reported(
      { ...byTelephone, ...online('2026-11-15') },
      { decision: 'eligible', deadlines: { warranty: '2028-11-06' } },
    ),
  ],
  'R-visible-abuse': [asked({ condition: { visibleAbuse: true } }, { ...outside, fail: ['P-1.4d'] })],
}

/** How a DOA or a remorse is judged (section 3). */
const ofClaims: ChecksOf<ReadingId> = {
  'R-doa-day-count': [
    asked({ ...byTelephone, ...doa, ...online('2026-11-05') }, { decision: 'eligible' }),
    asked({ ...byTelephone, ...doa, ...online('2026-11-04') }, { decision: 'refused', fail: ['P-2.2'] }),
    worked('shipped with unknown delivery date'),
    asked({ ...byTelephone, ...doa, ...online(null, '2026-11-05') }, { decision: 'eligible' }),
  ],
  'R-backdating': [
    asked({ raisedOn: '2026-11-13' }, { decision: 'eligible' }),
    asked({ raisedOn: '2026-11-12' }, { decision: 'needs-review' }),
  ],
  'R-doa-before-delivery': [
    asked({ ...byTelephone, ...doa, ...beforeDelivery }, { decision: 'needs-review', service: 'doa-screening' }),
    asked({ ...byTelephone, ...doa, ...online('2026-11-16'), raisedOn: '2026-11-16' }, { decision: 'eligible' }),
  ],
  'R-retail-refund': [
    worked('retail remorse is refused'),
    asked({ ...atDrMobile, request: 'remorse' }, { decision: 'refused', redirect: 'point-of-sale', fail: ['P-2.3'] }),
    asked({ request: 'remorse' }, { decision: 'refused', redirect: null }),
    asked(
      { ...byTelephone, request: 'remorse', product: tv(43) },
      { decision: 'refused', redirect: 'point-of-sale', fail: ['T-2.3', 'T-3.2.5'] },
    ),
  ],
  'R-remorse-days': [
    asked({ ...byTelephone, request: 'remorse', ...beforeDelivery }, { decision: 'eligible' }),
    asked(remorse('2026-10-28', { raisedOn: '2026-11-12', ...abused }), { decision: 'refused', fail: ['P-2.6'] }),
    asked(remorse('2026-10-31', { raisedOn: '2026-11-17' }), { decision: 'refused', fail: ['P-2.3'] }),
    asked(remorse('2026-11-05'), { decision: 'eligible', service: 'remorse-screening' }),
    asked(remorse('2026-11-04'), { decision: 'refused', fail: ['P-2.3'] }),
  ],
  'R-online-withdrawal': [
    asked(remorse('2026-11-12', { channel: 'mi.com' }), { decision: 'eligible', service: 'remorse-screening' }),
    asked(
      { ...doa, ...online('2026-11-12'), channel: 'mi.com' },
      { decision: 'refused', redirect: 'call-centre', fail: ['P-2.1'] },
    ),
  ],
  'R-withdrawal': [
    worked('remorse with the box incomplete on day 8 is reviewed'),
    asked(remorse('2026-11-06', abused), { decision: 'needs-review' }),
    // Day 14 is a Sunday; a Wednesday and Armistice Day in Belgium; a Saturday, and the Monday after it day 16.
    asked(remorse('2026-11-01', { raisedOn: '2026-11-16', ...abused }), { decision: 'needs-review' }),
    asked(remorse('2026-10-28', { raisedOn: '2026-11-12', country: 'BE', ...abused }), { decision: 'needs-review' }),
    asked(remorse('2026-10-31', { raisedOn: '2026-11-16' }), { decision: 'needs-review', fail: ['P-2.3'] }),
  ],
  'R-doa-seal': [asked({ ...doa, condition: { sealIntact: false } }, { decision: 'refused', fail: ['P-2.6'] })],
  'R-mi-terms': [
    asked(remorse('2026-11-05', { product: tv(43) }), { decision: 'eligible' }),
    asked(remorse('2026-11-04', { product: tv(43) }), { decision: 'refused', fail: ['T-2.3'] }),
  ],
  'R-scooter-doa': [
    worked('scooter DOA without its carton'),
    asked(
      {
        ...remorse('2026-11-05', { product: { line: 'scooter', model: 'Mi Scooter 4' } }),
        condition: { originalCarton: true, screwsInPlace: false },
      },
      { decision: 'refused', fail: ['S-DOA'] },
    ),
  ],
  'R-fault-description': [
    asked({ fault: { description: undefined } }, { decision: 'needs-information', missing: ['fault.description'] }),
    asked({ fault: { description: '?' } }, { decision: 'eligible' }),
  ],
}

/** Where a request is taken in, and who pays (sections 4, 5 and 7). */
const ofWays: ChecksOf<ReadingId> = {
  'R-call-centre-scope': [
    worked('phone repair by call centre from BE'),
    asked({ ...byTelephone, ...doa, ...online('2026-11-12'), country: 'LU' }, { decision: 'eligible' }),
    asked({ ...byTelephone, country: 'BE', product: tv(43) }, { decision: 'eligible' }),
  ],
  'R-pos-seller': [
    asked({ purchase: { sellerId: 'another-shop' } }, { decision: 'refused', redirect: 'dr-mobile' }),
    asked({ purchase: { sellerId: 'retailer-one' } }, { decision: 'eligible' }),
  ],
  'R-tv-flows': [
    asked(
      { ...atDrMobile, product: tv(32), wishes: { outOfWarranty: true } },
      { ...outside, fail: ['T-4.2'], route: { quoteTo: 'consumer' } },
    ),
    asked({ product: tv(32), wishes: { outOfWarranty: true } }, { ...outside, route: { quoteTo: 'retailer' } }),
  ],
  'R-tv-size': [
    worked('TV of exactly 32 inch is small'),
    asked({ ...atDrMobile, product: tv(32.1) }, { route: { servicedAt: 'on-site' } }),
    asked({ ...byTelephone, product: tv() }, { decision: 'needs-information', missing: ['product.screenInches'] }),
  ],
  'R-onsite-costs': [
    asked(
      { ...atDrMobile, product: tv(43), wishes: { outOfWarranty: true } },
      {
        costs: [
          ['travel', 'consumer', 'quote-accepted', true],
          ['travel', 'consumer', 'quote-rejected', true],
        ],
        payers: { 'outgoing-call': 'vendor' },
      },
    ),
  ],
  'R-tv-remorse-shipping': [
    asked(remorse('2026-11-12', { product: tv(43) }), {
      payers: { 'transport-inbound': 'consumer', 'transport-outbound': 'vendor', screening: 'vendor' },
    }),
  ],
}

/** What the policy owner reads where the sources are silent. */
export const ofReadings: ChecksOf<ReadingId> = { ...ofWarranty, ...ofClaims, ...ofWays }
