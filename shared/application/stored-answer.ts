import type { Language } from '../contracts/intake.ts'
import type { RmaNumber } from '../rma/index.ts'

/**
 * What an answer shows of an RMA: which view, as of which event. Kept instead of the body, because a body can hold
 * personal data and an idempotency record may not.
 */
export interface View {
  readonly name: 'rma' | 'quote'
  readonly rmaNumber: RmaNumber
  readonly sequence: number
}

/**
 * The answer to a write, as its idempotency record keeps it: its body without personal data (a problem, a receipt) as the
 * one string that was sent, or the view to show again.
 */
export type StoredAnswer = { readonly status: number; readonly language: Language } & (
  | { readonly body: string; readonly view?: undefined }
  | { readonly view: View; readonly body?: undefined }
)

/** The key of a write: whose, which, and the fingerprint of method, path and body. */
export interface IdempotencyKey {
  readonly partnerId: string
  readonly id: string
  readonly fingerprint: string
}
