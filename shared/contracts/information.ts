import type { Facts } from '@after-sales/rules'
import * as z from 'zod/mini'
import { type BodyContract, type Parsed, parseBody } from './body.ts'
import { contradiction } from './contradiction.ts'
import { eligibilityRequest, type RequestBody, requestFields } from './eligibility.ts'
import { type Consumer, consumer } from './intake.ts'

const { product, purchase, fault, condition, wishes } = requestFields
/** What was sold where stands; everything else about the purchase may be corrected. */
const stated = z.omit(purchase, { channel: true, orderId: true })

const schema = z
  .strictObject({
    product: z.optional(z.strictObject({ screenInches: product.shape.screenInches })),
    purchase: z.optional(stated),
    fault,
    condition,
    wishes,
    consumer: z.optional(
      z.strictObject({
        ...z.partial(consumer).shape,
        address: z.optional(z.partial(z.omit(consumer.shape.address, { country: true }))),
      }),
    ),
  })
  .check(
    contradiction({
      path: '',
      code: 'says-nothing',
      reads: ['product', 'purchase', 'fault', 'condition', 'wishes', 'consumer'],
      applies: (body) => pathsOf(body).length === 0,
    }),
  )
export type InformationBody = z.infer<typeof schema>

/** Body of `POST /v1/rmas/{rmaNumber}/information`: facts that were missing, and corrections; what is absent stays as it was. */
export const informationBody: BodyContract<InformationBody> = { schema }

/** Dotted paths of everything that a body states, in order. */
export function pathsOf(body: object, prefix = ''): readonly string[] {
  return Object.entries(body).flatMap(([name, value]) => {
    if (value === undefined) return []
    const path = `${prefix}${name}`
    const isPart = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isPart ? pathsOf(value, `${path}.`) : [path]
  })
}

/** Whether a body says nothing but who the consumer is and where. */
export const isAboutConsumer = (body: InformationBody): boolean =>
  pathsOf(body).every((path) => path.startsWith('consumer'))

/** The consumer as corrected. The country stays: it is that of the request. */
export function correctedConsumer(known: Consumer, said: InformationBody['consumer']): Consumer {
  if (!said) return known
  const { address, ...rest } = said
  return withDefined(known, { ...rest, address: withDefined(known.address, address ?? {}) })
}

/**
 * The facts of a request with what has come since, judged as one request: what contradicts the rest of it is named like in
 * any other.
 * @param description of the fault as it was stated, which facts do not hold
 */
export function withInformation(
  facts: Facts,
  description: string | undefined,
  { product: device, purchase: bought, fault: broken, condition: seen, wishes: wished }: InformationBody,
  now: Date,
): Parsed<Facts> {
  const { line, model, serial, screenInches } = facts.product
  const { reportedByOrderSystem: _, ...purchased } = facts.purchase
  const merged = {
    request: facts.request,
    channel: facts.channel,
    country: facts.country,
    raisedOn: facts.raisedOn,
    product: definedOf({ line, model, serial, screenInches, ...definedOf(device ?? {}) }),
    item: facts.item,
    purchase: definedOf({ ...purchased, ...definedOf(bought ?? {}) }),
    fault: definedOf({ description, ...facts.fault, ...definedOf(broken ?? {}) }),
    condition: definedOf({ ...facts.condition, ...definedOf(seen ?? {}) }),
    wishes: definedOf({ ...facts.wishes, ...definedOf(wished ?? {}) }),
  }
  const parsed = parseBody(eligibilityRequest, merged, now)
  return parsed.ok ? { ok: true, value: known(facts, parsed.value) } : parsed
}

function known(facts: Facts, body: RequestBody): Facts {
  const { fault: broken, condition: seen, wishes: wished, product: device, purchase: bought } = body
  const { handover } = facts.purchase
  return {
    ...facts,
    product: { ...facts.product, screenInches: device.screenInches },
    purchase: { ...facts.purchase, ...bought, handover: bought.handover ?? handover },
    fault: broken,
    condition: seen,
    wishes: wished,
  }
}

/** A value with those of its fields that are stated anew. */
const withDefined = <T extends object>(value: T, stated: { readonly [K in keyof T]?: T[K] | undefined }): T => ({
  ...value,
  ...(definedOf(stated) as Partial<T>),
})

/** Without what is undefined: an absent fact is unknown, not taken back. */
const definedOf = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T
