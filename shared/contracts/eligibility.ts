import { type CalendarDate, type Cause, type Facts, localDate } from '@after-sales/rules'
import * as z from 'zod'
import type { BodyContract, Issue } from './body.ts'
import { calendarDate, imei, reference, serial, text } from './primitives.ts'

const causes = [
  'wear',
  'abnormal-use',
  'unauthorised-repair',
  'misuse-or-accident',
  'improper-installation',
  'liquid-or-voltage',
  'cosmetic',
  'outside-manual',
  'software-or-third-party',
] as const satisfies readonly Cause[]
export const cause = z.enum(causes)

export const country = z.enum(['NL', 'BE', 'LU'])
export const channel = z.enum(['pos', 'call-centre', 'dr-mobile', 'mi.com', 'service-centre'])

const product = z.strictObject({
  line: z.enum(['phone', 'eco', 'scooter', 'tv']),
  model: text(80),
  serial,
  imei: imei.optional(),
  screenInches: z.number().min(5).max(200).optional(),
})

export const purchase = z.strictObject({
  channel: z.enum(['retail', 'mi.com']),
  sellerId: reference(64).optional(),
  orderId: reference(64).optional(),
  purchasedOn: calendarDate.optional(),
  deliveredOn: calendarDate.optional(),
  handover: z.enum(['in-store', 'shipped']).optional(),
  proofOfPurchase: z
    .strictObject({ presented: z.boolean().optional(), serialMarked: z.boolean().optional() })
    .optional(),
})

export const fault = z.strictObject({
  description: text(2000).optional(),
  manufacturingFailure: z.boolean().optional(),
  causes: z.array(cause).max(causes.length).optional(),
  part: z.enum(['lcd', 'other']).optional(),
})

export const condition = z.strictObject({
  available: z.boolean().optional(),
  boxContentsComplete: z.boolean().optional(),
  visibleAbuse: z.boolean().optional(),
  serialLegible: z.boolean().optional(),
  sealIntact: z.boolean().optional(),
  originalCarton: z.boolean().optional(),
  screwsInPlace: z.boolean().optional(),
})

const wishes = z.strictObject({
  outOfWarranty: z.boolean().optional(),
  transport: z.enum(['pickup', 'drop-off']).optional(),
  returnTo: z.enum(['pos', 'consumer']).optional(),
})

/** The fields of a check; `raisedOn` and `channel` get their defaults from the day and the caller. */
export const requestFields = {
  request: z.enum(['repair', 'doa', 'remorse', 'wall-mounting', 'installation', 'maintenance']),
  channel: channel.optional(),
  country,
  raisedOn: calendarDate.optional(),
  product,
  item: z.enum(['main-device', 'in-box-accessory', 'separate-accessory']).default('main-device'),
  purchase,
  fault: fault.optional(),
  condition: condition.optional(),
  wishes: wishes.optional(),
}

/** The part of a request that a check and an intake share. */
type RequestBody = z.infer<z.ZodObject<typeof requestFields>>

type Bought = RequestBody['purchase']
const handoverOf = (bought: { channel?: Bought['channel'] | undefined; handover?: Bought['handover'] }) =>
  bought.handover ?? (bought.channel === 'retail' ? 'in-store' : 'shipped')

/** The fields that can contradict one another, each unknown when it is not valid by itself. */
const contradictable = z.object({
  country: country.optional().catch(undefined),
  raisedOn: calendarDate.optional().catch(undefined),
  product: z
    .object({
      line: requestFields.product.shape.line.optional().catch(undefined),
      imei: z.unknown().optional(),
      screenInches: z.unknown().optional(),
    })
    .catch({ line: undefined, imei: undefined, screenInches: undefined }),
  purchase: z
    .object({
      channel: purchase.shape.channel.optional().catch(undefined),
      purchasedOn: calendarDate.optional().catch(undefined),
      deliveredOn: calendarDate.optional().catch(undefined),
      handover: purchase.shape.handover.catch('shipped'),
    })
    .optional()
    .catch(undefined),
})

/**
 * What cannot be true at once: a delivery before the purchase, a hand-over in store on another day, anything in the
 * future, the screen size of a phone. Takes the raw body, so that these are named together with invalid fields.
 * @param now business time; "today" is the date in the consumer's country
 */
export function contradictions(json: unknown, now: Date): Issue[] {
  const parsed = contradictable.safeParse(json)
  if (!parsed.success) return []
  const { product: device, purchase: bought } = parsed.data
  const today = localDate(now, parsed.data.country ?? 'NL')
  const { purchasedOn, deliveredOn } = bought ?? {}
  const raisedOn = parsed.data.raisedOn ?? today
  const isOtherLine = (line: string) => device.line !== undefined && device.line !== line
  const rows: [boolean, string, string][] = [
    [
      isOtherLine('tv') && device.screenInches !== undefined,
      'product.screenInches',
      'Only a television has a screen size here',
    ],
    [isOtherLine('phone') && device.imei !== undefined, 'product.imei', 'Only a phone has an IMEI'],
    [raisedOn > today, 'raisedOn', 'Is in the future'],
    ...[['purchase.purchasedOn', purchasedOn] as const, ['purchase.deliveredOn', deliveredOn] as const].map(
      ([path, date]): [boolean, string, string] =>
        (date ?? '') > today
          ? [true, path, 'Is in the future']
          : [(date ?? '') > raisedOn, path, 'Is later than the day the request was raised'],
    ),
  ]
  if (bought && purchasedOn && deliveredOn) {
    rows.push(
      [deliveredOn < purchasedOn, 'purchase.deliveredOn', 'Delivered before it was purchased'],
      [
        deliveredOn > purchasedOn && handoverOf(bought) === 'in-store',
        'purchase.deliveredOn',
        'Handed over in the store, so delivered on the day of purchase',
      ],
    )
  }
  return rows.filter(([applies]) => applies).map(([, path, message]) => ({ path, message }))
}

/** Body of `POST /v1/eligibility-checks`. */
export const eligibilityRequest: BodyContract<RequestBody> = { schema: z.strictObject(requestFields), contradictions }
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
    },
    fault: body.fault,
    condition: body.condition,
    wishes: body.wishes,
  }
}
