import { queueRoute } from '../../shared/http/queue-route.ts'
import { deliverWebhook } from './deliver-webhook.ts'
import { ports } from './wiring.ts'

/** The webhook queue: one event to one partner per message. */
export const handler = queueRoute((message) => deliverWebhook(ports, message, ports.clock.now()))
