import type { RmaNumber } from '../../rma/index.ts'
import type { Attempt } from './attempt.ts'

/** What a payment is for. */
export type PaymentPurpose = 'quote' | 'reject-fee'

/** One attempt at a payment of ours, counted from 1: each is a payment of its own at the provider. Euro cents. */
export interface PaymentAttempt {
  readonly paymentId: string
  readonly rmaNumber: RmaNumber
  readonly purpose: PaymentPurpose
  readonly amountCents: number
  readonly attempt: number
}

/** The provider could not be asked now; `reason` is a short code. */
export interface ProviderUnavailable {
  readonly kind: 'unavailable'
  readonly reason: string
}

/** An attempt by the provider's own id, and the page on which it is paid. */
export interface OpenedAttempt {
  readonly kind: 'opened'
  readonly providerId: string
  readonly checkoutUrl: string
}

/** What the provider says of an attempt of ours. `refunded`: what was paid has gone back whole. Euro cents. */
export interface KnownAttempt {
  readonly kind: 'known'
  readonly paymentId: string
  readonly status: 'open' | 'paid' | 'failed' | 'expired' | 'refunded'
  readonly amountCents: number
  /** Where an open attempt is paid; null for one that is not open. */
  readonly checkoutUrl: string | null
}

/** Money that goes back to who paid it, in euro cents. */
export interface Refund {
  /** The attempt that was paid; null when it was paid without one that we had opened. */
  readonly providerId: string | null
  readonly paymentId: string
  readonly rmaNumber: RmaNumber
  readonly amountCents: number
}

/** Who takes consumers' payments. Every call has a time limit; no call says anything of who pays. */
export interface PaymentProvider {
  /** Where its pages for paying are, as sources of a content security policy: a form of ours may only lead there. */
  readonly checkoutSources: readonly string[]
  /**
   * Opens an attempt; twice the same is one attempt. Throws when the provider refuses it, which is a defect of ours.
   * @param returnUrl our page, to which the consumer comes back
   */
  open(attempt: PaymentAttempt, returnUrl: string): Promise<OpenedAttempt | ProviderUnavailable>
  /** `unknown`: it knows no such attempt of ours, or says nothing of them when asked. */
  find(providerId: string): Promise<KnownAttempt | ProviderUnavailable | { readonly kind: 'unknown' }>
  /** Sends money back, once under a key however often it is asked, and refuses another amount under it. */
  refund(refund: Refund, key: string): Promise<Attempt>
}
