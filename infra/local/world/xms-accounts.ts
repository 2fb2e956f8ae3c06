import { randomText } from 'run-cdk-locally'

/** XMS accounts of the simulator, by country. */
export type XmsAccounts = Record<'NL' | 'BE' | 'LU', { readonly account: string; readonly password: string }>

export function newXmsAccounts(): XmsAccounts {
  const one = (country: string) => ({ account: `simulated-${country}`, password: randomText() })
  return { NL: one('nl'), BE: one('be'), LU: one('lu') }
}

/** The accounts that the service knows, from the text of its secret for them. */
export const xmsAccounts = (text: string): XmsAccounts => JSON.parse(text || '{}') as XmsAccounts
