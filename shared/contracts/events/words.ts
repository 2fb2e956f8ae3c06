import type { Cost, Route } from '@after-sales/rules'
import * as z from 'zod/mini'
import type { Admission, Payment, Quote, Registration } from '../../rma/index.ts'

const payer = z.enum(['vendor', 'consumer', 'retailer'])

export const causes = z.array(
  z.enum([
    'wear',
    'abnormal-use',
    'unauthorised-repair',
    'misuse-or-accident',
    'improper-installation',
    'liquid-or-voltage',
    'cosmetic',
    'outside-manual',
    'software-or-third-party',
  ]),
)
export const part = z.enum(['lcd', 'other'])

export const service = z.nullable(
  z.enum(['in-warranty-repair', 'out-of-warranty-repair', 'whole-unit-swap', 'doa-screening', 'remorse-screening']),
)

export const route: z.ZodMiniType<Route> = z.strictObject({
  firstStep: z.enum(['collection', 'remote-repair']),
  collectFrom: z.enum(['pos', 'consumer', 'drop-off-point', 'none']),
  servicedAt: z.enum(['depot', 'on-site']),
  returnTo: z.enum(['pos', 'consumer', 'none']),
  quoteTo: z.nullable(z.enum(['retailer', 'consumer'])),
  resultTo: z.array(z.enum(['retailer', 'consumer', 'xms'])),
})

export const cost: z.ZodMiniType<Cost> = z.strictObject({
  item: z.enum([
    'transport-inbound',
    'transport-outbound',
    'travel',
    'labour',
    'parts',
    'handling',
    'screening',
    'outgoing-call',
    'empty-box',
  ]),
  payer,
  when: z.enum(['always', 'quote-accepted', 'quote-rejected']),
  vat: z.boolean(),
  clauses: z.array(z.string()),
})

const actor = z.enum([
  'retailer',
  'call-centre',
  'portal',
  'shop',
  'service-centre',
  'desk',
  'payments',
  'consumer',
  'system',
])

export { actor }

export const registration = {
  registrar: z.strictObject({ partnerId: z.string(), role: actor }),
  request: z.enum(['repair', 'doa', 'remorse', 'wall-mounting', 'installation', 'maintenance']),
  channel: z.enum(['pos', 'call-centre', 'dr-mobile', 'mi.com', 'service-centre']),
  country: z.enum(['NL', 'BE', 'LU']),
  raisedOn: z.string(),
  product: z.strictObject({
    line: z.enum(['phone', 'eco', 'scooter', 'tv']),
    model: z.string(),
    serial: z.string(),
    screenInches: z.optional(z.number()),
  }),
  purchaseChannel: z.enum(['retail', 'mi.com']),
  orderId: z.optional(z.string()),
} satisfies Record<keyof Registration, z.ZodMiniType>

export const admission = {
  policyVersion: z.string(),
  decisionVersion: z.int(),
  service,
  route: z.nullable(route),
} satisfies Record<keyof Admission, z.ZodMiniType>

const cents = z.int().check(z.nonnegative())

export const quote: z.ZodMiniType<Omit<Quote, 'status'>> = z.strictObject({
  revision: z.int(),
  lines: z.array(
    z.strictObject({
      kind: z.enum(['labour', 'parts', 'transport-inbound', 'transport-outbound', 'travel']),
      amountCents: cents,
    }),
  ),
  reject: z.strictObject({ transportCents: cents, handlingCents: cents }),
  netCents: cents,
  vatRate: z.number(),
  vatCents: cents,
  totalCents: cents,
  rejectTotalCents: cents,
  expiresAt: z.string(),
})

export const payment: z.ZodMiniType<Payment> = z.strictObject({
  paymentId: z.string(),
  status: z.enum(['open', 'paid', 'failed', 'expired']),
  amountCents: cents,
  currency: z.literal('EUR'),
})
