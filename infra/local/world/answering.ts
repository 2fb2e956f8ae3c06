import type { ServerResponse } from 'node:http'
import { bodyOf, type HttpAnswer } from 'run-cdk-locally'
import type * as z from 'zod'

/** Far above any webhook. */
const bodyBytesMax = 1024 * 1024

/** A request to an endpoint of the local world; `parameters` are what stands for the stars of its pattern, in order. */
export interface Asked {
  readonly parameters: readonly string[]
  /** The body as JSON; null when it is none. */
  readonly json: unknown
  readonly text: string
  readonly headers: Readonly<Record<string, string>>
  readonly query: URLSearchParams
}

/** An answer that is written by hand: in pieces, or not to its end. */
export type HandWritten = (response: ServerResponse) => Promise<void>

/** JSON unless the headers say otherwise. */
export type Reply = readonly [status: number, body: unknown, headers?: Readonly<Record<string, string>>]

/** Endpoints by method and path, in which a star stands for one part, e.g. `GET /local/pay/*`. */
export type Endpoints<World> = Readonly<Record<string, (world: World, asked: Asked) => Answering | Promise<Answering>>>
type Answering = Reply | HandWritten

/** A page, and the way to another. */
export const html = { 'content-type': 'text/html; charset=utf-8' }
export const seeOther = (location: string): Reply => [303, null, { location }]
/** A body that is not understood. */
export const bad = (error: z.ZodError): Reply => [422, { errors: error.issues.map((issue) => issue.message) }]

const notFound: Reply = [404, { error: 'There is no such local endpoint; see GET /local/' }]

/** Answers requests to the endpoints of a world: 404 for what is not there. */
export function answering<World>(endpoints: Endpoints<World>, world: World): HttpAnswer {
  const all = Object.entries(endpoints).map(([pattern, answer]) => ({ pattern: pattern.split('/'), answer }))
  return async (request, response, url) => {
    const text = String((await bodyOf(request, bodyBytesMax)) ?? '')
    const parts = `${request.method} ${url.pathname}`.split('/')
    const found = all
      .filter(({ pattern }) => matches(pattern, parts))
      .toSorted((one, other) => starsIn(one.pattern) - starsIn(other.pattern))
      .at(0)
    const parameters = parts.filter((_, index) => found?.pattern[index] === '*').map(decoded)
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    const asked = { parameters, json: parsed(text), text, headers, query: url.searchParams }
    const reply = found ? await found.answer(world, asked) : notFound
    if (typeof reply === 'function') return reply(response)
    const [status, body, own] = reply
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...own })
    response.end(body === null ? '' : typeof body === 'string' ? body : JSON.stringify(body, null, 2))
  }
}

const matches = (pattern: readonly string[], parts: readonly string[]) =>
  pattern.length === parts.length && pattern.every((part, index) => part === '*' || part === parts[index])

const starsIn = (pattern: readonly string[]) => pattern.filter((part) => part === '*').length

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
