import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import type { PaymentProvider } from '../application/ports/payment-provider.ts'
import { molliePayments } from './mollie-payments.ts'
import { awsSecret } from './secrets.ts'
import { simulatedPayments } from './simulated-payments.ts'

export interface ProviderVariables {
  readonly PAYMENT_PROVIDER: 'mollie' | 'simulated'
  /** The root of Mollie's API, or the base address of the simulated provider's pages. */
  readonly PAYMENT_URL: string
  readonly MOLLIE_KEY_SECRET_ID: string
  readonly PUBLIC_URL: string
}

/** The payment provider that the deployment names. Mollie's key is read when Mollie is first asked. */
export function providerPort(variables: ProviderVariables): { readonly provider: PaymentProvider } {
  const { PAYMENT_PROVIDER, PAYMENT_URL: baseUrl, PUBLIC_URL: publicUrl } = variables
  if (PAYMENT_PROVIDER === 'simulated') return { provider: simulatedPayments(baseUrl) }
  const apiKey = awsSecret(variables.MOLLIE_KEY_SECRET_ID, new SecretsManagerClient({}))
  return { provider: molliePayments({ baseUrl, publicUrl, apiKey }) }
}
