import type { WebhookOutcome, WebhookSender } from '../application/ports/webhook-sender.ts'
import { receiverTimeoutSeconds } from '../contracts/promises.ts'
import { excerptOf } from './answer-excerpt.ts'
import { retryAfterMs } from './retry-after.ts'
import { attemptWebhook, NoAnswer } from './webhook-attempt.ts'
import type { SigningKeys } from './webhook-keys.ts'
import type { WebhookReach } from './webhook-reach.ts'
import { signatureHeaders } from './webhook-signatures.ts'

/** Milliseconds that a partner's endpoint has for its status, from the resolution of its name on (Standard Webhooks). */
export const attemptMs = receiverTimeoutSeconds * 1000

export interface WebhookSettings {
  readonly keys: SigningKeys
  readonly reach: () => WebhookReach
  readonly timeoutMs?: number
}

const ownHeaders = {
  'content-type': 'application/json',
  'user-agent': 'benelux-after-sales-webhooks/1',
  'accept-encoding': 'identity',
}

/** Standard Webhooks over HTTP: signed anew at each attempt, by all secrets of the partner and keys of ours that are live. */
export const httpWebhooks = ({ keys, reach, timeoutMs = attemptMs }: WebhookSettings): WebhookSender => ({
  async post(url, secrets, id, body): Promise<WebhookOutcome> {
    const signatures = signatureHeaders(id, body, new Date(), { secrets, keys: await keys.list() })
    const headers = { ...ownHeaders, ...signatures }
    try {
      const answer = await attemptWebhook({ url, headers, body, timeoutMs }, reach())
      const status = answer.statusCode ?? 0
      const excerpt = await excerptOf(answer)
      if (status >= 200 && status < 300) return { kind: 'taken', status, excerpt }
      if (status === 410) return { kind: 'gone', status, excerpt }
      const asked = retryAfterMs(answer.headers['retry-after'], new Date())
      return { kind: 'unavailable', reason: String(status), status, excerpt, retryAfterMs: asked }
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error
      const { reason, uncertain } = error
      return { kind: 'unavailable', reason, uncertain, status: null, excerpt: null, retryAfterMs: null }
    }
  },
})
