import { quoteVatRate } from '../../shared/rules/index.ts'
import {
  asTv,
  type Choices,
  inspected,
  missing,
  outcome,
  payer,
  redirect,
  servedAt,
  service,
  shipped,
  spoilt,
  warranty,
} from './live.ts'
import {
  doaAtShop,
  doaFromMiCom,
  largeTv,
  phone,
  phoneAtShop,
  remorse,
  scooterAtShop,
  smallTv,
  today,
} from './support.ts'

/** Each choice of each reading that is not the one in force, and what it decides otherwise. */
export const choices = {
  'R-nonofficial-inbound': {
    retailer: {
      shows: inspected(phoneAtShop, { official: false }),
      from: 'transport-inbound vendor always [P-1.1b R-nonofficial-inbound]',
      to: 'transport-inbound retailer always [P-1.1b R-nonofficial-inbound]',
    },
  },
  'R-defect-presumed': {
    asked: {
      shows: missing(phone, { 'fault.manufacturingFailure': undefined }),
      from: [],
      to: ['fault.manufacturingFailure'],
    },
  },
  'R-warranty-start': { purchase: { shows: warranty(phone, shipped), from: '2028-11-14', to: '2028-11-10' } },
  'R-warranty-end': { exclusive: { shows: warranty(phone, shipped), from: '2028-11-14', to: '2028-11-13' } },
  'R-accessory': {
    'not-covered': {
      shows: service(phone, { item: 'separate-accessory' }),
      from: 'in-warranty-repair',
      to: 'out-of-warranty-repair',
    },
  },
  'R-pop-missing': {
    'not-covered': {
      shows: service(phone, { 'purchase.proofOfPurchase': undefined }),
      from: 'in-warranty-repair',
      to: 'out-of-warranty-repair',
    },
  },
  'R-order-pop': {
    'needs-proof': {
      shows: missing(doaFromMiCom, {
        'purchase.proofOfPurchase': undefined,
        'purchase.reportedByOrderSystem': { orderId: 'MI-1', deliveredOn: '2026-11-12' },
      }),
      from: [],
      to: ['purchase.proofOfPurchase'],
    },
  },
  'R-visible-abuse': {
    'is-not-misuse': {
      shows: service(phone, { 'condition.visibleAbuse': true }),
      from: 'out-of-warranty-repair',
      to: 'in-warranty-repair',
    },
  },
  'R-doa-day-count': {
    'from-purchase': {
      shows: outcome(doaFromMiCom, { 'purchase.purchasedOn': '2026-11-04' }),
      from: 'eligible',
      to: 'refused',
    },
  },
  'R-doa-before-delivery': {
    accept: {
      shows: outcome(doaFromMiCom, { 'purchase.deliveredOn': '2026-11-21' }),
      from: 'needs-review',
      to: 'eligible',
    },
  },
  'R-retail-refund': {
    nowhere: { shows: redirect(remorse, { 'purchase.channel': 'retail' }), from: 'point-of-sale', to: null },
  },
  'R-backdating': {
    accept: { shows: outcome(phone, { raisedOn: '2026-11-12' }), from: 'needs-review', to: 'eligible' },
  },
  'R-remorse-days': {
    'from-purchase': {
      shows: outcome(remorse, { 'purchase.purchasedOn': '2026-11-04', 'purchase.deliveredOn': '2026-11-05' }),
      from: 'eligible',
      to: 'refused',
    },
  },
  'R-online-withdrawal': {
    'call-centre-only': { shows: outcome(remorse, { channel: 'mi.com' }), from: 'eligible', to: 'refused' },
  },
  'R-withdrawal': { refuse: { shows: outcome(remorse, spoilt), from: 'needs-review', to: 'refused' } },
  'R-doa-seal': {
    'is-no-abuse': {
      shows: outcome(doaAtShop, { 'condition.sealIntact': false }),
      from: 'refused',
      to: 'eligible',
    },
  },
  'R-call-centre-scope': {
    benelux: {
      shows: outcome(phone, { channel: 'call-centre', country: 'LU' }),
      from: 'refused',
      to: 'eligible',
    },
  },
  'R-pos-seller': {
    'any-sale': {
      shows: outcome(phoneAtShop, { 'purchase.sellerId': 'shop-two' }),
      from: 'refused',
      to: 'eligible',
    },
  },
  'R-tv-size': { large: { shows: servedAt(smallTv), from: 'depot', to: 'on-site' } },
  'R-lcd-no-fee': {
    consumer: {
      shows: inspected(smallTv, { part: 'lcd', warrantable: false }),
      from: 'transport-inbound vendor always [T-3.2.3 R-lcd-no-fee]',
      to: 'transport-inbound consumer always [T-3.2.3 R-lcd-no-fee]',
    },
  },
  'R-scooter-doa': {
    advice: {
      shows: outcome(scooterAtShop, { request: 'doa', 'condition.screwsInPlace': false }),
      from: 'refused',
      to: 'eligible',
    },
  },
  'R-fault-description': {
    optional: { shows: missing(phone, { 'fault.description': undefined }), from: ['fault.description'], to: [] },
  },
  'R-onsite-costs': {
    vendor: { shows: payer(largeTv, { 'wishes.outOfWarranty': true }, 'travel'), from: 'consumer', to: 'vendor' },
  },
  'R-tv-remorse-shipping': {
    'both-ways': { shows: payer(remorse, asTv, 'transport-outbound'), from: 'vendor', to: 'consumer' },
  },
  'R-vat': {
    'reverse-charge': {
      shows: (under) =>
        quoteVatRate({ country: 'BE', route: { servicedAt: 'depot', quoteTo: 'retailer' } }, under, today),
      from: 21,
      to: 0,
    },
  },
} as const satisfies Choices
