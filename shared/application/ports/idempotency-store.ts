import type { IdempotencyKey, StoredAnswer } from '../stored-answer.ts'

/** An idempotency record to be stored with a change. */
export interface Answered {
  readonly key: IdempotencyKey
  readonly answer: StoredAnswer
}

export interface IdempotencyStore {
  find(key: IdempotencyKey): Promise<{ readonly fingerprint: string; readonly answer: StoredAnswer } | null>
  /** Keeps an answer that changed nothing. False when the key has been used meanwhile. */
  keep(key: IdempotencyKey, answer: StoredAnswer): Promise<boolean>
}
