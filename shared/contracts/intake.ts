import * as z from 'zod'
import type { BodyContract } from './body.ts'
import { contradictions, country, requestFields } from './eligibility.ts'
import { reference, text } from './primitives.ts'

export const languages = ['nl', 'fr', 'de', 'en'] as const
export type Language = (typeof languages)[number]

export const consumer = z.strictObject({
  name: text(120),
  email: z.email().max(254),
  phone: z
    .string()
    .regex(/^\+?[0-9 ()/.-]{6,24}$/, 'Must be a telephone number')
    .optional(),
  language: z.enum(languages),
  address: z.strictObject({
    street: text(120),
    houseNumber: text(20),
    postalCode: text(12),
    city: text(80),
    country,
  }),
})
export type Consumer = z.infer<typeof consumer>

const schema = z.strictObject({
  ...requestFields,
  consumer,
  partnerReference: reference(64).optional(),
  onMissing: z.enum(['reject', 'hold']).default('reject'),
})
export type IntakeRequest = z.infer<typeof schema>

const countries = z.object({ country, consumer: z.object({ address: z.object({ country }) }) })

/** Body of `POST /v1/rmas`: the eligibility request with the consumer, who lives in the country of the request. */
export const intakeRequest: BodyContract<IntakeRequest> = {
  schema,
  contradictions: (json, now) => {
    const stated = countries.safeParse(json).data
    const elsewhere = stated && stated.consumer.address.country !== stated.country
    return [
      ...contradictions(json, now),
      ...(elsewhere ? [{ path: 'consumer.address.country', message: 'Is not the country of the request' }] : []),
    ]
  },
}
