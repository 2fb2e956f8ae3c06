import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { oas31 } from 'zod-openapi'
import { eventAnswer, eventTypes } from '../../../shared/contracts/answers/event.ts'
import { openapiDocument } from '../../../shared/contracts/openapi/document.ts'
import { tellings } from '../../../shared/contracts/openapi/telling.ts'
import type { AnyRoute } from '../../../shared/contracts/route.ts'
import { type OperationId, routes } from '../../../shared/contracts/routes.ts'
import { oneOfEach } from './one-of-each.ts'
import { events, examples } from './recorded.ts'

const committed = readFileSync(join(import.meta.dirname, '../../../shared/contracts/openapi/openapi.json'), 'utf8')
const document = openapiDocument(examples, events)
const operations = Object.values(document.paths ?? {}).flatMap((item) => Object.values(item))

describe('The OpenAPI document', () => {
  it('is committed as the contracts say it: run npm run openapi', () => {
    expect(`${JSON.stringify(document, null, 1)}\n` === committed).toBe(true)
  })

  it('is the same letter by letter each time', () => {
    expect(JSON.stringify(openapiDocument(examples, events))).toBe(JSON.stringify(document))
  })

  it('shows every operation but the pages, those of the documentation too, and the hook', () => {
    const shown = operations.map(({ operationId }) => operationId)
    const hidden = Object.keys(routes).filter((id) => !shown.includes(id))
    const isForPeople = ({ kind, path }: AnyRoute) => kind === 'page' || kind === 'hook' || path.startsWith('/docs')
    expect(hidden.filter((id) => !isForPeople(routes[id as OperationId]))).toEqual([])
    expect(Object.values(tellings).filter(Boolean)).toHaveLength(shown.length)
  })

  it('says what is refused, and what JSON Schema has no word for', () => {
    const register = document.paths?.['/v1/rmas']?.post ?? {}
    const body = JSON.stringify(register.requestBody)
    expect(body).toContain('"maxLength":2000')
    expect(body).toContain('“Is not the country of the request” (`consumer.address.country`)')
    const refused = JSON.stringify(register.responses?.['422'])
    for (const code of ['not-eligible', 'information-missing', 'invalid-content', 'channel-not-allowed']) {
      expect(refused).toContain(`\`${code}\``)
    }
    expect(Object.keys(register.responses ?? {})).toEqual(
      expect.arrayContaining(['401', '403', '409', '413', '429', '500']),
    )
  })

  it('refuses what it does not know in requests only', () => {
    const closed = '"additionalProperties":false'
    for (const { operationId, requestBody, responses } of operations) {
      if (requestBody) expect(JSON.stringify(requestBody), operationId).toContain(closed)
      expect(JSON.stringify(responses), operationId).not.toContain(closed)
    }
    expect(JSON.stringify(document.components)).not.toContain(closed)
  })

  it('shows an event of every type as it was recorded: run npm run openapi:record', () => {
    expect(JSON.stringify(events)).toBe(JSON.stringify(oneOfEach()))
    const shown = Object.values(document.webhooks ?? {}).map(
      ({ post }) => (post?.requestBody as oas31.RequestBodyObject | undefined)?.content['application/json']?.example,
    )
    expect(shown.map((each) => eventAnswer.parse(each).type)).toEqual(eventTypes)
  })

  it('tells what every parameter of a query is, in words', () => {
    const parameters = operations.flatMap((each) => (each?.parameters ?? []) as oas31.ParameterObject[])
    expect(parameters.filter(({ description = '' }) => description.length < 10)).toEqual([])
    expect(document.components?.schemas?.RmaSummary).toHaveProperty('properties.holdReason.description')
  })

  it('promises no quota to whom it does not know', () => {
    const refused = operations.map((each) => each?.responses?.['401']?.headers ?? {})
    expect(refused.filter((headers) => 'ratelimit' in headers)).toEqual([])
  })

  it('names what a webhook brings as the feed does', () => {
    expect(document.webhooks?.['quote.issued']?.post?.requestBody).toMatchObject({
      content: { 'application/json': { schema: { $ref: '#/components/schemas/QuoteIssuedEvent' } } },
    })
  })
})
