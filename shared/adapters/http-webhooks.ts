import { Webhook } from 'standardwebhooks'
import type { WebhookSender } from '../application/ports/webhook-sender.ts'
import { noAnswerReason } from './no-answer.ts'

/** Milliseconds that a partner's receiver has for its answer. */
const timeoutMs = 8000

/** Standard Webhooks over HTTP: signed by every live secret, so that a partner can rotate; redirects are not followed. */
export const httpWebhooks: WebhookSender = {
  async post(url, secrets, id, body) {
    const now = new Date()
    const headers = {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, now, body)).join(' '),
    }
    try {
      const signal = AbortSignal.timeout(timeoutMs)
      const response = await fetch(url, { method: 'POST', redirect: 'manual', headers, body, signal })
      await response.body?.cancel()
      return response.ok ? { kind: 'taken' } : { kind: 'unavailable', reason: String(response.status) }
    } catch (error) {
      // Also an address that fetch refuses to go to: what a partner names is no defect of ours.
      const reason = noAnswerReason(error) ?? 'not-sent'
      return { kind: 'unavailable', reason, uncertain: reason === 'timeout' || reason === 'no-answer' }
    }
  },
}
