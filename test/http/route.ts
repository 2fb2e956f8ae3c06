import type { APIGatewayProxyResult, Context } from 'aws-lambda'
import { Webhook } from 'standardwebhooks'
import * as z from 'zod/mini'
import { log } from '../../shared/application/log.ts'
import type { Partner } from '../../shared/application/ports/partners.ts'
import type { IdempotencyKey, StoredAnswer } from '../../shared/application/stored-answer.ts'
import type { BodyContract } from '../../shared/contracts/body.ts'
import { type PartnerRole, partnerRoles } from '../../shared/contracts/partner.ts'
import type { Answer, Call, RouteEvent } from '../../shared/http/call.ts'
import { type WriteRoutePorts, writeRoute } from '../../shared/http/partner-route.ts'

// What goes wrong on purpose here need not be read.
log.setLogLevel('SILENT')

const secretOf = (name: string) => `whsec_${Buffer.from(name.padEnd(24, '.')).toString('base64')}`
export const secrets = { live: secretOf('live'), older: secretOf('older'), revoked: secretOf('revoked') }
export const now = new Date('2026-11-20T10:00:00.000Z')

const partner = (partnerId: string, role: PartnerRole, enabled = true): Partner => ({
  partnerId,
  role,
  enabled,
  secrets: async () => [secrets.live, secrets.older],
  publicKeys: [],
  requestsPerSecond: 100,
  endpoint: null,
})
/** A partner of each role. */
export function partnerOf(role: PartnerRole): string {
  return `some-${role}`
}

const partners = [
  partner('shop', 'retailer'),
  partner('rival', 'retailer'),
  partner('depot', 'service-centre'),
  partner('former', 'retailer', false),
  ...partnerRoles.map((role) => partner(partnerOf(role), role)),
]

const partnerNamed = async (partnerId: string) => partners.find((each) => each.partnerId === partnerId) ?? null

export interface Request {
  readonly partnerId?: string
  readonly id?: string
  readonly secret?: string
  readonly body?: string
  readonly method?: string
  readonly path?: string
  /** The path as the gateway's table has it; the path itself by default. */
  readonly resource?: string
  readonly pathParameters?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, readonly string[]>>
  /** What is signed, when it is not what is sent. */
  readonly signed?: string
  /** Seconds by which the sender's clock is ahead. */
  readonly ahead?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly base64?: boolean
}

let count = 0

/** An event of API Gateway for a request that is really signed. */
export function eventOf(request: Request): RouteEvent {
  count += 1
  const { partnerId = 'shop', id = `msg_${count}`, secret = secrets.live, body = '{"text":"hello"}' } = request
  const at = new Date(Date.now() + (request.ahead ?? 0) * 1000)
  const path = request.path ?? '/v1/things'
  return {
    httpMethod: request.method ?? 'POST',
    path,
    resource: request.resource ?? path,
    headers: {
      'Partner-Id': partnerId,
      'webhook-id': id,
      'Webhook-Timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, at, request.signed ?? body),
      ...request.headers,
    },
    body: request.base64 ? Buffer.from(body).toString('base64') : body,
    isBase64Encoded: request.base64 ?? false,
    pathParameters: request.pathParameters ?? null,
    queryStringParameters: lastOf(request.query),
    multiValueQueryStringParameters: request.query ?? null,
    requestContext: { requestId: `request-${count}` },
  } as unknown as RouteEvent
}

/** Of each parameter the last value, as API Gateway hands them on. */
const lastOf = (query: Request['query']) =>
  query ? Object.fromEntries(Object.entries(query).map(([name, values]) => [name, values.at(-1)])) : null

interface Kept {
  readonly fingerprint: string
  readonly answer: StoredAnswer
}

/** Ports of a route whose idempotency records stand in a map. */
export function stubPorts(changes: Partial<WriteRoutePorts> = {}) {
  const kept = new Map<string, Kept>()
  const keyOf = (key: IdempotencyKey) => `${key.partnerId} ${key.id}`
  const stubs: WriteRoutePorts = {
    clock: { now: () => now },
    partners: { find: partnerNamed, fresh: partnerNamed, ofRole: async () => [] },
    answers: {
      find: async (key) => kept.get(keyOf(key)) ?? null,
      keep: async (key, answer) => {
        if (kept.has(keyOf(key))) return false
        kept.set(keyOf(key), { fingerprint: key.fingerprint, answer })
        return true
      },
    },
    rmas: {
      load: async () => null,
      commit: async () => 'stored',
      serial: async () => ({ openRma: null, official: null, reportedDelivery: null, inherited: null }),
      texts: async () => new Map(),
    },
    ...changes,
  }
  return { stubs, kept }
}

const thing: BodyContract<{ text: string }> = { schema: z.strictObject({ text: z.string() }) }
export type ThingCall = Call<{ text: string }>

/** A route that writes things, for retailers and the desk; `send` makes a signed request to it. */
export function thingRoute(handle: (call: ThingCall) => Promise<Answer>, ports = stubPorts()) {
  const route = writeRoute(ports.stubs, { roles: ['retailer', 'desk'], body: thing }, handle)
  const send = async (request: Request = {}) => shown(await route(eventOf(request), {} as Context))
  return { send, kept: ports.kept }
}

export function shown(answer: APIGatewayProxyResult) {
  const headers: Record<string, unknown> = answer.headers ?? {}
  return { status: answer.statusCode, headers, body: JSON.parse(answer.body) as Record<string, unknown> }
}

/** A use case that counts how often it ran. */
export function counted(answer: (call: ThingCall) => Answer = ({ body }) => ({ status: 201, body })) {
  const calls: ThingCall[] = []
  const handle = async (call: ThingCall) => {
    calls.push(call)
    return answer(call)
  }
  return { calls, handle }
}
