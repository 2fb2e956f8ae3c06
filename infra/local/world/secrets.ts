import { type RunningStack, randomText } from 'run-cdk-locally'
import { newXmsAccounts } from './xms-accounts.ts'

/** Secrets whose value a simulator knows too, by what their logical id contains. */
const made: Readonly<Record<'XmsAccounts' | 'MollieKey', () => string>> = {
  XmsAccounts: () => JSON.stringify(newXmsAccounts()),
  MollieKey: () => `test_${randomText()}`,
}

/** The value of a secret at the first start; random text for one that no simulator knows. */
export function newSecret(logicalId: string): string {
  const known = Object.entries(made).find(([name]) => logicalId.includes(name))
  return known ? known[1]() : randomText()
}

/** The value of one of those secrets, as the service reads it; empty when the template has none. */
export const secretOf = (stack: RunningStack, name: keyof typeof made): string =>
  stack.secret(secretIdOf(stack, name)) ?? ''

/** The logical id of the secret whose logical id contains a name; empty when the template has none. */
export const secretIdOf = (stack: RunningStack, name: string): string =>
  stack.resources.find(({ type, logicalId }) => type === secretType && logicalId.includes(name))?.logicalId ?? ''

const secretType = 'AWS::SecretsManager::Secret'
