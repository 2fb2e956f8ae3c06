import type { Wait } from '../application/ports/wait.ts'

/** Waits so many milliseconds of the wall clock. */
export function wait(ms: number): Wait {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  return { over: promise, cancel: () => clearTimeout(timer) }
}
