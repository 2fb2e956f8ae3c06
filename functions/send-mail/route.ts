import type { Clock } from '../../shared/application/ports/clock.ts'
import { queueRoute } from '../../shared/http/queue-route.ts'
import { type SendMailPorts, sendMail } from './send-mail.ts'

/** The mail queue: one mail to the consumer per message. */
export const route = (ports: SendMailPorts & { readonly clock: Clock }) =>
  queueRoute((message) => sendMail(ports, message, ports.clock.now()))
