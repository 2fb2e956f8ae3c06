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

/** The answer to a write, as its idempotency record keeps it. */
export interface StoredAnswer {
  readonly status: number
  readonly language: Language
  /** A body without personal data (a problem, a receipt), or the view to show again. */
  readonly body?: unknown
  readonly view?: View
}

/** The key of a write: whose, which, and the fingerprint of method, path and body. */
export interface IdempotencyKey {
  readonly partnerId: string
  readonly id: string
  readonly fingerprint: string
}
