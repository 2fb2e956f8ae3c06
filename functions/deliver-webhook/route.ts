import type { Clock } from '../../shared/application/ports/clock.ts'
import { queueRoute } from '../../shared/http/queue-route.ts'
import { type DeliverPorts, deliverWebhook } from './deliver-webhook.ts'

/** The webhook queue: one event to one partner per message. */
export const route = (ports: DeliverPorts & { readonly clock: Clock }) =>
  queueRoute((message) => deliverWebhook(ports, message, ports.clock.now()))
