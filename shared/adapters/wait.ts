import type { Wait } from '../application/resilient-xms.ts'

/** Waits so many milliseconds of the wall clock; one that is given up never ends. */
export function wait(ms: number): Wait {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  return { over: promise, cancel: () => clearTimeout(timer) }
}
