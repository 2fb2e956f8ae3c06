/** Which simulator takes the payments: the provider with signed results, or Mollie's. */
export const paymentProviders = ['simulated', 'mollie'] as const
export type PaymentProviderName = (typeof paymentProviders)[number]

/** The deployment's parameters on one machine: XMS and the payment provider are simulators behind the same port. */
export function localParameters(base: string, payments: PaymentProviderName): Record<string, string> {
  return {
    XmsUrl: `${base}/local/sim/xms`,
    PublicUrl: base,
    PaymentProvider: payments,
    PaymentUrl: { simulated: `${base}/local/pay`, mollie: `${base}/local/sim/mollie/v2` }[payments],
    SenderAddress: 'after-sales@example.com',
  }
}
