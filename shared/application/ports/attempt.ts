/** What an outside party said to an attempt, for whoever asks later how it went. */
export interface Heard {
  /** Null when no answer came. */
  readonly statusCode: number | null
  /** The beginning of what it said beside the status. */
  readonly excerpt: string | null
}

/** What an outside party made of an effect. `reason` is a short code for logs and support: nothing about anybody. */
export type Attempt = { readonly heard?: Heard } & (
  | { readonly kind: 'taken' }
  /** For good: the same effect would be refused again. */
  | { readonly kind: 'refused'; readonly reason: string }
  /**
   * It could not be taken now; `uncertain` when no answer came, so that it may have been taken all the same.
   * `retryAfterMs`: for how long the party asks to be left alone.
   */
  | {
      readonly kind: 'unavailable'
      readonly reason: string
      readonly uncertain?: boolean
      readonly retryAfterMs?: number
    }
)
