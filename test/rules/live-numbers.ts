import { asTv, lastDay, missing, type Numbers, outcome, servedAt, spoilt, undelivered, warranty } from './live.ts'
import { doaAtShop, largeTv, phone, remorse, scooterAtShop } from './support.ts'

/** Each number that a rule reads: a day or a length later, and something else is decided. */
export const numbers = {
  warrantyMonths: { becomes: 25, shows: warranty(phone, {}), from: '2028-11-10', to: '2028-12-10' },
  accessoryMonths: {
    becomes: 6,
    shows: warranty(phone, { item: 'in-box-accessory' }),
    from: '2028-11-10',
    to: '2027-05-10',
  },
  doaDays: {
    becomes: 16,
    shows: outcome(doaAtShop, lastDay(doaAtShop, '2026-11-04')),
    from: 'refused',
    to: 'eligible',
  },
  remorseDays: {
    becomes: 16,
    shows: outcome(remorse, lastDay(remorse, '2026-11-04')),
    from: 'refused',
    to: 'eligible',
  },
  miComTermDays: {
    becomes: 16,
    shows: outcome(remorse, { ...asTv, ...lastDay(remorse, '2026-11-04') }),
    from: 'refused',
    to: 'eligible',
  },
  deliveryDays: {
    becomes: 9,
    shows: missing(phone, { ...undelivered, 'purchase.purchasedOn': '2024-11-10' }),
    from: ['purchase.deliveredOn'],
    to: [],
  },
  withdrawalDays: {
    becomes: 15,
    shows: outcome(remorse, { ...spoilt, ...lastDay(remorse, '2026-11-05') }),
    from: 'refused',
    to: 'needs-review',
  },
  backdatingDays: {
    becomes: 8,
    shows: outcome(phone, { raisedOn: '2026-11-12' }),
    from: 'needs-review',
    to: 'eligible',
  },
  smallTvInches: { becomes: 43, shows: servedAt(largeTv), from: 'on-site', to: 'depot' },
  scooterDescriptionLength: {
    becomes: 19,
    shows: missing(scooterAtShop, { 'fault.description': 'a'.repeat(19) }),
    from: ['fault.description'],
    to: [],
  },
  descriptionLength: {
    becomes: 5,
    shows: missing(phone, { 'fault.description': 'dead' }),
    from: [],
    to: ['fault.description'],
  },
} as const satisfies Numbers
