import type { InvocationError } from './messages.ts'

/** How an invocation ended: with the function's answer, or with an error of the function. */
export type Outcome = { readonly payload: unknown } | { readonly error: InvocationError }

export interface FunctionSettings {
  readonly name: string
  readonly arn: string
  readonly entry: string
  readonly environment: Readonly<Record<string, string>>
  readonly timeoutSeconds: number
  readonly memoryMegabytes: number
  readonly logFile: string
  readonly clockOffsetMs: () => number
  /** Told of each failed invocation, in one line. */
  readonly announce: (line: string) => void
  /** How long an environment that is not needed lives on; a minute unless a test is in a hurry. */
  readonly spareMs?: number
}
