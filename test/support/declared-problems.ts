import { type AnyRoute, problemsOfKind } from '../../shared/contracts/route.ts'
import { type OperationId, routes } from '../../shared/contracts/routes.ts'

/** Every problem that the table of routes says an operation answers with. */
export function declaredProblems(id: OperationId): readonly string[] {
  const { problems, kind }: AnyRoute = routes[id]
  return [...problems, ...problemsOfKind[kind]]
}

/** The operation that a request comes to; null where there is none. @param path with or without a query */
export function operationAt(method: string, path: string): OperationId | null {
  const [asked = ''] = path.split('?')
  const isAt = (route: AnyRoute) =>
    route.method === method && new RegExp(`^${route.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(asked)
  return (Object.keys(routes) as OperationId[]).find((id) => isAt(routes[id])) ?? null
}

/** Throws for a problem that an operation answers with and the table of routes does not name. */
export function holdToTable(id: OperationId, code: string): void {
  if (!declaredProblems(id).includes(code)) throw new Error(`${id} answers ${code}, which its route does not declare`)
}
