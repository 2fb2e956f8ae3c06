/** The deployment's parameters on one machine: XMS and the payment pages are simulators behind the same port. */
export function localParameters(base: string): Record<string, string> {
  return {
    XmsUrl: `${base}/local/sim/xms`,
    PublicUrl: base,
    PayUrl: `${base}/local/pay`,
    SenderAddress: 'after-sales@example.com',
  }
}
