/**
 * How long the consumer of each effect queue may run, in seconds; the queue's visibility and the lease follow from it. A
 * batch of webhooks is sent at once: ten endpoints that hang take as long as one, 15 seconds, and the table's calls.
 */
export const consumerTimeoutSeconds = { mail: 20, webhook: 30, xms: 20, refund: 30 } as const
export type EffectKind = keyof typeof consumerTimeoutSeconds

/** Seconds by which a consumer holds a delivery longer than it can run, so that no second one takes it meanwhile. */
const leaseMarginSeconds = 5

/** The timeout of a queue's consumer, and the lease that it is told of. */
export function asConsumer(queue: EffectKind) {
  const timeoutSeconds = consumerTimeoutSeconds[queue]
  return { timeoutSeconds, environment: { LEASE_SECONDS: String(timeoutSeconds + leaseMarginSeconds) } }
}
