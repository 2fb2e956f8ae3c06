import { queueRoute } from '../../shared/http/queue-route.ts'
import { sendMail } from './send-mail.ts'
import { ports } from './wiring.ts'

/** The mail queue: one mail to the consumer per message. */
export const handler = queueRoute((message) => sendMail(ports, message, ports.clock.now()))
