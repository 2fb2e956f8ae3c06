import type { Country } from '@after-sales/rules'
import * as z from 'zod/mini'
import { log } from '../application/log.ts'
import type { Xms } from '../application/ports/xms.ts'
import { noAnswerReason } from './no-answer.ts'
import type { SecretSource } from './secrets.ts'

const account = z.object({ account: z.string(), password: z.string() })
/** The accounts as the secret holds them: one per country (R-xms-account). */
const xmsAccounts = z.object({ NL: account, BE: account, LU: account })
const answer = z.object({ official: z.boolean() })

/** Milliseconds that XMS has for an answer, within the gateway's limit for ours. */
const timeoutMs = 4000

/**
 * XMS over HTTP with Basic authentication by the country's account. Anything but a well-formed answer in time is "cannot
 * answer" (R-xms-down); it is logged without the serial. Accounts that do not work, because they were rotated or are just
 * being set up, are read again, once per call.
 */
export function httpXms(baseUrl: string, accounts: SecretSource): Xms {
  const ask = async (country: Country, path: string, init: RequestInit & { headers?: Record<string, string> }) => {
    const asked = (authorization: string) =>
      fetch(`${baseUrl}${path}`, {
        ...init,
        headers: { ...init.headers, authorization },
        signal: AbortSignal.timeout(timeoutMs),
      })
    const known = authorizationOf(await accounts.text(), country)
    const response = known === null ? null : await asked(known)
    if (response && response.status !== 401) return response
    const fresh = authorizationOf(await accounts.again(), country)
    if (fresh === null) throw new SecretNotUsable()
    if (response && fresh === known) return response
    await response?.body?.cancel()
    return asked(fresh)
  }

  return {
    async isOfficial(serial, country) {
      try {
        const response = await ask(country, `/v1/serials/${encodeURIComponent(serial)}`, {})
        if (response.ok) return answer.parse(await response.json()).official
        log.warn('XMS did not answer', { country, status: response.status })
        await response.body?.cancel()
      } catch (error) {
        log.warn('XMS could not be asked', { country, reason: reasonOf(error) })
      }
      return null
    },

    async report(update, key) {
      try {
        const response = await ask(update.country, '/v1/doa-updates', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': key },
          body: JSON.stringify(update),
        })
        await response.body?.cancel()
        return response.ok ? { kind: 'taken' } : { kind: 'unavailable', reason: String(response.status) }
      } catch (error) {
        return { kind: 'unavailable', reason: reasonOf(error) }
      }
    },
  }
}

class SecretNotUsable extends Error {
  override readonly name = 'SecretNotUsable'
}

/** Why XMS could not be asked, as every outside party's reason; a defect of the secret or of the answer by its name. */
const reasonOf = (error: unknown) => noAnswerReason(error) ?? (error instanceof Error ? error.name : 'unknown')

/** The country's authorization; null when the secret's text is not what it should be. */
function authorizationOf(text: string, country: Country): string | null {
  try {
    const known = xmsAccounts.parse(JSON.parse(text))[country]
    return `Basic ${btoa(`${known.account}:${known.password}`)}`
  } catch {
    return null
  }
}
