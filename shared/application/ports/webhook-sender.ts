import type { Attempt } from './attempt.ts'

/** Posts a signed event to a partner's address. */
export interface WebhookSender {
  /** Taken when the partner answered 2xx in time; else the reason is its status, or that it did not answer. */
  post(url: string, secrets: readonly string[], id: string, body: string): Promise<Attempt>
}
