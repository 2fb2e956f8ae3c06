import { createHmac } from 'node:crypto'
import type { EmailHash } from './dynamo/rma-store.ts'
import type { SecretSource } from './secrets.ts'

/** Hashes of e-mail addresses under a secret key: without it nobody finds out whose they are by trying addresses. */
export const keyedEmailHash =
  (key: Pick<SecretSource, 'text'>): EmailHash =>
  async (email) =>
    createHmac('sha256', await key.text())
      .update(email.trim().toLowerCase())
      .digest('base64url')
