import { createDocument, type oas31, type ZodOpenApiPathsObject } from 'zod-openapi'
import type { AnyRoute } from '../route.ts'
import { type OperationId, routes } from '../routes.ts'
import { answerComponents } from './components.ts'
import { conventions } from './conventions.ts'
import { describe } from './described.ts'
import type { EventExample, Example } from './examples.ts'
import { headerComponents } from './headers.ts'
import { operationOf } from './operation.ts'
import { securitySchemes } from './parameters.ts'
import { codesOf, problemComponents } from './problems.ts'
import { sayings } from './sayings.ts'
import { tags, tellings } from './telling.ts'
import { webhooksOf } from './webhooks.ts'

/**
 * The version of the contract: the middle number rises with what is added, the last with what is only told otherwise. What
 * would break a client is a new major version, under paths of its own.
 */
const version = '1.0.0'

/**
 * The OpenAPI document: every operation for partners, what it takes and answers, and the webhooks. The consumers' pages and
 * the payment provider's hook are left out: people and that provider use them, by links that only they get. The same
 * routes make the same document, letter by letter.
 * @param examples requests with their recorded answers
 * @param events one of each type
 * @throws Error for a route that `tellings` shows and cannot be described, and for a type without an example
 */
export function openapiDocument(examples: readonly Example[], events: readonly EventExample[]): oas31.OpenAPIObject {
  const shown = (Object.entries(routes) as [OperationId, AnyRoute][]).filter(([id]) => tellings[id] !== null)
  const paths: ZodOpenApiPathsObject = {}
  for (const [id, route] of shown) {
    const telling = tellings[id]
    if (!telling) continue
    const own = examples.filter(({ operationId }) => operationId === id)
    const operation = operationOf(id, route, telling, own)
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation }
  }
  const codes = new Set(shown.flatMap(([, route]) => codesOf(route)))
  const document = createDocument(
    {
      openapi: '3.1.1',
      info: { title: 'Benelux after-sales', version, description: conventions },
      servers: [{ url: '/', description: 'Where this document is served.' }],
      tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
      paths,
      webhooks: webhooksOf(events),
      components: {
        schemas: { ...answerComponents, ...problemComponents(codes) },
        headers: headerComponents,
        securitySchemes,
      },
    },
    { override: sayings },
  )
  describe(document as oas31.OpenAPIObject)
  return openToMore(document as oas31.OpenAPIObject)
}

/** Answers and events may say more one day: only a request is refused for what it should not say. */
function openToMore(document: oas31.OpenAPIObject): oas31.OpenAPIObject {
  const open = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    if ('additionalProperties' in part && part.additionalProperties === false) delete part.additionalProperties
    for (const each of Object.values(part)) open(each)
  }
  open(document.components?.schemas)
  for (const item of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(item)) open(operation?.responses)
  }
  return document
}
