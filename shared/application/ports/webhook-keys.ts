/** A key of the service by which receivers verify the `v1a` signatures of its webhooks (Standard Webhooks, Ed25519). */
export interface WebhookKey {
  /** Stable for a key: the first 16 hexadecimal digits of the SHA-256 of its 32 bytes. */
  readonly id: string
  /** `whpk_` and the 32 bytes in base64. */
  readonly key: string
  /** A previous key still signs, beside the current one, until it is retired. */
  readonly status: 'current' | 'previous'
}

/** The keys that webhooks are signed by. */
export interface WebhookKeys {
  /** The current key and, while a rotation overlaps, the previous one after it. */
  list(): Promise<readonly WebhookKey[]>
}
