/** What an outside party made of an effect. `reason` is a short code for logs and support: nothing about anybody. */
export type Attempt =
  | { readonly kind: 'taken' }
  /** For good: the same effect would be refused again. */
  | { readonly kind: 'refused'; readonly reason: string }
  /**
   * It could not be taken now; `uncertain` when no answer came, so that it may have been taken all the same.
   * `retryAfterMs`: milliseconds for which it asked to be left alone.
   */
  | {
      readonly kind: 'unavailable'
      readonly reason: string
      readonly uncertain?: boolean
      readonly retryAfterMs?: number
    }
