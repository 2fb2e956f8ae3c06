import middy from '@middy/core'
import type { APIGatewayProxyResult, Context } from 'aws-lambda'
import type { Clock } from '../application/ports/clock.ts'
import type { IdempotencyStore } from '../application/ports/idempotency-store.ts'
import type { Partners } from '../application/ports/partners.ts'
import type { RateLimiter } from '../application/ports/rate-limiter.ts'
import type { RmaStore } from '../application/ports/rma-store.ts'
import type { CheckRoute, ReadRoute, WriteRoute } from '../contracts/route.ts'
import { allowedRoles } from './allowed-roles.ts'
import { answerHeaders } from './answer-headers.ts'
import { type Answer, type Call, header, type RouteEvent } from './call.ts'
import { idempotency } from './idempotency.ts'
import { languageOf } from './language.ts'
import { csv, mediaTypeOf } from './media-type.ts'
import { parsedBody, parsedQuery } from './parsed.ts'
import { problemDetails } from './problem-details.ts'
import { type RouteHandler, rateLimited, withBudget } from './rate-limited.ts'
import { rawBody } from './raw-body.ts'
import { viewBody } from './representations/view.ts'
import { signedPartner } from './signed-partner.ts'

export interface PartnerRoutePorts {
  readonly clock: Clock
  readonly partners: Partners
  readonly limiter: RateLimiter
  /** Whether a refused signature is explained: on the local stack alone. */
  readonly isSandbox: () => boolean
}

export interface WriteRoutePorts extends PartnerRoutePorts {
  readonly answers: IdempotencyStore
  readonly rmas: RmaStore
}

type Handle<Body, Query> = (call: Call<Body, Query>) => Promise<Answer>

/** A route that reads: signed, no idempotency key consumed. */
export function readRoute<Query>(
  ports: PartnerRoutePorts,
  route: Pick<ReadRoute<Query>, 'roles' | 'query'>,
  handle: Handle<undefined, Query>,
) {
  return withBudget(base(ports, handle).use(allowedRoles(route.roles)).use(parsedQuery(route.query)))
}

/** A route that judges a body and stores nothing. */
export function checkRoute<Body>(
  ports: PartnerRoutePorts,
  route: Pick<CheckRoute<Body>, 'roles' | 'body'>,
  handle: Handle<Body, undefined>,
) {
  return withBudget(base(ports, handle).use(allowedRoles(route.roles)).use(parsedBody(route.body)))
}

/** A route that writes: its `webhook-id` is the idempotency key. */
export function writeRoute<Body>(
  ports: WriteRoutePorts,
  route: Pick<WriteRoute<Body>, 'roles' | 'body'>,
  handle: Handle<Body, undefined>,
) {
  return withBudget(
    base(ports, handle).use(allowedRoles(route.roles)).use(idempotency(ports)).use(parsedBody(route.body)),
  )
}

/** The routes of one function by their resource; only resources of the gateway's table reach it. */
export function oneOf(byResource: Readonly<Record<string, RouteHandler>>) {
  return (event: RouteEvent, context: Context): Promise<APIGatewayProxyResult> => {
    const route = byResource[event.resource]
    if (!route) throw new Error(`No route of this function: ${event.resource}`)
    return route(event, context)
  }
}

function base<Body, Query>(ports: PartnerRoutePorts, handle: Handle<Body, Query>) {
  return middy<RouteEvent, APIGatewayProxyResult>(async (event: RouteEvent) =>
    result(await handle(event.call as Call<Body, Query>), event),
  )
    .use(problemDetails())
    .use(startedCall(ports))
    .use(rawBody())
    .use(signedPartner(ports))
    .use(rateLimited(ports.limiter))
}

function startedCall(ports: PartnerRoutePorts): middy.MiddlewareObj<RouteEvent> {
  return {
    before: ({ event }) => {
      event.call = {
        caller: { partnerId: '', role: 'retailer' },
        body: undefined,
        query: undefined,
        path: event.pathParameters ?? {},
        language: languageOf(header(event, 'accept-language')),
        mediaType: mediaTypeOf(header(event, 'accept')),
        now: ports.clock.now(),
        key: { partnerId: '', id: '', fingerprint: '' },
      }
    },
  }
}

function result(answer: Answer, event: RouteEvent): APIGatewayProxyResult {
  const { caller, language } = event.call
  const { status } = answer
  if ('csv' in answer) return { statusCode: status, headers: answerHeaders(csv, answer.headers), body: answer.csv }
  const shown = 'view' in answer ? viewBody(answer.view, answer.dossier, caller, language) : answer.body
  const body = JSON.stringify(shown)
  if (!answer.committed) event.unkept = { status, language, ...('view' in answer ? { view: answer.view } : { body }) }
  return {
    statusCode: status,
    headers: answerHeaders('application/json', { 'content-language': language }),
    body,
  }
}
