import type { Country } from '@after-sales/rules'
import * as z from 'zod/mini'
import { countXmsWrongCredentials } from '../application/metrics.ts'
import type { Attempt } from '../application/ports/attempt.ts'
import type { XmsLine, XmsTry, XmsUpdate } from '../application/ports/xms.ts'
import { answerExcerptMax, receiverTimeoutSeconds } from '../contracts/promises.ts'
import { noAnswerReason } from './no-answer.ts'
import { retryAfterMs } from './retry-after.ts'
import type { SecretSource } from './secrets.ts'

const account = z.object({ account: z.string(), password: z.string() })
/** The accounts as the secret holds them: one per country (R-xms-account). */
const xmsAccounts = z.object({ NL: account, BE: account, LU: account })
const answer = z.object({ official: z.boolean() })

/** Milliseconds that XMS has to take a report, as long as any receiver of a webhook. */
const reportMs = receiverTimeoutSeconds * 1000

/** Statuses by which XMS turns its caller away, not the request. */
const turnsAway = new Set([401, 403])
/** Statuses after which the same report would be refused again; any other may be one of a gateway or of a bad hour. */
const refusesForGood = new Set([400, 410, 413, 415, 422])

/**
 * XMS over HTTP with Basic authentication by the country's account. Accounts that do not work, because they were rotated
 * or are just being set up, are read again, once per try. Redirects are not followed. Nothing that is kept of an answer names the serial.
 */
export function httpXms(baseUrl: string, accounts: SecretSource): XmsLine {
  const call = async (country: Country, path: string, init: RequestInit & { headers?: Record<string, string> }) => {
    const sent = (authorization: string) =>
      fetch(`${baseUrl}${path}`, { redirect: 'manual', ...init, headers: { ...init.headers, authorization } })
    const known = authorizationOf(await accounts.text(), country)
    const response = known === null ? null : await sent(known)
    if (response && response.status !== 401) return response
    const fresh = authorizationOf(await accounts.again(), country)
    if (fresh === null) throw new SecretNotUsable()
    if (response && fresh === known) return response
    await response?.body?.cancel()
    return sent(fresh)
  }

  return {
    async ask(serial, country, signal) {
      try {
        const response = await call(country, `/v1/serials/${encodeURIComponent(serial)}`, { signal })
        if (response.ok) return { kind: 'answered', official: answer.parse(await response.json()).official }
        await response.body?.cancel()
        return unansweredBy(response.status)
      } catch (error) {
        return unansweredFor(error)
      }
    },

    async report(update, key) {
      try {
        const response = await call(update.country, '/v1/doa-updates', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': key },
          body: JSON.stringify(update),
          signal: AbortSignal.timeout(reportMs),
        })
        const { status: statusCode } = response
        if (response.ok) {
          await response.body?.cancel()
          return { kind: 'taken', heard: { statusCode, excerpt: null } }
        }
        const said = await beginningOf(response, update.serial).catch(() => '')
        if (turnsAway.has(statusCode)) countXmsWrongCredentials(update.country)
        return { ...notTaken(response), heard: { statusCode, excerpt: said || null } }
      } catch (error) {
        return notReported(error, update)
      }
    },
  }
}

function unansweredBy(status: number): XmsTry {
  if (turnsAway.has(status)) return { kind: 'wrong-credentials' }
  if (status >= 500) return { kind: 'silent', reason: String(status), again: true }
  // One that has too much to do, or answers with a way to somebody else, is no help to the next question either.
  if (status === 429 || status === 408 || status < 400) return { kind: 'silent', reason: String(status), again: false }
  return { kind: 'refused', reason: String(status) }
}

function unansweredFor(error: unknown): XmsTry {
  if (error instanceof SecretNotUsable) return { kind: 'wrong-credentials' }
  return { kind: 'silent', reason: reasonOf(error), again: noAnswerReason(error) !== null }
}

function notTaken({ status, headers }: Response): Attempt {
  const reason = String(status)
  if (refusesForGood.has(status)) return { kind: 'refused', reason }
  const asked = retryAfterMs(headers.get('retry-after') ?? undefined, new Date())
  return { kind: 'unavailable', reason, ...(asked === null ? {} : { retryAfterMs: asked }) }
}

function notReported(error: unknown, { country }: XmsUpdate): Attempt {
  if (error instanceof SecretNotUsable) countXmsWrongCredentials(country)
  const reason = reasonOf(error)
  const uncertain = reason === 'timeout' || reason === 'no-answer'
  return { kind: 'unavailable', reason, ...(uncertain ? { uncertain } : {}) }
}

/** The first characters of an answer, without the serial, however it is written; the rest is not read. */
async function beginningOf({ body }: Response, serial: string): Promise<string> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const bytes of body ?? []) {
    text += decoder.decode(bytes, { stream: true })
    if (text.length >= answerExcerptMax + serial.length) break
  }
  return text.replaceAll(new RegExp(RegExp.escape(serial), 'gi'), '…').slice(0, answerExcerptMax)
}

class SecretNotUsable extends Error {
  override readonly name = 'SecretNotUsable'
}

/** Why XMS could not be reached, as every outside party's reason; a defect of the secret or of the answer by its name. */
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
