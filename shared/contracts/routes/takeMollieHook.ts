import { type MollieHook, mollieHook } from '../mollie.ts'
import type { HookRoute } from '../route.ts'

/** Mollie's webhook: 200 also for a payment that nobody knows, so that nobody learns which exist. */
export const takeMollieHook: HookRoute<MollieHook> = {
  kind: 'hook',
  method: 'POST',
  path: '/hooks/mollie',
  roles: [],
  body: mollieHook,
  problems: ['unavailable'],
}
