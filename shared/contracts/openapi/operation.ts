import type { ZodOpenApiOperationObject, ZodOpenApiResponseObject } from 'zod-openapi'
import { answersOf } from '../answers.ts'
import type { AnyRoute } from '../route.ts'
import type { OperationId } from '../routes.ts'
import type { Example } from './examples.ts'
import { answerHeadersOf } from './headers.ts'
import { parametersOf, securitySchemes } from './parameters.ts'
import { problemResponses } from './problems.ts'
import type { Telling } from './telling.ts'

const signed = [Object.fromEntries(Object.keys(securitySchemes).map((name) => [name, []]))]

/** An operation of the document, with the examples that were recorded of it. */
export function operationOf(
  operationId: OperationId,
  route: AnyRoute,
  { tag, summary, description }: Telling,
  examples: readonly Example[],
): ZodOpenApiOperationObject {
  const roles = route.roles.length > 0 ? `Roles: ${route.roles.map((role) => `\`${role}\``).join(', ')}.` : ''
  return {
    operationId,
    tags: [tag],
    summary,
    description: [description, roles].filter(Boolean).join('\n\n'),
    parameters: parametersOf(route),
    ...('query' in route ? { requestParams: { query: route.query as never } } : {}),
    ...('body' in route ? { requestBody: requestBodyOf(route.body, examples) } : {}),
    responses: withExamples({ ...successes(operationId, route), ...problemResponses(route) }, examples),
    security: route.kind === 'open' ? [] : signed,
  }
}

function requestBodyOf(body: Extract<AnyRoute, { body: unknown }>['body'], examples: readonly Example[]) {
  // What is refused for its content shows its answer only: it is no example of the schema.
  const shown = examples.filter(({ request, answer }) => request.body !== undefined && !isInvalid(answer.body))
  const named = shown.map((each) => [each.name, { summary: each.summary, value: each.request.body }])
  return {
    description: 'At most 256 KB.',
    required: !body.mayBeAbsent,
    content: {
      'application/json': { schema: body.schema, ...(shown.length > 0 ? { examples: Object.fromEntries(named) } : {}) },
    },
  }
}

const isInvalid = (body: unknown): boolean => (body as { readonly code?: unknown }).code === 'invalid-content'

function successes(operationId: OperationId, route: AnyRoute): Record<string, ZodOpenApiResponseObject> {
  return Object.fromEntries(
    Object.entries(answersOf[operationId]).map(([status, { description, content }]) => [
      status,
      {
        description,
        headers: answerHeadersOf(route, Object.keys(content)),
        content: Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }])),
      },
    ]),
  )
}

/** Answers with those that were recorded under their status, by the name of their request. */
function withExamples(responses: Record<string, ZodOpenApiResponseObject>, examples: readonly Example[]) {
  for (const example of examples) {
    const { status, contentType, body } = example.answer
    const media = responses[status]?.content?.[contentType]
    if (!media) throw new Error(`The example ${example.name} was answered with an undeclared ${status} ${contentType}`)
    media.examples = { ...media.examples, [example.name]: { summary: example.summary, value: body } }
  }
  return responses
}
