import { noAnswerReason } from './no-answer.ts'

/** Milliseconds that Mollie has for one answer: two calls fit into what the gateway allows us. */
const timeoutMs = 5000

/**
 * What Mollie's client library sends with, in the place of its own HTTP client (`infra/bundle.ts`, `vitest.config.ts`): that
 * one waits for ever, trusts certificates of its own from 2021, speaks only TLS, and asks again twice after a 5xx, where our
 * deliveries have a schedule of their own. A 5xx or no answer is thrown as an error whose message is the reason, because the
 * library passes on nothing else of it; a request is never redirected.
 */
export default async function fetchInTime(
  url: URL,
  { method, headers, body }: Pick<RequestInit, 'method' | 'headers' | 'body'>,
): Promise<Response> {
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    const response = await fetch(url, {
      ...(method === undefined ? {} : { method }),
      ...(headers === undefined ? {} : { headers }),
      ...(body === undefined ? {} : { body }),
      redirect: 'manual',
      signal,
    })
    const text = await response.text()
    if (response.status < 500) return new Response(text || null, { status: response.status })
    throw new Error(String(response.status))
  } catch (error) {
    const reason = noAnswerReason(error)
    throw reason === null ? error : new Error(reason)
  }
}
