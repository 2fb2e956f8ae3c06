import type { PaymentProvider } from '../application/ports/payment-provider.ts'
import { noAnswerReason } from './no-answer.ts'

/** Milliseconds that the provider has for an answer. */
const timeoutMs = 5000

/**
 * A provider that sends its results signed (`POST /v1/payments/callbacks`), as the simulator does: a payment's page takes any
 * number of attempts, so that opening one calls nobody, and it is not asked for results.
 * @param payUrl base address of its pages and of its refunds
 */
export function simulatedPayments(payUrl: string): PaymentProvider {
  return {
    checkoutSources: [new URL(payUrl).origin],

    open: async ({ paymentId, amountCents }) => ({
      kind: 'opened',
      providerId: paymentId,
      checkoutUrl: `${payUrl}/${paymentId}?amountCents=${amountCents}`,
    }),

    find: async () => ({ kind: 'unknown' }),

    async refund({ paymentId, amountCents }, key) {
      try {
        const response = await fetch(`${payUrl}/refunds`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': key },
          body: JSON.stringify({ paymentId, amountCents, currency: 'EUR' }),
          signal: AbortSignal.timeout(timeoutMs),
        })
        await response.body?.cancel()
        if (response.ok) return { kind: 'taken' }
        const reason = String(response.status)
        return { kind: response.status < 500 ? 'refused' : 'unavailable', reason }
      } catch (error) {
        const reason = noAnswerReason(error)
        if (reason === null) throw error
        return { kind: 'unavailable', reason, ...(reason === 'no-connection' ? {} : { uncertain: true }) }
      }
    },
  }
}
