import type { Decision, Problem } from './documented.ts'
import { isRetryable, retryAfterSeconds } from './retries.ts'

/** A code of the document, or one that was added since. */
type Code = Problem['code'] | (string & {})

/** A field that is not right, by its dotted path. */
interface FieldError {
  readonly path: string
  readonly message: string
}

/** What the service refuses, or cannot do at the moment (RFC 9457). The sentences are in the language of the client. */
export class ProblemError extends Error {
  /** Stable, kebab-case; null when the answer was no problem document (a proxy's, say). */
  readonly code: Code | null
  readonly status: number
  readonly detail: string
  /** Every field that is not right; empty for other problems. */
  readonly errors: readonly FieldError[]
  /** Why a request is not eligible, or what is missing; null for other problems. */
  readonly decision: Decision | null
  /** To be named when you ask us about it. */
  readonly requestId: string | null
  /** The idempotency key of the request. */
  readonly webhookId: string
  /** Whether the same request, under the same `webhookId`, may be answered otherwise later. It was tried again already. */
  readonly retryable: boolean
  readonly retryAfterSeconds: number | null
  /** The whole document, with what belongs to its code, such as `allowedActions`; null with `code`. */
  readonly problem: Problem | null

  /** @param said the body of the answer, parsed where it is JSON */
  constructor(response: Response, webhookId: string, said: unknown) {
    const problem = isDocument(said) ? said : null
    const { code, title, detail, requestId, errors, decision }: Partial<AnyProblem> = problem ?? {}
    super([`${response.status} ${code ?? response.statusText}`, title, detail].filter(Boolean).join(': '))
    this.name = 'ProblemError'
    this.code = code ?? null
    this.status = response.status
    this.detail = detail ?? ''
    this.errors = errors ?? []
    this.decision = decision ?? null
    this.requestId = requestId ?? null
    this.webhookId = webhookId
    this.retryable = isRetryable(response.status, code)
    this.retryAfterSeconds = retryAfterSeconds(response.headers)
    this.problem = problem
  }
}

/** What any problem says, and what some say. */
type AnyProblem = Pick<Problem, 'code' | 'title' | 'detail' | 'requestId'> & {
  readonly errors: readonly FieldError[]
  readonly decision: Decision
}

const isDocument = (said: unknown): said is Problem => typeof said === 'object' && said !== null && 'code' in said
