import { type RunningStack, randomText } from 'run-cdk-locally'

/** XMS accounts of the simulator, by country. */
export type XmsAccounts = Record<'NL' | 'BE' | 'LU', { readonly account: string; readonly password: string }>

const holdsXmsAccounts = (logicalId: string): boolean => logicalId.includes('XmsAccounts')

/** The value of a secret at the first start: new XMS accounts, or random text. */
export const newSecret = (logicalId: string): string =>
  holdsXmsAccounts(logicalId) ? JSON.stringify(newAccounts()) : randomText()

function newAccounts(): XmsAccounts {
  const one = (country: string) => ({ account: `simulated-${country}`, password: randomText() })
  return { NL: one('nl'), BE: one('be'), LU: one('lu') }
}

/** The accounts that the service knows: those in the template's secret for them. */
export function xmsAccounts(stack: RunningStack): XmsAccounts {
  const secret = stack.resources.find(({ type, logicalId }) => type === secretType && holdsXmsAccounts(logicalId))
  return JSON.parse((secret && stack.secret(secret.logicalId)) ?? '{}') as XmsAccounts
}

const secretType = 'AWS::SecretsManager::Secret'
