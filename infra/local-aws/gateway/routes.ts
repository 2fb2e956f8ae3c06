import type { Assembly } from '../template/assembly.ts'
import type { Resolver } from '../template/resolve.ts'
import { type OwnAnswer, readOwnAnswer } from './own-answers.ts'

export interface Route {
  readonly method: string
  /** As the template has it, e.g. `/v1/rmas/{rmaNumber}`. */
  readonly resource: string
  readonly functionId: string
}

/** The API as the template describes it. */
export interface Api {
  readonly routes: readonly Route[]
  /** The gateway's own answers, by response type. */
  readonly answers: ReadonlyMap<string, OwnAnswer>
  /** Content types, maybe with a wildcard, whose bodies reach a function as bytes (base64). */
  readonly binaryMediaTypes: readonly string[]
  readonly stage: string
}

/** Reads routes and gateway responses from the template. Only proxy integrations of functions are understood. */
export function readApi(assembly: Assembly, resolver: Resolver): Api {
  const properties = (type: string) =>
    assembly.resources.filter((each) => each.type === type).map((each) => ({ each, read: resolver.properties(each) }))
  const parts = new Map(
    properties('AWS::ApiGateway::Resource').map(({ each, read }) => [
      each.logicalId,
      { part: String(read.PathPart), parent: String(read.ParentId) },
    ]),
  )
  const pathOf = (id: string): string => {
    const known = parts.get(id)
    return known ? `${pathOf(known.parent)}/${known.part}` : ''
  }
  const routes = properties('AWS::ApiGateway::Method').map(({ read }) => {
    const integration = read.Integration as { Type: string; Uri: string }
    if (integration.Type !== 'AWS_PROXY')
      throw new Error(`Only AWS_PROXY integrations run here, not ${integration.Type}`)
    const functionId = /function:([A-Za-z0-9]+)\/invocations$/.exec(integration.Uri)?.[1]
    if (!functionId) throw new Error(`An integration without a function: ${integration.Uri}`)
    return { method: String(read.HttpMethod), resource: pathOf(String(read.ResourceId)) || '/', functionId }
  })
  const answers = properties('AWS::ApiGateway::GatewayResponse').map(
    ({ read }) => [String(read.ResponseType), readOwnAnswer(read)] as const,
  )
  const apis = properties('AWS::ApiGateway::RestApi')
  const binaryMediaTypes = apis.flatMap(({ read }) => (read.BinaryMediaTypes ?? []) as string[])
  const stage = String(properties('AWS::ApiGateway::Stage')[0]?.read.StageName ?? 'local')
  return { routes, answers: new Map(answers), binaryMediaTypes, stage }
}

export interface Match {
  readonly route: Route
  readonly pathParameters: Readonly<Record<string, string>> | null
}

/** The route of a request: static parts before parameters, a greedy parameter last. Null when the API has none. */
export function matchRoute(routes: readonly Route[], method: string, path: string): Match | null {
  const candidates = routes
    .filter((route) => route.method === method || route.method === 'ANY')
    .flatMap((route) => {
      const parameters = parametersOf(route.resource, path)
      return parameters ? [{ route, parameters }] : []
    })
    .sort((a, b) => specificity(b.route.resource).localeCompare(specificity(a.route.resource)))
  const best = candidates[0]
  if (!best) return null
  return { route: best.route, pathParameters: Object.keys(best.parameters).length > 0 ? best.parameters : null }
}

/** One digit per part: static 2, parameter 1, greedy 0. */
const specificity = (resource: string) =>
  resource
    .split('/')
    .map((part) => (part.endsWith('+}') ? '0' : part.startsWith('{') ? '1' : '2'))
    .join('')

function parametersOf(resource: string, path: string): Record<string, string> | null {
  if (resource === '/') return path === '/' ? {} : null
  const wanted = resource.split('/').slice(1)
  const given = path.split('/').slice(1)
  const parameters: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = given[index]
    if (value === undefined || value === '') return null
    if (part.endsWith('+}')) {
      parameters[part.slice(1, -2)] = decoded(given.slice(index).join('/'))
      return parameters
    }
    if (part.startsWith('{')) parameters[part.slice(1, -1)] = decoded(value)
    else if (part !== value) return null
  }
  return wanted.length === given.length ? parameters : null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
