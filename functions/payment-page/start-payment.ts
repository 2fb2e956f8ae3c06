import type { ChangePorts } from '../../shared/application/change-rma.ts'
import { log } from '../../shared/application/log.ts'
import type { PaymentProvider } from '../../shared/application/ports/payment-provider.ts'
import type { Payments } from '../../shared/application/ports/payments.ts'
import { takePayment } from '../../shared/application/take-payment.ts'
import { paymentPageUrl } from '../../shared/contracts/consumer-links.ts'
import { type PaymentDue, type PaymentDuePorts, paymentDue } from './payment-due.ts'

export interface StartPaymentPorts extends PaymentDuePorts, ChangePorts {
  readonly rmas: ChangePorts['rmas']
  readonly payments: Payments
  readonly provider: Pick<PaymentProvider, 'open' | 'find'>
  /** Address under which the service is reached. */
  readonly publicUrl: string
}

/** What became of the wish to pay. `confirming`: the provider says that it is paid, which we have not taken in yet. */
export type PaymentStarted =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'checkout'; readonly url: string }
  | { readonly kind: 'not-owed' | 'confirming' | 'unavailable'; readonly due: PaymentDue }

/** How often the page is tried again for who clicked at the same time as another. */
const roundsMax = 3

/**
 * Leads to the provider's page: that of the attempt that is open, or of a new one when there is none. This asks an outside
 * party while a consumer waits, the one place that does, because only the provider can say where it is paid. Two clicks
 * open one attempt: the provider knows it by payment and number, and only one is noted.
 */
export async function startPayment(ports: StartPaymentPorts, paymentId: string, now: Date): Promise<PaymentStarted> {
  for (let round = 1; ; round += 1) {
    const due = await paymentDue(ports, paymentId)
    if (!due) return { kind: 'unknown' }
    if (!due.isOwed) return { kind: 'not-owed', due }
    const started = (await continued(ports, due, now)) ?? (await opened(ports, due))
    if (started) return started
    if (round === roundsMax) return { kind: 'unavailable', due }
  }
}

/** The newest attempt gone on with; null when it can only be followed by another. */
async function continued(ports: StartPaymentPorts, due: PaymentDue, now: Date): Promise<PaymentStarted | null> {
  const { newest } = due
  if (!newest) return null
  const asked = await ports.provider.find(newest.providerId)
  if (asked.kind === 'unavailable') return unavailable(due, asked.reason)
  if (asked.kind !== 'known') return null
  if (asked.status === 'paid') {
    // Its hook is late, or was lost: what the provider says counts.
    const { paymentId, amountCents } = asked
    await takePayment(ports, { paymentId, status: 'paid', amountCents, providerId: newest.providerId }, now)
    return { kind: 'confirming', due }
  }
  return asked.status === 'open' && asked.checkoutUrl ? { kind: 'checkout', url: asked.checkoutUrl } : null
}

/** The next attempt; null when somebody else has noted one meanwhile. */
async function opened(ports: StartPaymentPorts, due: PaymentDue): Promise<PaymentStarted | null> {
  const { payment, rma } = due
  const { paymentId, purpose, amountCents } = payment
  const attempt = (due.newest?.attempt ?? 0) + 1
  const wanted = { paymentId, rmaNumber: rma.rmaNumber, purpose, amountCents, attempt }
  const result = await ports.provider.open(wanted, paymentPageUrl(ports.publicUrl, paymentId))
  if (result.kind === 'unavailable') return unavailable(due, result.reason)
  const { providerId, checkoutUrl } = result
  const noted = await ports.payments.noteAttempt(paymentId, { attempt, providerId })
  return noted ? { kind: 'checkout', url: checkoutUrl } : null
}

function unavailable(due: PaymentDue, reason: string): PaymentStarted {
  log.warn('The payment provider cannot open a payment', { rmaNumber: due.rma.rmaNumber, reason })
  return { kind: 'unavailable', due }
}
