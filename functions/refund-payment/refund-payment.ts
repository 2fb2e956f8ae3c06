import * as z from 'zod/mini'
import { type AttemptPorts, attemptDelivery } from '../../shared/application/attempt-delivery.ts'
import { rmaEventOf } from '../../shared/application/outbox-event.ts'
import type { Attempt } from '../../shared/application/ports/attempt.ts'
import type { PaymentProvider } from '../../shared/application/ports/payment-provider.ts'
import type { Payments } from '../../shared/application/ports/payments.ts'
import type { EffectMessage } from '../../shared/contracts/effect-message.ts'

export interface RefundPorts extends AttemptPorts {
  readonly payments: Pick<Payments, 'attemptToRefund'>
  readonly provider: Pick<PaymentProvider, 'refund'>
}

/** What an event that sends money back says of it. Euro cents. */
const sentBack = z.object({
  paymentId: z.string(),
  amountCents: z.int().check(z.positive()),
  providerId: z.optional(z.string()),
})

/**
 * Sends money back to who paid it, once per event however often it is tried: the event's id is the key, and the attempt
 * whose money it is is settled before the first try. Throws for an event that sends no money back.
 */
export async function refundPayment(ports: RefundPorts, message: EffectMessage, now: Date): Promise<void> {
  await attemptDelivery(ports, message, now, async (taken): Promise<Attempt> => {
    const of = rmaEventOf(taken.of)
    const { event } = await ports.deliveries.event(of)
    const { paymentId, amountCents, providerId: paidBy } = sentBack.parse(event.data)
    const providerId = paidBy ?? (await ports.payments.attemptToRefund(paymentId, message.eventId))
    return ports.provider.refund({ providerId, paymentId, rmaNumber: of.rmaNumber, amountCents }, message.eventId)
  })
}
