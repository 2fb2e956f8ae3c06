/** Posts a signed event to a partner's address. */
export interface WebhookSender {
  /** True when the partner answered 2xx in time. */
  post(url: string, secrets: readonly string[], id: string, body: string): Promise<boolean>
}
