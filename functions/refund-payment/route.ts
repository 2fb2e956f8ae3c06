import type { Clock } from '../../shared/application/ports/clock.ts'
import { queueRoute } from '../../shared/http/queue-route.ts'
import { type RefundPorts, refundPayment } from './refund-payment.ts'

/** The refund queue: one refund per message. */
export const route = (ports: RefundPorts & { readonly clock: Clock }) =>
  queueRoute((message) => refundPayment(ports, message, ports.clock.now()))
