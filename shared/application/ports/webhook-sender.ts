/**
 * What became of one attempt at a partner's endpoint. `excerpt` is the beginning of the answer's body, at most 200
 * characters, null where there is none: it is the partner's text and is for that partner alone, never for a log.
 */
export type WebhookOutcome =
  | { readonly kind: 'taken'; readonly status: number; readonly excerpt: string | null }
  /** 410: nothing shall be sent there any more. */
  | { readonly kind: 'gone'; readonly status: 410; readonly excerpt: string | null }
  | {
      readonly kind: 'unavailable'
      /** The status, or why there is none: a short code, see `NoAnswerReason` of the adapter. Nothing about anybody. */
      readonly reason: string
      /** No answer came although the request may have been read: it may have been taken all the same. */
      readonly uncertain?: boolean
      readonly status: number | null
      readonly excerpt: string | null
      /** How long the endpoint asks to be left alone, in milliseconds from now; null when it does not ask. */
      readonly retryAfterMs: number | null
    }

/** Posts a signed event to a partner's address. */
export interface WebhookSender {
  /** One attempt, signed as of now. Throws only for a defect of ours, such as a key that cannot be read. */
  post(url: string, secrets: readonly string[], id: string, body: string): Promise<WebhookOutcome>
}
