import * as z from 'zod/mini'
import type { Attempt } from '../application/ports/attempt.ts'
import type { KnownAttempt, PaymentProvider } from '../application/ports/payment-provider.ts'
import { addressOf } from '../contracts/consumer-links.ts'
import { type MolliePayment, molliePayment, mollieRefund, ourMetadata, refundKey } from '../contracts/mollie.ts'
import { takeMollieHook } from '../contracts/routes/takeMollieHook.ts'
import { type AskMollie, MollieFailure, mollieClient } from './mollie-client.ts'
import type { SecretSource } from './secrets.ts'

export interface MollieOptions {
  /** The root of Mollie's API. */
  readonly baseUrl: string
  /** The address under which Mollie and consumers reach this service. */
  readonly publicUrl: string
  readonly apiKey: SecretSource
}

/** Statuses that pass: no key yet or no longer, too many requests, a request under the same key still running. */
const passing = new Set([401, 403, 408, 409, 425, 429])
/** Statuses of what is not there, or not any more. */
const unknown = new Set([404, 410])
const uncertain = new Set(['timeout', 'no-answer'])

/** Refunds that one call lists at most; a payment of ours has one or two. */
const listedMax = 250

/**
 * Mollie. Every payment carries our payment's id, none says anything of who pays. Whatever Mollie tells us unasked is not
 * believed: it is asked.
 */
export function molliePayments({ baseUrl, publicUrl, apiKey }: MollieOptions): PaymentProvider {
  const ask = mollieClient(baseUrl, apiKey)
  return {
    checkoutSources: ['https://*.mollie.com', new URL(baseUrl).origin],

    async open({ paymentId, rmaNumber, purpose, amountCents, attempt }, returnUrl) {
      try {
        const answer = await ask(({ payments }) =>
          payments.create({
            amount: inEuros(amountCents),
            description: `RMA ${rmaNumber}`,
            redirectUrl: returnUrl,
            webhookUrl: addressOf(publicUrl, takeMollieHook.path),
            metadata: { paymentId, purpose, attempt },
            idempotencyKey: `${paymentId}-${attempt}`,
          }),
        )
        const { id, _links } = molliePayment.parse(answer)
        if (!_links.checkout) throw new Error('Mollie has opened a payment without a page to pay it on')
        return { kind: 'opened', providerId: id, checkoutUrl: _links.checkout.href }
      } catch (error) {
        const { status, reason } = failureOf(error)
        if (status === null || passing.has(status)) return { kind: 'unavailable', reason }
        throw new Error(`Mollie does not open a payment: ${reason}`)
      }
    },

    async find(providerId) {
      try {
        const answer = await ask(({ payments }) => payments.get(providerId))
        if (!ourMetadata.safeParse(answer).success) return { kind: 'unknown' }
        return knownOf(molliePayment.parse(answer))
      } catch (error) {
        const { status, reason } = failureOf(error)
        return status !== null && unknown.has(status) ? { kind: 'unknown' } : { kind: 'unavailable', reason }
      }
    },

    async refund({ providerId, rmaNumber, amountCents }, key): Promise<Attempt> {
      if (providerId === null) return { kind: 'refused', reason: 'never-opened' }
      const wanted = {
        paymentId: providerId,
        amount: inEuros(amountCents),
        description: `RMA ${rmaNumber}`,
        metadata: { key },
        idempotencyKey: key,
      }
      try {
        const before = await refundUnder(ask, providerId, key)
        const { amount } = mollieRefund.parse(before ?? (await ask((client) => client.paymentRefunds.create(wanted))))
        return amount.value === amountCents ? { kind: 'taken' } : { kind: 'refused', reason: 'key-used' }
      } catch (error) {
        const { status, reason } = failureOf(error)
        if (status !== null && !passing.has(status)) return { kind: 'refused', reason }
        return { kind: 'unavailable', reason, ...(uncertain.has(reason) ? { uncertain: true } : {}) }
      }
    },
  }
}

/** Mollie remembers an idempotency key for an hour, and we try for a week: what was made before is looked for first. */
async function refundUnder(ask: AskMollie, providerId: string, key: string): Promise<unknown> {
  const refunds = await ask(({ paymentRefunds }) => paymentRefunds.page({ paymentId: providerId, limit: listedMax }))
  return refunds.find(({ metadata }) => refundKey.safeParse(metadata).data?.key === key)
}

/** What became of a call; throws what is none of Mollie's doing. */
function failureOf(error: unknown): MollieFailure {
  if (error instanceof MollieFailure) return error
  throw error instanceof z.core.$ZodError ? new Error('Mollie’s answer is not what its reference says') : error
}

const statuses: Readonly<Record<MolliePayment['status'], KnownAttempt['status']>> = {
  open: 'open',
  pending: 'open',
  authorized: 'open',
  paid: 'paid',
  failed: 'failed',
  canceled: 'failed',
  expired: 'expired',
}

function knownOf({ status, amount, amountRefunded, metadata, _links }: MolliePayment): KnownAttempt {
  const isRefunded = status === 'paid' && (amountRefunded?.value ?? 0) >= amount.value
  return {
    kind: 'known',
    paymentId: metadata.paymentId,
    status: isRefunded ? 'refunded' : statuses[status],
    amountCents: amount.value,
    checkoutUrl: _links.checkout?.href ?? null,
  }
}

const inEuros = (cents: number) => ({ currency: 'EUR', value: (cents / 100).toFixed(2) })
