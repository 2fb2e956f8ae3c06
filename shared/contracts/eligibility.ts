import { type CalendarDate, type Facts, localDate, wishWords } from '@after-sales/rules'
import * as z from 'zod/mini'
import type { Inherited } from '../rma/index.ts'
import type { BodyContract, Stated } from './body.ts'
import { contradiction } from './contradiction.ts'
import type { Issue } from './issue.ts'
import { calendarDate, imei, reference, serial } from './primitives.ts'
import { dateContradictions, futureDates, handoverOf, screenOfNoTelevision } from './request-contradictions.ts'
import { line, note } from './text.ts'
import { cause, channel, country, handover, item, part, productLine, purchaseChannel, request } from './vocabulary.ts'

const productFields = {
  line: productLine,
  model: line(80),
  serial,
  imei: z.optional(imei),
  screenInches: z.optional(z.number().check(z.gte(5), z.lte(200))),
}
type Product = z.infer<z.ZodMiniObject<typeof productFields>>

const product = z.strictObject(productFields).check(
  contradiction(screenOfNoTelevision),
  contradiction<Product>({
    path: 'imei',
    code: 'imei-of-no-phone',
    reads: ['line', 'imei'],
    applies: ({ line, imei }) => line !== 'phone' && imei !== undefined,
  }),
)

const { imei: _, ...orderedFields } = productFields
/** A unit as an order's line names it. */
export const orderedUnit = z.strictObject(orderedFields).check(contradiction(screenOfNoTelevision))

const yesOrNo = z.optional(z.boolean())

const purchase = z.strictObject({
  channel: purchaseChannel,
  sellerId: z.optional(reference(64)),
  orderId: z.optional(reference(64)),
  purchasedOn: z.optional(calendarDate),
  deliveredOn: z.optional(calendarDate),
  handover: z.optional(handover),
  proofOfPurchase: z.optional(z.strictObject({ presented: yesOrNo, serialMarked: yesOrNo })),
})

/** What is wrong with the device, as it was stated. */
export const fault = z.strictObject({
  description: z.optional(note),
  manufacturingFailure: yesOrNo,
  causes: z.optional(z.array(cause).check(z.maxLength(cause.options.length))),
  part: z.optional(part),
})

/** What is known of the device as it would be sent in; an absent fact is unknown. */
export const condition = z.strictObject({
  available: yesOrNo,
  boxContentsComplete: yesOrNo,
  visibleAbuse: yesOrNo,
  serialLegible: yesOrNo,
  sealIntact: yesOrNo,
  originalCarton: yesOrNo,
  screwsInPlace: yesOrNo,
  batteryDamaged: yesOrNo,
})

const wishes = z.strictObject({
  outOfWarranty: yesOrNo,
  transport: z.optional(z.enum(wishWords.transport)),
  returnTo: z.optional(z.enum(wishWords.returnTo)),
})

/** The fields of a check; `raisedOn` and `channel` get their defaults from the day and the caller. */
export const requestFields = {
  request,
  channel: z.optional(channel),
  country,
  raisedOn: z.optional(calendarDate),
  product,
  item: z._default(item, 'main-device'),
  purchase,
  fault: z.optional(fault),
  condition: z.optional(condition),
  wishes: z.optional(wishes),
}

/** The part of a request that a check and an intake share. */
export type RequestBody = z.infer<z.ZodMiniObject<typeof requestFields>>

/** What cannot be true at once, beside what a product itself may not say. */
export const contradictions = dateContradictions.map((each) => contradiction<RequestBody>(each))

/** What lies in the future by the day in the consumer's country. @param now business time */
export const againstToday = (body: Stated<RequestBody>, now: Date): Issue[] =>
  futureDates(body, localDate(now, body.country ?? 'NL'))

/** Body of `POST /v1/eligibility-checks`. */
export const eligibilityRequest: BodyContract<RequestBody> = {
  schema: z.strictObject(requestFields).check(...contradictions),
  against: againstToday,
}
export type EligibilityRequest = RequestBody

/** What is known from elsewhere than the request when it is decided. */
export interface Known {
  readonly channel: Facts['channel']
  readonly today: CalendarDate
  readonly official: boolean | null
  /** The calling retailer: the seller by default, and what a stated seller is compared with (R-pos-seller). */
  readonly retailerId?: string
  /** What is reported for the serial, whatever the request says of its purchase (R-mi-com-serial). */
  readonly reportedByOrderSystem?: Facts['purchase']['reportedByOrderSystem']
  /** What the unit has from the one that it took the place of, whatever is stated (R-swap-serial). */
  readonly inherited?: Inherited | undefined
}

/** Start and proof of a unit that took another's place are that one's; a proof that was never shown may still be. */
export function inheritedFacts(
  inherited: Inherited,
  stated: Pick<Facts['purchase'], 'proofOfPurchase'>,
): Partial<Facts['purchase']> {
  const { purchasedOn, deliveredOn, handover, proofOfPurchase, reportedByOrderSystem } = inherited
  return {
    purchasedOn,
    deliveredOn,
    handover,
    proofOfPurchase: proofOfPurchase ?? stated.proofOfPurchase,
    reportedByOrderSystem,
  }
}

/** The facts that the rules judge: the request with its defaults and with what is known from elsewhere. */
export function factsOf(body: RequestBody, known: Known): Facts {
  const { product: device, purchase: bought } = body
  const sellerId = bought.sellerId ?? (bought.channel === 'retail' ? known.retailerId : undefined)
  return {
    request: body.request,
    channel: known.channel,
    country: body.country,
    raisedOn: body.raisedOn ?? known.today,
    official: known.official,
    callerId: known.retailerId,
    product: { line: device.line, model: device.model, serial: device.serial, screenInches: device.screenInches },
    item: body.item,
    purchase: {
      ...bought,
      sellerId,
      handover: handoverOf(bought),
      reportedByOrderSystem: known.reportedByOrderSystem,
      ...(known.inherited ? inheritedFacts(known.inherited, bought) : {}),
    },
    fault: body.fault,
    condition: body.condition,
    wishes: body.wishes,
  }
}
