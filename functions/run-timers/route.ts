import type { Context } from 'aws-lambda'
import type { Clock } from '../../shared/application/ports/clock.ts'
import { type RunTimersPorts, runTimers } from './run-timers.ts'

/** Milliseconds before the function's timeout from which nothing new is begun: longer than any one item takes. */
const reservedMs = 10_000

/** Every minute: everything that is due, and the events that the stream did not announce. */
export const route =
  (ports: RunTimersPorts & { readonly clock: Clock }) =>
  (_: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>) =>
    runTimers(ports, ports.clock.now(), () => context.getRemainingTimeInMillis() > reservedMs)
