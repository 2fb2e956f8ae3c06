import * as z from 'zod/mini'
import type { ZodOpenApiResponseObject } from 'zod-openapi'
import { problemAnswerOf } from '../answers/problem.ts'
import { type ProblemCode, problems } from '../problems.ts'
import { type AnyRoute, problemsOfGateway, problemsOfKind } from '../route.ts'
import { problemName } from './components.ts'
import { problemHeadersOf } from './headers.ts'

const codes = Object.keys(problems) as ProblemCode[]
const schemaOf = Object.fromEntries(codes.map((code) => [code, problemAnswerOf(code)])) as Readonly<
  Record<ProblemCode, ReturnType<typeof problemAnswerOf>>
>

/** The problem of every code that a route of the document can answer with, by the name of its schema. */
export const problemComponents = (used: ReadonlySet<ProblemCode>) =>
  Object.fromEntries(codes.filter((code) => used.has(code)).map((code) => [problemName(code), schemaOf[code]]))

/** Every code that a route answers with, also by the gateway before it. */
export const codesOf = ({ problems: own, kind, method }: AnyRoute): readonly ProblemCode[] => {
  const gateway = problemsOfGateway.filter(
    // The route is there, and only what has a body can be too large.
    (code) => code !== 'not-found' && (code !== 'body-too-large' || method !== 'GET'),
  )
  return [...new Set([...own, ...problemsOfKind[kind], ...gateway])]
}

/** The problems of a route by status, each with the codes that it can have. */
export function problemResponses(route: AnyRoute): Readonly<Record<string, ZodOpenApiResponseObject>> {
  const byStatus = Map.groupBy(codesOf(route), (code) => problems[code][0])
  return Object.fromEntries(
    [...byStatus]
      .sort(([one], [other]) => one - other)
      .map(([status, all]) => {
        const [first, ...more] = all.map((code) => schemaOf[code])
        if (!first) throw new Error('A group has a member')
        const schema = more.length > 0 ? z.discriminatedUnion('code', [first, ...more]) : first
        const description = all.map((code) => `\`${code}\`: ${problems[code][1]}.`).join(' ')
        const headers = problemHeadersOf(route, status)
        return [status, { description, headers, content: { 'application/problem+json': { schema } } }]
      }),
  )
}
