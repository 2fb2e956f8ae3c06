import { costItems } from '@after-sales/rules'
import * as z from 'zod/mini'
import { holdReasons, rmaOutcomes, turnaroundPhases } from '../../rma/index.ts'
import { fault } from '../eligibility.ts'
import { ledgerEntryFields } from '../events/bookings.ts'
import { cost, registration, route, service } from '../events/words.ts'
import { consumer } from '../intake.ts'
import { country, request } from '../vocabulary.ts'
import { decisionAnswer } from './decision.ts'
import { timelineEntry } from './event.ts'
import { payablePayment, paymentAnswer } from './payment.ts'
import { quoteAnswer, quoteSummary } from './quote.ts'
import { allowedActions, date, instant, partnerReference, rmaNumber, state } from './words.ts'

const knownCents = z.nullable(z.int())
const workingDays = z.number().check(z.gte(0))

/** An RMA as lists show it. */
export const rmaSummaryAnswer = z.strictObject({
  rmaNumber,
  partnerReference,
  state,
  outcome: z.nullable(z.enum(rmaOutcomes)),
  holdReason: z.nullable(z.enum(holdReasons)),
  heldFrom: z.nullable(state),
  allowedActions,
  service,
  request,
  country,
  product: registration.product,
  quote: z.nullable(quoteSummary),
  payment: z.nullable(paymentAnswer),
  swappedTo: z.nullable(z.strictObject({ serial: z.string(), warrantyEndsOn: z.nullable(date) })),
  continuedAs: z.nullable(rmaNumber),
  registeredAt: instant,
  since: instant,
  updatedAt: instant,
  links: z.strictObject({ self: z.string() }),
})

/** A cost as things stand; its amounts are null while they are open, and for who may not see them. */
const standingCost = z.strictObject({
  ...cost.shape,
  item: z.enum([...costItems, 'payment']),
  netCents: knownCents,
  vatCents: knownCents,
  grossCents: knownCents,
})

const turnaround = z.strictObject({
  startedAt: instant,
  endedAt: z.nullable(instant),
  workingDays,
  pausedDays: workingDays,
  phases: z.record(z.enum(turnaroundPhases), workingDays),
  paused: z.boolean(),
  expectedOn: z.nullable(date),
  late: z.boolean(),
})

/** The consumer, without the e-mail address for who did not send it. */
const shownConsumer = z.strictObject({ ...consumer.shape, email: z.optional(consumer.shape.email) })

/** An RMA with its decision and timeline. */
export const rmaAnswer = z.strictObject({
  ...rmaSummaryAnswer.shape,
  registrar: z.optional(z.string()),
  product: z.strictObject({ ...registration.product.shape, imei: z.optional(z.string()) }),
  quote: z.nullable(quoteAnswer),
  payment: z.nullable(payablePayment),
  decision: z.nullable(decisionAnswer),
  fault: z.optional(fault),
  consumer: z.nullable(shownConsumer),
  route: z.nullable(route),
  liabilityExtendedUntil: z.nullable(date),
  costs: z.array(standingCost),
  ledger: z.array(z.strictObject(ledgerEntryFields)),
  turnaround: z.nullable(turnaround),
  timeline: z.array(timelineEntry),
})
