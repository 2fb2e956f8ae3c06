import { services } from '@after-sales/rules'
import * as z from 'zod/mini'
import {
  cancellationCauses,
  deskActions,
  type EventData,
  type EventType,
  holdReasons,
  rmaOutcomes,
  secondLookAnswers,
} from '../../rma/index.ts'
import { screeningFindings } from '../screening-findings.ts'
import { cause, part } from '../vocabulary.ts'
import {
  admission,
  cents,
  claim,
  cost,
  inherited,
  money,
  payment,
  quote,
  registration,
  route,
  service,
} from './words.ts'

type Fields = Readonly<Record<string, z.ZodMiniType>>

const nothing = z.strictObject({})
const registered = z.partial(z.strictObject(registration))
const admitted = z.partial(z.strictObject(admission))
const judged = z.strictObject({ covered: z.boolean(), service, route: z.nullable(route), costs: z.array(cost) })

/**
 * What each event says, field by field: nothing else gets into an event, a feed or a webhook. Of the current schema
 * version; `stored-event.ts` brings older ones up to it.
 */
export const eventData: { readonly [T in EventType]: z.ZodMiniType<EventData[T]> & { readonly shape: Fields } } = {
  'rma.registered': z.strictObject({ ...admission, ...registered.shape }),
  'rma.pending_verification': z.strictObject({ ...admission, ...registered.shape }),
  'rma.awaiting_information': z.strictObject({ ...admission, ...registered.shape, missing: z.array(z.string()) }),
  'rma.on_hold': z.strictObject({
    ...admitted.shape,
    ...registered.shape,
    holdReason: z.enum(holdReasons),
  }),
  'rma.refused': z.strictObject({
    ...admitted.shape,
    failed: z.array(z.string()),
    clauses: z.array(z.string()),
  }),
  'rma.cancelled': z.strictObject({ cause: z.enum(cancellationCauses) }),
  'rma.closed': z.strictObject({ outcome: z.enum(rmaOutcomes) }),
  'transport.booked': z.strictObject({ carrier: z.string() }),
  'remote_repair.attempted': z.strictObject({ fixed: z.boolean() }),
  'visit.scheduled': z.strictObject({ from: z.string(), to: z.string() }),
  'device.received': z.strictObject({ serial: z.string() }),
  'device.inspected': z.strictObject({
    official: z.boolean(),
    warrantable: z.boolean(),
    causes: z.array(cause),
    part,
    serialLegible: z.optional(z.boolean()),
    sealIntact: z.optional(z.boolean()),
    covered: z.boolean(),
    service,
    route: z.nullable(route),
    costs: z.nullable(z.array(cost)),
  }),
  'device.not_official': z.strictObject({ clauses: z.array(z.string()) }),
  'repair.completed': nothing,
  'device.swapped': z.strictObject({
    newSerial: z.string(),
    inherits: z.nullable(inherited),
    warrantyEndsOn: z.nullable(z.string()),
  }),
  'device.shipped': z.strictObject({ carrier: z.string() }),
  'device.delivered': nothing,
  'device.collected': nothing,
  'quote.issued': quote,
  'quote.superseded': z.strictObject({ revision: z.int() }),
  'quote.accepted': z.strictObject({ revision: z.int(), totalCents: cents, payment: z.nullable(payment) }),
  'quote.rejected': z.strictObject({ revision: z.int(), rejectTotalCents: cents, payment: z.nullable(payment) }),
  'quote.expired': z.strictObject({ revision: z.int() }),
  'quote.withdrawn': z.strictObject({ revision: z.int() }),
  'payment.received': money,
  'payment.refunded': money,
  'payment.failed': z.strictObject({ paymentId: z.string(), status: z.enum(['failed', 'expired']) }),
  'doa.accepted': z.strictObject({ ...screeningFindings.shape, claim: z.nullable(claim) }),
  'doa.rejected': screeningFindings,
  'remorse.accepted': screeningFindings,
  'remorse.rejected': screeningFindings,
  'device.quarantined': nothing,
  'information.received': z.strictObject({
    ...admitted.shape,
    paths: z.array(z.string()),
    screenInches: z.optional(z.number()),
    judged: z.optional(judged),
  }),
  'repair.requested': z.strictObject({ service: z.enum(services), route: z.nullable(route) }),
  'second_look.requested': z.strictObject({ itemId: z.string() }),
  'desk.decided': z.strictObject({
    ...admitted.shape,
    action: z.enum([...deskActions, ...secondLookAnswers]),
    overturns: z.array(z.string()),
    serial: z.optional(z.string()),
    judged: z.optional(judged),
    owesRejectFee: z.optional(z.boolean()),
    payment: z.optional(payment),
    continuedAs: z.optional(z.string()),
  }),
}
