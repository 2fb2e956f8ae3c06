import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openapiDocument } from '../../../shared/contracts/openapi/document.ts'
import { breakingChanges, type Document } from './breaking-changes.ts'
import { events, examples } from './recorded.ts'

const released = join(import.meta.dirname, '../../../shared/contracts/released')
const current = JSON.parse(JSON.stringify(openapiDocument(examples, events))) as Document

describe('The OpenAPI document', () => {
  it.each(readdirSync(released))('breaks no client of %s', (file) => {
    const before = JSON.parse(readFileSync(join(released, file), 'utf8')) as Document
    expect(breakingChanges(before, current)).toEqual([])
  })
})

const text = { type: 'string' }
const closed = { additionalProperties: false }
/** A small document with one of everything that is compared. */
const base = () => ({
  paths: {
    '/things/{id}': {
      get: {
        operationId: 'showThing',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', maxLength: 10 } }],
        responses: {
          '200': {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } }, 'text/csv': {} },
          },
          '404': { content: {} },
        },
        security: [{ 'partner-id': [] }],
      },
      post: {
        operationId: 'changeThing',
        parameters: [] as object[],
        requestBody: { required: false, content: { 'application/json': { schema: { ...closed, ...request() } } } },
        responses: { '200': { content: {} }, '202': { content: {} } },
        security: [{ 'partner-id': [] }],
      },
    },
    '/old': { get: { operationId: 'old', deprecated: true, responses: {} } },
    '/kept': { get: { operationId: 'kept', responses: {} } },
  },
  webhooks: {
    'thing.made': { post: { requestBody: { content: { 'application/json': { schema: event() } } }, responses: {} } },
  },
  components: { schemas: { Thing: thing() } },
})
type Base = ReturnType<typeof base>

const changesTo = (after: Base) => breakingChanges(base() as unknown as Document, after as unknown as Document)

const request = () => ({
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string', maxLength: 10, minLength: 1, pattern: '^a' } as Record<string, unknown>,
    kind: { type: 'string', enum: ['one', 'two'] } as Record<string, unknown>,
    count: { type: 'number', minimum: 1, maximum: 9 } as Record<string, unknown>,
    note: { anyOf: [text, { type: 'null' }] as object[] },
    list: { type: 'array', items: { type: 'integer' } as Record<string, unknown>, maxItems: 3 },
    choice: {
      oneOf: ['a', 'b'].map((word) => ({ type: 'object', properties: { type: { const: word } } })) as object[],
    },
    free: { type: 'string' } as Record<string, unknown>,
  } as Record<string, Record<string, unknown>>,
})
const thing = () => ({
  type: 'object',
  required: ['id', 'state'] as string[],
  properties: {
    id: { type: 'string' },
    state: { type: 'string', enum: ['open', 'closed'] },
    amount: { type: 'integer' },
    kind: { type: 'string', const: 'thing' },
    maybe: { type: 'string' },
  } as Record<string, Record<string, unknown>>,
})
const event = () => ({ type: 'object', required: ['id'], properties: { id: text } as Record<string, object> })

const post = (document: Base) => document.paths['/things/{id}'].post
const get = (document: Base) => document.paths['/things/{id}'].get
const asked = (document: Base) => post(document).requestBody.content['application/json'].schema
const field = (document: Base, name: string) => asked(document).properties[name] as Record<string, unknown>
const answered = (document: Base) => document.components.schemas.Thing
const told = (document: Base) => document.webhooks['thing.made'].post.requestBody.content['application/json'].schema
// biome-ignore lint/suspicious/noExplicitAny: a change may remove what the type says is there
const loose = (part: unknown) => part as any

describe('A change that breaks a client is named as oasdiff names it', () => {
  const breaking: readonly (readonly [string, (document: Base) => unknown])[] = [
    ['api-path-removed-without-deprecation', (after) => delete loose(after.paths)['/kept']],
    ['api-removed-without-deprecation', (after) => delete loose(after.paths['/things/{id}']).get],
    ['api-operation-id-removed', (after) => Object.assign(get(after), { operationId: 'other' })],
    ['api-security-added', (after) => Object.assign(get(after), { security: [{ 'partner-id': [], more: [] }] })],
    ['request-parameter-removed', (after) => get(after).parameters.pop()],
    [
      'new-required-request-parameter',
      (after) => post(after).parameters.push({ name: 'a', in: 'query', required: true }),
    ],
    [
      'request-parameter-max-length-decreased',
      (after) => Object.assign(loose(get(after)).parameters[0].schema, { maxLength: 9 }),
    ],
    [
      'request-parameter-type-changed',
      (after) => Object.assign(loose(get(after)).parameters[0].schema, { type: 'integer' }),
    ],
    ['request-body-became-required', (after) => Object.assign(post(after).requestBody, { required: true })],
    [
      'request-body-added-required',
      (after) => Object.assign(get(after), { requestBody: { required: true, content: {} } }),
    ],
    ['request-body-media-type-removed', (after) => delete loose(post(after)).requestBody.content['application/json']],
    ['request-property-removed', (after) => delete asked(after).properties.free],
    [
      'new-required-request-property',
      (after) =>
        Object.assign(asked(after), {
          required: ['name', 'more'],
          properties: { ...asked(after).properties, more: text },
        }),
    ],
    ['request-property-became-required', (after) => asked(after).required.push('free')],
    ['request-property-became-not-nullable', (after) => (field(after, 'note').anyOf as object[]).pop()],
    ['request-property-type-changed', (after) => Object.assign(field(after, 'count'), { type: 'integer' })],
    ['request-property-type-changed', (after) => Object.assign(loose(field(after, 'list')).items, { type: 'string' })],
    ['request-property-enum-value-removed', (after) => Object.assign(field(after, 'kind'), { enum: ['one'] })],
    ['request-property-became-enum', (after) => Object.assign(field(after, 'free'), { enum: ['a'] })],
    ['request-property-max-length-decreased', (after) => Object.assign(field(after, 'name'), { maxLength: 9 })],
    ['request-property-max-length-set', (after) => Object.assign(field(after, 'free'), { maxLength: 1000 })],
    ['request-property-max-decreased', (after) => Object.assign(field(after, 'count'), { maximum: 8 })],
    ['request-property-max-items-decreased', (after) => Object.assign(field(after, 'list'), { maxItems: 2 })],
    ['request-property-min-increased', (after) => Object.assign(field(after, 'count'), { minimum: 2 })],
    ['request-property-min-length-increased', (after) => Object.assign(field(after, 'name'), { minLength: 2 })],
    ['request-property-min-items-set', (after) => Object.assign(field(after, 'list'), { minItems: 1 })],
    ['request-property-pattern-changed', (after) => Object.assign(field(after, 'name'), { pattern: '^b' })],
    ['request-property-pattern-added', (after) => Object.assign(field(after, 'free'), { pattern: '^b' })],
    ['request-property-one-of-removed', (after) => (field(after, 'choice').oneOf as object[]).pop()],
    ['response-success-status-removed', (after) => delete loose(post(after)).responses['202']],
    ['response-media-type-removed', (after) => delete loose(get(after)).responses['200'].content['text/csv']],
    ['response-required-property-removed', (after) => delete answered(after).properties.id],
    ['response-optional-property-removed', (after) => delete answered(after).properties.maybe],
    ['response-property-became-optional', (after) => answered(after).required.pop()],
    [
      'response-property-became-nullable',
      (after) => Object.assign(answered(after).properties, { id: { anyOf: [text, { type: 'null' }] } }),
    ],
    [
      'response-property-type-changed',
      (after) => Object.assign(answered(after).properties, { amount: { type: 'number' } }),
    ],
    [
      'response-property-const-changed',
      (after) => Object.assign(answered(after).properties, { kind: { ...text, const: 'b' } }),
    ],
    ['webhook-removed', (after) => delete loose(after.webhooks)['thing.made']],
    ['response-required-property-removed', (after) => delete told(after).properties.id],
  ]

  it.each(breaking)('%s', (id, make) => {
    const after = base()
    make(after)
    expect(changesTo(after).map((each) => each.id)).toEqual([id])
  })
})

describe('A change that breaks no client is let through', () => {
  const harmless: readonly (readonly [string, (document: Base) => unknown])[] = [
    ['nothing', () => undefined],
    ['a path more', (after) => Object.assign(after.paths, { '/more': {} })],
    ['a deprecated operation less', (after) => delete loose(after.paths)['/old']],
    ['an optional parameter more', (after) => post(after).parameters.push({ name: 'a', in: 'query' })],
    ['an optional field of a request more', (after) => Object.assign(asked(after).properties, { more: text })],
    ['a field of a request that is not required any more', (after) => asked(after).required.pop()],
    ['a longer text', (after) => Object.assign(field(after, 'name'), { maxLength: 11 })],
    ['a text without its pattern', (after) => delete field(after, 'name').pattern],
    ['a lower minimum', (after) => Object.assign(field(after, 'count'), { minimum: 0 })],
    [
      'a number where a whole number was asked for',
      (after) => Object.assign(loose(field(after, 'list')).items, { type: 'number' }),
    ],
    ['a word of a request more', (after) => Object.assign(field(after, 'kind'), { enum: ['one', 'two', 'three'] })],
    [
      'a kind of request more',
      (after) =>
        (field(after, 'choice').oneOf as object[]).push({ type: 'object', properties: { type: { const: 'c' } } }),
    ],
    ['a field of an answer more', (after) => Object.assign(answered(after).properties, { more: text })],
    [
      'a word of an answer more',
      (after) => Object.assign(answered(after).properties, { state: { ...text, enum: ['open', 'closed', 'lost'] } }),
    ],
    [
      'a word of an answer less',
      (after) => Object.assign(answered(after).properties, { state: { ...text, enum: ['open'] } }),
    ],
    ['a field of an answer that is always there now', (after) => answered(after).required.push('maybe')],
    [
      'whole numbers where an answer had numbers',
      (after) => Object.assign(answered(after).properties, { amount: { type: 'integer' } }),
    ],
    ['a status more', (after) => Object.assign(post(after).responses, { '201': { content: {} } })],
    ['a webhook more', (after) => Object.assign(after.webhooks, { 'thing.lost': {} })],
  ]

  it.each(harmless)('%s', (_, make) => {
    const after = base()
    make(after)
    expect(changesTo(after)).toEqual([])
  })
})
