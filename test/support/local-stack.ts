import { inject } from 'vitest'
import type { PaymentProviderName } from '../../infra/local/parameters.ts'
import { type LocalStack, startLocalStack } from '../../infra/local/stack.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the stack that the service tests share; its business clock stands near `sharedBusinessTime`. */
    stackUrl: string
  }
}

/** Business time that the shared stack starts at: that of the worked examples. */
export const sharedBusinessTime = '2026-11-20T09:30:00Z'

/** The shared stack. Tests that move its clock start one of their own. */
export const sharedStack = () => inject('stackUrl')

/** A stack of a test's own, in memory, with its clock at an instant. Stop it in the end. */
export async function ownStack(
  now: string = sharedBusinessTime,
  payments: PaymentProviderName = 'simulated',
): Promise<LocalStack> {
  const stack = await startLocalStack({ port: 0, dataPath: null, progress: () => undefined, payments })
  await setClock(stack.url, now)
  return stack
}

/** Sets business time. */
export async function setClock(url: string, now: string): Promise<void> {
  await fetch(`${url}/local/clock`, { method: 'PUT', body: JSON.stringify({ now }) })
}
