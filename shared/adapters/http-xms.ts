import type { Country } from '@after-sales/rules'
import * as z from 'zod'
import { log } from '../application/log.ts'
import type { Xms } from '../application/ports/xms.ts'

const account = z.object({ account: z.string(), password: z.string() })
/** The accounts as the secret holds them: one per country (R-xms-account). */
export const xmsAccounts = z.object({ NL: account, BE: account, LU: account })
const answer = z.object({ official: z.boolean() })

/** Milliseconds that XMS has for an answer, within the gateway's limit for ours. */
const timeoutMs = 4000

/**
 * XMS over HTTP with Basic authentication by the country's account. Anything but a well-formed answer in time is "cannot
 * answer" (R-xms-down); it is logged without the serial.
 * @param accounts reads the secret
 */
export function httpXms(baseUrl: string, accounts: () => Promise<string>): Xms {
  const authorization = async (country: Country) => {
    const known = xmsAccounts.parse(JSON.parse(await accounts()))[country]
    return `Basic ${btoa(`${known.account}:${known.password}`)}`
  }
  return {
    async isOfficial(serial: string, country: Country) {
      try {
        const response = await fetch(`${baseUrl}/v1/serials/${encodeURIComponent(serial)}`, {
          headers: { authorization: await authorization(country) },
          signal: AbortSignal.timeout(timeoutMs),
        })
        if (!response.ok) {
          log.warn('XMS did not answer', { country, status: response.status })
          await response.body?.cancel()
          return null
        }
        return answer.parse(await response.json()).official
      } catch (error) {
        log.warn('XMS could not be asked', { country, reason: error instanceof Error ? error.name : 'unknown' })
        return null
      }
    },

    async report(update, key) {
      const response = await fetch(`${baseUrl}/v1/doa-updates`, {
        method: 'POST',
        headers: {
          authorization: await authorization(update.country),
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: JSON.stringify(update),
        signal: AbortSignal.timeout(timeoutMs),
      })
      await response.body?.cancel()
      if (!response.ok) throw new Error(`XMS answered ${response.status}`)
    },
  }
}
