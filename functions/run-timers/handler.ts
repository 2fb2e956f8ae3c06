import { runTimers } from './run-timers.ts'
import { ports } from './wiring.ts'

/** Every minute: everything that is due, and the events that the stream did not announce. */
export const handler = () => runTimers(ports, ports.clock.now())
