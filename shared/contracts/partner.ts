import type { Channel } from '@after-sales/rules'
import type { Actor } from '../rma/index.ts'

export const partnerRoles = [
  'retailer',
  'call-centre',
  'portal',
  'shop',
  'service-centre',
  'desk',
  'payments',
] as const satisfies readonly Actor[]
export type PartnerRole = (typeof partnerRoles)[number]

/** The channels that a role may use; the first is what its requests default to. */
export const channelsOf: Record<PartnerRole, readonly Channel[]> = {
  retailer: ['pos'],
  'call-centre': ['call-centre'],
  portal: ['dr-mobile'],
  shop: ['mi.com'],
  'service-centre': ['service-centre'],
  desk: ['call-centre', 'pos', 'dr-mobile', 'mi.com', 'service-centre'],
  payments: [],
}

/** The channel of a request: the caller's own when it names none; null when it names one that its role may not use. */
export function channelFor(role: PartnerRole, named: Channel | undefined): Channel | null {
  const channel = named ?? channelsOf[role][0]
  return channel && channelsOf[role].includes(channel) ? channel : null
}
