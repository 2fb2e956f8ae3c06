import type { APIGatewayProxyEvent } from 'aws-lambda'
import type { Dossier } from '../application/dossier.ts'
import type { Budget } from '../application/rate-limit.ts'
import type { IdempotencyKey, StoredAnswer, View } from '../application/stored-answer.ts'
import type { Language } from '../contracts/intake.ts'
import type { PartnerRole } from '../contracts/partner.ts'
import type { MediaType } from './media-type.ts'

export interface Caller {
  readonly partnerId: string
  readonly role: PartnerRole
}

/** A verified and parsed partner request: all that a use case needs to know of HTTP. */
export interface Call<Body = unknown, Query = unknown> {
  readonly caller: Caller
  readonly body: Body
  readonly query: Query
  readonly path: Readonly<Record<string, string | undefined>>
  readonly language: Language
  /** What a route that can show more than JSON answers with. */
  readonly mediaType: MediaType
  /** Business time of the request. */
  readonly now: Date
  /** The idempotency key of a write; to be committed with the change. */
  readonly key: IdempotencyKey
}

/** What a route answers: a body without personal data, a view of an RMA, or (only where nothing is written) a table. */
export type Answer = {
  readonly status: number
  /** The idempotency record was stored by the change's own transaction. */
  readonly committed?: boolean
} & (
  | { readonly body: unknown }
  | { readonly view: View; readonly dossier: Dossier }
  | { readonly csv: string; readonly headers: Readonly<Record<string, string>> }
)

/** The event while it passes through the middleware, each of which adds its part of the call. */
export type RouteEvent = APIGatewayProxyEvent & {
  rawBody: Buffer
  call: Mutable<Call>
  /** The answer as its idempotency record has yet to keep it; absent when the change's own transaction did. */
  unkept?: StoredAnswer
  /** What the partner that signed it may send. */
  requestsPerSecond?: number
  /** What is left of that; absent before the signature was verified, and when it is not known. */
  budget?: Budget
}
type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** A header's value whatever the case of its name. */
export function header(event: Pick<APIGatewayProxyEvent, 'headers'>, name: string): string | undefined {
  const found = Object.entries(event.headers ?? {}).find(([key]) => key.toLowerCase() === name)
  return found?.[1] ?? undefined
}

/** The value of a header that is sent once; empty when it is absent, or was sent twice, whatever the cases of its name. */
export function soleHeader(event: Pick<APIGatewayProxyEvent, 'headers' | 'multiValueHeaders'>, name: string): string {
  const isNamed = ([key]: readonly [string, unknown]) => key.toLowerCase() === name
  const values = Object.entries(event.multiValueHeaders ?? {}).filter(isNamed)
  const sent = values.flatMap(([, each]) => each ?? [])
  const isSole = sent.length < 2 && Object.entries(event.headers ?? {}).filter(isNamed).length < 2
  return isSole ? (header(event, name) ?? '') : ''
}
