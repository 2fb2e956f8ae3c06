import { type Change, type Pair, type Schema, schemaComparison } from './schema-changes.ts'

interface Media {
  readonly schema?: Schema
}
type Content = Readonly<Record<string, Media>>
interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema?: Schema
}
interface Operation {
  readonly operationId?: string
  readonly deprecated?: boolean
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly required?: boolean; readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
  readonly security?: readonly Readonly<Record<string, unknown>>[]
}
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>

/** An OpenAPI 3.1 document, as far as it is compared. */
export interface Document {
  readonly paths: Paths
  readonly webhooks?: Paths
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> }
}

/**
 * What of a later document would break a client of an earlier one, by the rules of the contract: answers may get further
 * fields and words, and a request is refused for a field that is not known. The ids are those of oasdiff.
 */
export function breakingChanges(before: Document, after: Document): readonly Change[] {
  const compare = schemaComparison(resolver(before), resolver(after))
  return [
    ...Object.entries(before.paths).flatMap(([path, operations]) =>
      Object.entries(operations).flatMap(([method, was]) => {
        const where = `${method.toUpperCase()} ${path}`
        const is = after.paths[path]?.[method]
        if (is) return operationChanges(was, is, where, compare)
        const id = after.paths[path] ? 'api-removed-without-deprecation' : 'api-path-removed-without-deprecation'
        return was.deprecated ? [] : [{ id, where }]
      }),
    ),
    ...Object.entries(before.webhooks ?? {}).flatMap(([name, { post: was }]) => {
      const is = after.webhooks?.[name]?.post
      if (!was) return []
      if (!is) return [{ id: 'webhook-removed', where: name }]
      return contentChanges(was.requestBody?.content, is.requestBody?.content, { where: name }, compare)
    }),
  ]
}

type Compare = (pair: Pair) => readonly Change[]

const resolver =
  ({ components }: Document) =>
  (schema: Schema): Schema => {
    if (!schema.$ref) return schema
    const found = components?.schemas?.[schema.$ref.replace('#/components/schemas/', '')]
    if (!found) throw new Error(`The document has no ${schema.$ref}`)
    return found
  }

function operationChanges(was: Operation, is: Operation, where: string, compare: Compare): readonly Change[] {
  const schemes = (operation: Operation) => (operation.security ?? []).flatMap((each) => Object.keys(each))
  const asksMore = schemes(is).some((name) => !schemes(was).includes(name))
  return [
    ...(was.operationId === is.operationId ? [] : [{ id: 'api-operation-id-removed', where }]),
    ...(asksMore ? [{ id: 'api-security-added', where }] : []),
    ...parameterChanges(was, is, where, compare),
    ...bodyChanges(was, is, where, compare),
    ...Object.entries(was.responses).flatMap(([status, { content }]) => {
      const now = is.responses[status]
      if (now) return contentChanges(content, now.content, { where: `${where} ${status}` }, compare)
      return status.startsWith('2') ? [{ id: 'response-success-status-removed', where: `${where} ${status}` }] : []
    }),
  ]
}

function parameterChanges(was: Operation, is: Operation, where: string, compare: Compare): readonly Change[] {
  const find = (operation: Operation, like: Parameter) =>
    operation.parameters?.find((each) => each.name === like.name && each.in === like.in)
  const kept = (was.parameters ?? []).flatMap((before): readonly Change[] => {
    const after = find(is, before)
    const at = `${where} ${before.in} ${before.name}`
    if (!after) return [{ id: 'request-parameter-removed', where: at }]
    const needs = !before.required && after.required
    const thing = { direction: 'request', thing: 'request-parameter', where: at } as const
    return [
      ...(needs ? [{ id: 'request-parameter-became-required', where: at }] : []),
      ...(before.schema && after.schema ? compare({ ...thing, before: before.schema, after: after.schema }) : []),
    ]
  })
  const asked = (is.parameters ?? []).filter((each) => each.required && !find(was, each))
  return [
    ...kept,
    ...asked.map((each) => ({ id: 'new-required-request-parameter', where: `${where} ${each.in} ${each.name}` })),
  ]
}

function bodyChanges(was: Operation, is: Operation, where: string, compare: Compare): readonly Change[] {
  const before = was.requestBody
  const after = is.requestBody
  if (!before) return after?.required ? [{ id: 'request-body-added-required', where }] : []
  return [
    ...(!before.required && after?.required ? [{ id: 'request-body-became-required', where }] : []),
    ...contentChanges(before.content, after?.content, { where, isRequest: true }, compare),
  ]
}

/** Changes of what a body can be. A webhook's is what we send: it changes like an answer. */
function contentChanges(
  was: Content = {},
  is: Content = {},
  { where, isRequest = false }: { readonly where: string; readonly isRequest?: boolean },
  compare: Compare,
): readonly Change[] {
  const direction = isRequest ? 'request' : 'response'
  return Object.entries(was).flatMap(([type, { schema: before }]) => {
    const now = is[type]
    const removed = isRequest ? 'request-body-media-type-removed' : 'response-media-type-removed'
    if (!now) return [{ id: removed, where: `${where} ${type}` }]
    const thing = { direction, thing: `${direction}-body`, where } as const
    return before && now.schema ? compare({ ...thing, before, after: now.schema }) : []
  })
}
