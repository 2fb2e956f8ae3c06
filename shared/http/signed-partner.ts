import type { MiddlewareObj } from '@middy/core'
import type { Partners } from '../application/ports/partners.ts'
import { type RouteEvent, soleHeader } from './call.ts'
import { Problem } from './problem.ts'
import { signatureCheck } from './signature-check.ts'
import { isFresh, isSigned, signaturesOf } from './signatures.ts'

const idPattern = /^[A-Za-z0-9_-]{1,64}$/

interface SignedPartnerPorts {
  readonly partners: Partners
  /** Whether refusals say what was expected: on the local stack alone. */
  readonly isSandbox: () => boolean
}

/**
 * Lets only requests through that a known partner signed by the Standard Webhooks scheme (`v1` by its secret or `v1a` by
 * its Ed25519 key), at most 300 seconds ago or ahead by the wall clock. Unknown and disabled partners, bad signatures
 * and stale timestamps get one and the same 401.
 */
export function signedPartner({ partners, isSandbox }: SignedPartnerPorts): MiddlewareObj<RouteEvent> {
  return {
    before: async ({ event }) => {
      const partnerId = soleHeader(event, 'partner-id')
      const id = soleHeader(event, 'webhook-id')
      const timestamp = soleHeader(event, 'webhook-timestamp')
      const signature = soleHeader(event, 'webhook-signature')
      const signed = { id, timestamp, body: event.rawBody }
      const signatures = signaturesOf(signature)
      const isWellFormed = idPattern.test(partnerId) && idPattern.test(id) && signatures !== null
      const partner = isWellFormed && isFresh(timestamp, Date.now()) ? await partners.find(partnerId) : null
      if (
        partner?.enabled &&
        signatures &&
        isSigned(signed, signatures, { secrets: await partner.secrets(), publicKeys: partner.publicKeys })
      ) {
        event.call.caller = { partnerId, role: partner.role }
        event.requestsPerSecond = partner.requestsPerSecond
        return
      }
      const members = isSandbox()
        ? { signatureCheck: await signatureCheck(partners, partnerId, signed, signature) }
        : {}
      throw new Problem('unauthorised', 'Check partner-id, webhook-id, webhook-timestamp and webhook-signature', {
        members,
      })
    },
  }
}
