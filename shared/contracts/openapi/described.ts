import type { oas31 } from 'zod-openapi'
import { eventTypes } from '../answers/event.ts'
import { isPartnerEventType } from '../partner-event.ts'
import { entryName, eventName } from './components.ts'
import { meanings, ofEvents, ofPartnerEvents, ofTimelineEntries } from './meanings.ts'
import { queryParameters } from './query-parameters.ts'

/**
 * Writes into the document what its fields and the parameters of its queries mean.
 * @throws Error for a parameter of a query that is not described, and for a described field that is not there
 */
export function describe(document: oas31.OpenAPIObject): void {
  for (const { of, fields } of [...meanings, ...meaningsOfEvents()]) {
    for (const name of of) {
      for (const [path, text] of Object.entries(fields)) describeField(document, name, path, text)
    }
  }
  for (const item of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(item) as oas31.OperationObject[]) describeQuery(operation)
  }
}

const meaningsOfEvents = () =>
  eventTypes.flatMap((type) =>
    isPartnerEventType(type)
      ? [{ of: [eventName(type)], fields: ofPartnerEvents }]
      : [
          { of: [eventName(type)], fields: ofEvents },
          { of: [entryName(type)], fields: ofTimelineEntries },
        ],
  )

function describeField({ components }: oas31.OpenAPIObject, name: string, path: string, text: string): void {
  let parts = [components?.schemas?.[name] as oas31.SchemaObject]
  for (const field of path.split('.')) {
    parts = parts.flatMap(membersOf).flatMap(({ properties }) => (properties?.[field] as oas31.SchemaObject) ?? [])
  }
  if (parts.length === 0) throw new Error(`${name} has no ${path}: mend openapi/meanings.ts`)
  for (const part of parts) part.description = text
}

/** A schema with what it is a list of, or one of. */
function membersOf(schema: oas31.SchemaObject): readonly oas31.SchemaObject[] {
  const inner = [schema.items, ...(schema.anyOf ?? [])] as (oas31.SchemaObject | undefined)[]
  return [schema, ...inner.flatMap((each) => (each ? membersOf(each) : []))]
}

function describeQuery({ operationId = '', parameters = [] }: oas31.OperationObject): void {
  for (const parameter of parameters as oas31.ParameterObject[]) {
    if (parameter.in !== 'query') continue
    const { name } = parameter
    const text = queryParameters[`${operationId}.${name}`] ?? queryParameters[name]
    if (!text) throw new Error(`Describe the parameter ${name} of ${operationId} in openapi/query-parameters.ts`)
    parameter.description = text
  }
}
