import * as z from 'zod/mini'
import type { BodyContract } from './body.ts'
import { contradiction } from './contradiction.ts'
import { againstToday, contradictions, requestFields } from './eligibility.ts'
import { reference } from './primitives.ts'
import { name, note } from './text.ts'
import { country } from './vocabulary.ts'
import { unlessMissing } from './zod-issues.ts'

export const languages = ['nl', 'fr', 'de', 'en'] as const
export type Language = (typeof languages)[number]

export const consumer = z.strictObject({
  name: name(120),
  email: z.email({ error: unlessMissing('not-an-email') }).check(z.maxLength(254)),
  phone: z.optional(z.string().check(z.regex(/^\+?[0-9 ()/.-]{6,24}$/, { error: 'not-a-phone-number' }))),
  language: z.enum(languages),
  address: z.strictObject({
    street: name(120),
    houseNumber: name(20),
    postalCode: name(12),
    city: name(80),
    country,
  }),
})
export type Consumer = z.infer<typeof consumer>

const intakeFields = { ...requestFields, consumer, partnerReference: z.optional(reference(64)) }
/** What an intake and a dispute of one say. */
export type IntakeFields = z.infer<z.ZodMiniObject<typeof intakeFields>>

/** The consumer lives in the country of the request, or of the order. */
export const livesElsewhere = contradiction<Pick<IntakeFields, 'country' | 'consumer'>>({
  path: 'consumer.address.country',
  code: 'not-the-country-of-the-request',
  reads: ['country', 'consumer.address.country'],
  applies: (body) => body.consumer.address.country !== body.country,
})

const schema = z
  .strictObject({ ...intakeFields, onMissing: z._default(z.enum(['reject', 'hold']), 'reject') })
  .check(...contradictions, livesElsewhere)
export type IntakeRequest = z.infer<typeof schema>

/** Body of `POST /v1/rmas`: the eligibility request with the consumer, who lives in the country of the request. */
export const intakeRequest: BodyContract<IntakeRequest> = { schema, against: againstToday }

const disputeSchema = z.strictObject({ ...intakeFields, reason: note }).check(...contradictions, livesElsewhere)
export type DisputeRequest = z.infer<typeof disputeSchema>

/** Body of `POST /v1/second-looks`: the request that was refused, and why a person should look again. */
export const disputeRequest: BodyContract<DisputeRequest> = { schema: disputeSchema, against: againstToday }
