import { createMollieClient, MollieApiError, type MollieClient } from '@mollie/api-client'
import type { SecretSource } from './secrets.ts'

/** What Mollie could not or would not do. No answer, or one that cannot be read, has no status. */
export class MollieFailure extends Error {
  override readonly name = 'MollieFailure'
  readonly status: number | null
  /** The status, or why there was no answer, or why the key could not be read. */
  readonly reason: string

  constructor(status: number | null, reason: string) {
    super(reason)
    this.status = status
    this.reason = reason
  }
}

export type AskMollie = <T>(call: (client: MollieClient) => Promise<T>) => Promise<T>

/**
 * Calls of Mollie's client library with the key of now: a key that Mollie refuses, because it was replaced or is just
 * being set up, is read again, once per call. Throws a `MollieFailure` for whatever Mollie answers that is no success.
 * @param baseUrl the root of Mollie's API
 */
export function mollieClient(baseUrl: string, apiKey: SecretSource): AskMollie {
  return async (call) => {
    const asked = (key: string) => call(createMollieClient({ apiKey: key, apiEndpoint: baseUrl })).catch(failed)
    const known = await apiKey.text().catch(unreadable)
    try {
      return await asked(known)
    } catch (error) {
      if (!(error instanceof MollieFailure) || error.status !== 401) throw error
      const fresh = await apiKey.again().catch(unreadable)
      if (fresh === known) throw error
      return asked(fresh)
    }
  }
}

const noAnswers = new Set(['no-connection', 'timeout', 'no-answer'])

/** By the status, or by what the transport says in its place; never by a message of Mollie's. */
function failed(error: unknown): never {
  if (!(error instanceof MollieApiError)) throw error
  const { statusCode, message } = error
  if (statusCode !== undefined) throw new MollieFailure(statusCode, String(statusCode))
  throw new MollieFailure(null, noAnswers.has(message) || /^5\d\d$/.test(message) ? message : 'unreadable-answer')
}

const unreadable = (error: unknown): never => {
  throw new MollieFailure(null, error instanceof Error ? error.name : 'unknown')
}
