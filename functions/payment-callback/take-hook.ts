import type { ChangePorts } from '../../shared/application/change-rma.ts'
import { log } from '../../shared/application/log.ts'
import type { PaymentProvider } from '../../shared/application/ports/payment-provider.ts'
import type { Payments } from '../../shared/application/ports/payments.ts'
import { takePayment } from '../../shared/application/take-payment.ts'

export interface HookPorts extends ChangePorts {
  readonly payments: Payments
  readonly provider: Pick<PaymentProvider, 'find'>
}

/**
 * Takes what an unsigned hook says has happened, after asking the provider what it was: only that counts. `later` when the
 * provider cannot be asked, or others keep changing the RMA, and the hook has to come again; a result that fits no RMA
 * would not fit the next time either.
 * @param now business time
 */
export async function takeHook(ports: HookPorts, providerId: string, now: Date): Promise<'done' | 'later'> {
  const asked = await ports.provider.find(providerId)
  if (asked.kind === 'unavailable') {
    log.warn('The payment provider could not be asked', { reason: asked.reason })
    return 'later'
  }
  if (asked.kind === 'unknown') return 'done'
  const { paymentId, status, amountCents } = asked
  if (status === 'open' || status === 'refunded') return 'done'
  const result = await takePayment(ports, { paymentId, status, amountCents, providerId }, now)
  if (result.kind === 'contended') return 'later'
  if (result.kind === 'missing') log.warn('A payment leads to no RMA', { paymentId, status })
  if (result.kind === 'refused') {
    log.warn('A payment does not fit its RMA', { paymentId, status, refused: result.refusal.refused })
  }
  return 'done'
}
