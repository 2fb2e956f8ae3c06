/** What a worker is asked to do. */
export interface Invocation {
  readonly requestId: string
  readonly event: unknown
  /** Wall clock, milliseconds. */
  readonly deadlineMs: number
  /** How far business time is ahead of the wall clock, milliseconds. */
  readonly clockOffsetMs: number
  readonly arn: string
}

export interface InvocationError {
  readonly errorType: string
  readonly errorMessage: string
  readonly stack: string
}

/** What a worker says. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'broken'; readonly error: InvocationError }
  | { readonly kind: 'result'; readonly payload: string }
  | { readonly kind: 'error'; readonly error: InvocationError }
