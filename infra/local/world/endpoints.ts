import { bodyOf, type HttpAnswer, type InboxMail, type RunningStack } from 'run-cdk-locally'
import * as z from 'zod'
import type { SettableClock } from './clock.ts'
import type { DemoPartner } from './partners.ts'
import type { paymentSimulator } from './payments.ts'
import type { receivers } from './receivers.ts'
import type { xmsSimulator } from './xms.ts'

/** Far above any webhook. */
const bodyBytesMax = 1024 * 1024

/** The world around the service, as `/local/…` shows and steers it. */
export interface World {
  readonly partners: readonly DemoPartner[]
  readonly clock: SettableClock
  readonly xms: ReturnType<typeof xmsSimulator>
  readonly receivers: ReturnType<typeof receivers>
  readonly payments: ReturnType<typeof paymentSimulator>
  readonly inbox: RunningStack['inbox']
  queues(): Promise<unknown>
  runTimers(): Promise<unknown>
}

interface Asked {
  readonly parameter: string
  readonly json: unknown
  readonly text: string
  readonly headers: Record<string, string>
  readonly query: URLSearchParams
}

type Reply = readonly [status: number, body: unknown, contentType?: string]
type Endpoint = (world: World, asked: Asked) => Reply | Promise<Reply>

const setClock = z.object({ now: z.iso.datetime() })
const setXms = z.object({ up: z.boolean() })
const setReceiver = z.object({ failNext: z.int().min(0).optional(), down: z.boolean().optional() })
const bad = (error: z.ZodError): Reply => [422, { errors: error.issues.map((issue) => issue.message) }]

/** A mail with the stable id that the service gives each, under which repeats are known. */
const withId = (mail: InboxMail) => ({
  ...mail,
  id: mail.headers.find(({ name }) => name === 'X-Entity-Ref-ID')?.value ?? null,
})

const clockBody = (world: World): Reply => [200, { now: world.clock.now().toISOString() }]

const endpoints: Record<string, Endpoint> = {
  'GET /local/health': () => [200, { status: 'ready' }],
  'GET /local/': () => [200, Object.keys(endpoints)],
  'GET /local/partners': ({ partners }) => [200, partners],
  'GET /local/clock': clockBody,
  'PUT /local/clock': (world, { json }) => {
    const wanted = setClock.safeParse(json)
    if (!wanted.success) return bad(wanted.error)
    world.clock.set(new Date(wanted.data.now))
    return clockBody(world)
  },
  'POST /local/run-timers': async (world) => [200, { ran: await world.runTimers() }],
  'GET /local/inbox': (world) => [200, world.inbox().map(withId)],
  'GET /local/deliveries': ({ receivers }) => [200, receivers.deliveries()],
  'GET /local/queues': async (world) => [200, await world.queues()],
  'GET /local/xms': ({ xms }) => [200, { up: xms.isUp() }],
  'PUT /local/xms': ({ xms }, { json }) => {
    const wanted = setXms.safeParse(json)
    if (!wanted.success) return bad(wanted.error)
    xms.setUp(wanted.data.up)
    return [200, wanted.data]
  },
  'GET /local/xms/updates': ({ xms }) => [200, xms.updates()],
  'PUT /local/receivers/*': ({ receivers }, { parameter, json }) => {
    const wanted = setReceiver.safeParse(json)
    if (!wanted.success) return bad(wanted.error)
    const { failNext, down } = wanted.data
    const behaviour = receivers.behave(parameter, {
      ...(failNext === undefined ? {} : { failNext }),
      ...(down === undefined ? {} : { down }),
    })
    return behaviour ? [200, behaviour] : [404, { error: 'There is no such partner' }]
  },
  'POST /local/receivers/*': ({ receivers }, { parameter, headers, text }) => [
    receivers.receive(parameter, headers, text),
    null,
  ],
  'GET /local/pay/*': ({ payments }, { parameter, query }) => [
    200,
    payments.page(parameter, query.get('amountCents') ?? '0'),
    'text/html; charset=utf-8',
  ],
  'POST /local/pay/*': ({ payments }, { parameter, json, text }) =>
    payments.settle(parameter, (json as Record<string, unknown>) ?? Object.fromEntries(new URLSearchParams(text))),
  'GET /local/sim/xms/v1/serials/*': ({ xms }, { parameter, headers }) =>
    xms.serial(parameter, headers.authorization ?? ''),
  'POST /local/sim/xms/v1/doa-updates': ({ xms }, { json, headers }) =>
    xms.update(json, headers['idempotency-key'] ?? '', headers.authorization ?? ''),
}

/** Answers a request to `/local/…`: 404 for what is not there, 422 for a body that is not understood. */
export const localEndpoints =
  (world: World): HttpAnswer =>
  async (request, response, url) => {
    const text = String((await bodyOf(request, bodyBytesMax)) ?? '')
    const parent = url.pathname.slice(0, url.pathname.lastIndexOf('/') + 1)
    const endpoint =
      endpoints[`${request.method} ${url.pathname}`] ?? endpoints[`${request.method} ${parent}*`] ?? (() => notFound)
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    const parameter = decoded(url.pathname.slice(parent.length))
    const [status, body, contentType] = await endpoint(world, {
      parameter,
      json: parsed(text),
      text,
      headers,
      query: url.searchParams,
    })
    response.writeHead(status, { 'content-type': contentType ?? 'application/json', 'cache-control': 'no-store' })
    response.end(body === null ? '' : typeof body === 'string' ? body : JSON.stringify(body, null, 2))
  }

const notFound: Reply = [404, { error: 'There is no such local endpoint; see GET /local/' }]

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
