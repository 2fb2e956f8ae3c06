// What holds for every signed request, by the wall clock.

/** Seconds that a signed request may be old or ahead (Standard Webhooks). */
export const signatureToleranceSeconds = 300

/** Signatures that one request may carry: two schemes with two live keys each, and as many again. */
export const signaturesMax = 8

/** Seconds in which a partner's requests are counted together; a burst may use all of them at once. */
export const rateWindowSeconds = 10

/** Hours for which the answer to a write is given again under its `webhook-id`; then that is a new request. */
export const idempotencyKeptHours = 96
