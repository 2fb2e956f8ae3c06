import { type OperationId, routes } from '../../../shared/contracts/routes.ts'
import { examplesOf, queryOf } from './examples.ts'
import type { ShownOperation } from './shown.ts'

/** Every route that a partner may call, from the table of routes. */
export const operations = (): ShownOperation[] =>
  (Object.keys(routes) as OperationId[]).flatMap((operationId) => {
    const { kind, method, path, roles } = routes[operationId]
    if (kind === 'page' || kind === 'hook') return []
    return [{ operationId, kind, method, path: path + queryOf(operationId), roles, examples: examplesOf(operationId) }]
  })
