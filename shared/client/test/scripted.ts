import type { SendRequest } from '../index.ts'

/** An answer to one attempt, or a connection that breaks. */
export type Step = Response | Error

/** What was sent in one attempt. */
export interface Sent {
  readonly method: string
  readonly url: string
  readonly headers: Record<string, string>
  readonly body: string
}

/** A service that answers attempts in order, as a script says, and its last step ever after. */
export function scripted(...steps: (() => Step)[]): { fetch: SendRequest; sent: Sent[] } {
  const sent: Sent[] = []
  return {
    sent,
    fetch: async (request) => {
      const { method, url, headers } = request
      sent.push({ method, url, headers: Object.fromEntries(headers), body: await request.text() })
      const step = steps[Math.min(sent.length, steps.length) - 1]?.()
      if (!step || step instanceof Error) throw step
      return step
    },
  }
}

/** An answer in JSON. */
export const answer =
  (status: number, body: unknown = {}, headers: Record<string, string> = {}) =>
  () =>
    Response.json(body, { status, headers })

/** A problem document. */
export const problem = (status: number, code: string, more: object = {}, headers: Record<string, string> = {}) =>
  answer(status, { code, status, title: 'Title', detail: 'Detail', requestId: 'request-1', ...more }, headers)

/** A connection that breaks. */
export const broken = () => new TypeError('fetch failed')
