import type { MiddlewareObj } from '@middy/core'
import { Webhook } from 'standardwebhooks'
import type { Partners } from '../application/ports/partners.ts'
import { header, type RouteEvent } from './call.ts'
import { Problem } from './problem.ts'

const idPattern = /^[A-Za-z0-9_-]{1,64}$/

/**
 * Lets only requests through that a known partner signed by the Standard Webhooks scheme, at most 300 seconds ago or
 * ahead by the wall clock. Unknown and disabled partners, bad signatures and stale timestamps get one and the same 401.
 */
export function signedPartner(partners: Partners): MiddlewareObj<RouteEvent> {
  return {
    before: async ({ event }) => {
      const partnerId = header(event, 'partner-id') ?? ''
      const headers = Object.fromEntries(
        ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => [name, header(event, name) ?? '']),
      )
      const wellFormed = idPattern.test(partnerId) && idPattern.test(headers['webhook-id'] ?? '')
      const partner = wellFormed ? await partners.find(partnerId) : null
      if (!partner?.enabled || !isSigned(await partner.secrets(), event.rawBody, headers)) {
        throw new Problem('unauthorised', 'Check partner-id, webhook-id, webhook-timestamp and webhook-signature')
      }
      event.call.caller = { partnerId, role: partner.role }
    },
  }
}

function isSigned(secrets: readonly string[], payload: Buffer, headers: Record<string, string>): boolean {
  return secrets.some((secret) => {
    try {
      new Webhook(secret).verify(payload, headers, { jsonParse: false })
      return true
    } catch {
      return false
    }
  })
}
