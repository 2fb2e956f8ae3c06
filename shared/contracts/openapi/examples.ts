import type { OperationId } from '../routes.ts'

/** A request that was really sent, and what came of it, with everything volatile made the same each time. */
export interface Example {
  readonly operationId: OperationId
  /** What it shows, in kebab-case. */
  readonly name: string
  readonly summary: string
  readonly request: {
    readonly partnerId: string
    readonly path: string
    readonly body?: unknown
  }
  readonly answer: { readonly status: number; readonly contentType: string; readonly body: unknown }
}

/** An event as the feed and webhooks bring it. */
export interface EventExample {
  readonly id: string
  readonly type: string
  readonly timestamp: string
  readonly data: object
}
