import type { Context } from 'aws-lambda'
import { runTimers } from './run-timers.ts'
import { ports } from './wiring.ts'

/** Milliseconds before the function's timeout from which nothing new is begun: longer than any one item takes. */
const reservedMs = 10_000

/** Every minute: everything that is due, and the events that the stream did not announce. */
export const handler = (_: unknown, context: Context) =>
  runTimers(ports, ports.clock.now(), () => context.getRemainingTimeInMillis() > reservedMs)
