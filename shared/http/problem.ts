import { type ProblemCode, problemHead } from '../contracts/problems.ts'

export type { ProblemCode }

/** A bad field as an answer names it. */
interface NamedError {
  readonly path: string
  readonly message: string
}

export interface ProblemExtras {
  readonly errors?: readonly NamedError[]
  readonly headers?: Readonly<Record<string, string>>
  /** Further members of the problem document, such as the decision. */
  readonly members?: Readonly<Record<string, unknown>>
}

/** A refusal on its way to the caller. Thrown by routes and their middleware; `detail` holds no personal data. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly extras: ProblemExtras

  constructor(code: ProblemCode, detail: string, extras: ProblemExtras = {}) {
    super(detail)
    this.name = 'Problem'
    this.code = code
    this.extras = extras
  }

  get status(): number {
    return problemHead(this.code).status
  }

  /** The problem document. */
  body(requestId: string): Record<string, unknown> {
    return {
      ...problemHead(this.code),
      detail: this.message,
      requestId,
      ...(this.extras.errors ? { errors: this.extras.errors } : {}),
      ...this.extras.members,
    }
  }
}

/** The 409 for who should ask again in a moment. */
export const inProgress = (detail: string) => new Problem('in-progress', detail, { headers: { 'retry-after': '1' } })
