import type { oas31 } from 'zod-openapi'
import { languages } from '../intake.ts'
import type { AnyRoute } from '../route.ts'

const text = (description: string, schema: oas31.SchemaObject = { type: 'string' }): oas31.HeaderObject => ({
  description,
  schema,
})

const limitsAreSaid =
  'by the RateLimit header fields for HTTP: on what the service answers to a caller whose signature it has verified, and not on what the gateway answers by itself.'

/** The headers of answers, each once; the document refers to them. */
export const headerComponents = {
  'content-language': text('The language of its sentences.', { type: 'string', enum: [...languages] }),
  'idempotency-replayed': text('`true` when it is the answer to an earlier copy of the request.', {
    type: 'string',
    enum: ['true'],
  }),
  'retry-after': text('Seconds after which the same request makes sense again.', { type: 'integer', minimum: 0 }),
  ratelimit: text(`What is left of the quota, ${limitsAreSaid}`),
  'ratelimit-policy': text(`The quota, ${limitsAreSaid}`),
  link: text('Of a table: the next page, `rel="next"` (RFC 8288), relative to the address of this one.'),
} satisfies Record<string, oas31.HeaderObject>

type HeaderName = keyof typeof headerComponents

const references = (names: readonly HeaderName[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))

const limits: readonly HeaderName[] = ['ratelimit', 'ratelimit-policy']
/** Answered before it is known who asks, so that nobody's quota is told. */
const beforeTheCaller: ReadonlySet<number> = new Set([401, 413, 504])
const retried: ReadonlySet<number> = new Set([409, 429, 503])

/** The headers of a route's answer of success. */
export function answerHeadersOf({ kind }: AnyRoute, mediaTypes: readonly string[]) {
  if (kind === 'open') return {}
  return references([
    'content-language',
    ...(kind === 'write' ? (['idempotency-replayed'] as const) : []),
    ...(mediaTypes.includes('text/csv') ? (['link'] as const) : []),
    ...limits,
  ])
}

/** The headers of a problem with a status. */
export const problemHeadersOf = ({ kind }: AnyRoute, status: number) =>
  references([
    ...(retried.has(status) ? (['retry-after'] as const) : []),
    ...(kind === 'open' || beforeTheCaller.has(status) ? [] : limits),
  ])
