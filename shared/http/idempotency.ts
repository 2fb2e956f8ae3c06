import { createHash } from 'node:crypto'
import type { MiddlewareObj } from '@middy/core'
import type { APIGatewayProxyResult } from 'aws-lambda'
import type { Answered, IdempotencyStore } from '../application/ports/idempotency-store.ts'
import type { RmaStore } from '../application/ports/rma-store.ts'
import type { StoredAnswer, View } from '../application/stored-answer.ts'
import { answerHeaders } from './answer-headers.ts'
import { type Call, header, type RouteEvent } from './call.ts'
import { inProgress, Problem, type ProblemCode } from './problem.ts'
import { problemResult } from './problem-details.ts'
import { viewBody } from './representations/view.ts'

/** Thrown by a route whose commit found that the key has been used: the answer is the stored one. */
export class AlreadyAnswered extends Error {}

const notFinalStatuses: ReadonlySet<number> = new Set([401, 403, 429])
const notFinalCodes: ReadonlySet<ProblemCode> = new Set(['in-progress', 'idempotency-conflict', 'redelivery-running'])

/** Whether the same request would be refused again: who may do what, how often and what fails of ours can change. */
export const isFinal = ({ status, code }: Problem): boolean =>
  status < 500 && !notFinalStatuses.has(status) && !notFinalCodes.has(code)

/** The idempotency record of a change that answers a call with a view of its RMA, for the change's own transaction. */
export const answeredByView = ({ key, language }: Call, status: number, view: View): Answered => ({
  key,
  answer: { status, language, view },
})

/** The same of one that answers with a body, which holds no personal data. */
export const answeredByBody = ({ key, language }: Call, status: number, body: unknown): Answered => ({
  key,
  answer: { status, language, body: JSON.stringify(body) },
})

interface IdempotencyPorts {
  readonly answers: IdempotencyStore
  readonly rmas: RmaStore
}

/**
 * The idempotency key of a write: a used one gets the stored answer again (409 for another request under it), an answer
 * that changed nothing is kept here, and one that changed an RMA was kept by the change's own transaction.
 */
export function idempotency(ports: IdempotencyPorts): MiddlewareObj<RouteEvent, APIGatewayProxyResult> {
  return {
    before: async ({ event }) => {
      const fingerprint = createHash('sha256')
        .update(`${event.httpMethod} ${event.path}\n`)
        .update(event.rawBody)
        .digest('base64url')
      const { partnerId } = event.call.caller
      event.call.key = { partnerId, id: header(event, 'webhook-id') ?? '', fingerprint }
      return stored(ports, event)
    },

    after: async (request) => {
      const { event } = request
      if (!event.unkept) return
      if (!(await ports.answers.keep(event.call.key, event.unkept))) request.response = await replay(ports, event)
    },

    onError: async (request) => {
      try {
        request.response = await finalAnswer(ports, request.error, request.event)
      } catch (error) {
        // What fails here is answered like any other exception.
        request.error = error as Error
      }
    },
  }
}

/** The answer to a final refusal, kept under the call's key; undefined for what is not final. */
async function finalAnswer(ports: IdempotencyPorts, error: unknown, event: RouteEvent) {
  if (error instanceof AlreadyAnswered) return replay(ports, event)
  if (!(error instanceof Problem) || !isFinal(error) || !event.call.key.fingerprint) return undefined
  const refused = problemResult(error, event.requestContext.requestId)
  const kept = { status: error.status, language: event.call.language, body: refused.body }
  return (await ports.answers.keep(event.call.key, kept)) ? refused : replay(ports, event)
}

/** The stored answer of the call's key, undefined when the key is new. */
async function stored(ports: IdempotencyPorts, event: RouteEvent): Promise<APIGatewayProxyResult | undefined> {
  const known = await ports.answers.find(event.call.key)
  if (!known) return undefined
  if (known.fingerprint !== event.call.key.fingerprint) {
    throw new Problem('idempotency-conflict', 'Method, path and body must be the same under the same webhook-id')
  }
  return {
    statusCode: known.answer.status,
    headers: answerHeaders(contentType(known.answer), {
      'content-language': known.answer.language,
      'idempotency-replayed': 'true',
    }),
    body: await bodyOf(ports, event, known.answer),
  }
}

async function replay(ports: IdempotencyPorts, event: RouteEvent): Promise<APIGatewayProxyResult> {
  try {
    const again = await stored(ports, event)
    if (again) return again
    throw inProgress('Ask again in a moment')
  } catch (error) {
    if (error instanceof Problem) return problemResult(error, event.requestContext.requestId)
    throw error
  }
}

async function bodyOf(ports: IdempotencyPorts, { call }: RouteEvent, answer: StoredAnswer): Promise<string> {
  if (!answer.view) return answer.body
  const dossier = await ports.rmas.load(answer.view.rmaNumber)
  if (!dossier) throw new Problem('rma-not-found', 'It has been erased')
  return JSON.stringify(viewBody(answer.view, dossier, call.caller, answer.language))
}

const contentType = (answer: StoredAnswer) => (answer.status < 400 ? 'application/json' : 'application/problem+json')
