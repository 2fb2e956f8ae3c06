/**
 * Why a webhook is not accepted. `malformed`: headers are missing or the body is no event; `stale`: signed too long ago, or
 * ahead (a clock is wrong, or somebody sends a recorded one again); `no-matching-signature`: signed by none of the given
 * secrets and keys, or changed on the way; `keys-unavailable`: the published keys could not be fetched, try again later.
 */
export type WebhookErrorReason = 'malformed' | 'stale' | 'no-matching-signature' | 'keys-unavailable'

/** A webhook that is not accepted; answer it with 400, and `keys-unavailable` with 503. */
export class WebhookError extends Error {
  readonly reason: WebhookErrorReason

  constructor(reason: WebhookErrorReason, detail: string, options?: ErrorOptions) {
    super(detail, options)
    this.name = 'WebhookError'
    this.reason = reason
  }
}
