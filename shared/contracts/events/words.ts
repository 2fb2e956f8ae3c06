import {
  type Cost,
  costBranches,
  costItems,
  handovers,
  payers,
  type Route,
  routeWords,
  services,
} from '@after-sales/rules'
import * as z from 'zod/mini'
import {
  type Admission,
  actors,
  type CommercialClaim,
  type Inherited,
  type Payment,
  paymentPurposes,
  paymentStatuses,
  type Quote,
  type Registration,
} from '../../rma/index.ts'
import { channel, country, productLine, purchaseChannel, quoteLineKind, request } from '../vocabulary.ts'

/** Stored euro cents. Unlike a request's they have no upper bound: what was taken in once stays readable. */
export const cents = z.int().check(z.nonnegative())

export const service = z.nullable(z.enum(services))

export const route: z.ZodMiniType<Route> = z.strictObject({
  firstStep: z.enum(routeWords.firstStep),
  collectFrom: z.enum(routeWords.collectFrom),
  servicedAt: z.enum(routeWords.servicedAt),
  returnTo: z.enum(routeWords.returnTo),
  quoteTo: z.nullable(z.enum(routeWords.quoteTo)),
  resultTo: z.array(z.enum(routeWords.resultTo)),
})

export const cost = z.strictObject({
  item: z.enum(costItems),
  payer: z.enum(payers),
  when: z.enum(costBranches),
  vat: z.boolean(),
  clauses: z.array(z.string()),
}) satisfies z.ZodMiniType<Cost>

export const actor = z.enum(actors)

export const registration = {
  registrar: z.strictObject({ partnerId: z.string(), role: actor }),
  request,
  channel,
  country,
  raisedOn: z.string(),
  product: z.strictObject({
    line: productLine,
    model: z.string(),
    serial: z.string(),
    screenInches: z.optional(z.number()),
  }),
  purchaseChannel,
  orderId: z.optional(z.string()),
  sellerId: z.optional(z.string()),
  receivedOn: z.optional(z.string()),
  setAside: z.optional(z.array(z.string())),
} satisfies Record<keyof Registration, z.ZodMiniType>

export const admission = {
  policyVersion: z.string(),
  decisionVersion: z.int(),
  service,
  route: z.nullable(route),
} satisfies Record<keyof Admission, z.ZodMiniType>

export const quote = z.strictObject({
  revision: z.int(),
  lines: z.array(
    z.strictObject({
      kind: quoteLineKind,
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
}) satisfies z.ZodMiniType<Omit<Quote, 'status'>>

const dates = { purchasedOn: z.optional(z.string()), deliveredOn: z.optional(z.string()) }

export const inherited: z.ZodMiniType<Inherited> = z.strictObject({
  ...dates,
  handover: z.enum(handovers),
  proofOfPurchase: z.optional(
    z.strictObject({ presented: z.optional(z.boolean()), serialMarked: z.optional(z.boolean()) }),
  ),
  reportedByOrderSystem: z.optional(
    z.strictObject({ orderId: z.string(), deliveredOn: z.string(), purchasedOn: z.optional(z.string()) }),
  ),
})

export const claim: z.ZodMiniType<CommercialClaim> = z.strictObject({
  serial: z.string(),
  model: z.string(),
  purchasedOn: z.nullable(z.string()),
  deliveredOn: z.nullable(z.string()),
  raisedOn: z.string(),
  policyVersion: z.string(),
  clauses: z.array(z.string()),
})

/** Money that came in for a payment, or went back. */
export const money = z.strictObject({
  paymentId: z.string(),
  amountCents: cents,
  providerId: z.optional(z.string()),
})

export const payment = z.strictObject({
  paymentId: z.string(),
  purpose: z.enum(paymentPurposes),
  status: z.enum(paymentStatuses),
  amountCents: cents,
  currency: z.literal('EUR'),
  receipts: z.array(z.strictObject({ amountCents: cents, providerId: z.optional(z.string()), refunded: z.boolean() })),
}) satisfies z.ZodMiniType<Payment>
