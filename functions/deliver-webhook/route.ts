import type { Clock } from '../../shared/application/ports/clock.ts'
import { queueRoute } from '../../shared/http/queue-route.ts'
import { deliverUnlessPaused, type PausingPorts } from './deliver-unless-paused.ts'

/** The webhook queue: one event to one partner per message. */
export const route = (ports: PausingPorts & { readonly clock: Clock }) =>
  queueRoute((message) => deliverUnlessPaused(ports, message, ports.clock.now()))
