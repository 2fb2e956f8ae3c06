import type { IncomingMessage } from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import type { WebhookReach } from './webhook-reach.ts'

export type NoAnswerReason =
  /** Its URL, or an address of its name, is none that webhooks go to. No connection was made. */
  | 'refused-address'
  /** Its name has no address. */
  | 'dns'
  | 'connection-refused'
  /** None of its addresses can be reached. */
  | 'unreachable'
  /** No agreement on TLS 1.2 or newer, or a certificate that is not valid for its name. */
  | 'tls'
  /** What came back is no HTTP. */
  | 'not-http'
  /** The connection broke before the answer's headers were there. */
  | 'no-answer'
  | 'timeout'

/** An attempt that brought no answer. */
export class NoAnswer extends Error {
  readonly reason: NoAnswerReason
  /** Whether the request may have been read. */
  readonly uncertain: boolean

  constructor(reason: NoAnswerReason, uncertain = false) {
    super(reason)
    this.reason = reason
    this.uncertain = uncertain
  }
}

export interface WebhookRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Milliseconds for all of it: name, connection, TLS, headers. The answer's body ends with it, too. */
  readonly timeoutMs: number
}

/**
 * Posts once, and answers with the headers; follows no redirect. The name is resolved here, every address of it is
 * judged, and only those are connected to: what is judged is what is called. One connection per attempt, because one
 * that is kept would be to the addresses of before; and no agent's proxy. Throws `NoAnswer`.
 */
export async function attemptWebhook(request: WebhookRequest, reach: WebhookReach): Promise<IncomingMessage> {
  if (!reach.admitsUrl(request.url)) throw new NoAnswer('refused-address')
  const signal = AbortSignal.timeout(request.timeoutMs)
  const url = new URL(request.url)
  const addresses = await addressesOf(url.hostname, reach, signal)
  if (addresses.length === 0) throw new NoAnswer('dns')
  // Nobody honest has a private address beside a public one: not even the public one is called.
  if (!addresses.every((address) => reach.admitsAddress(address))) throw new NoAnswer('refused-address')
  return answerOf(request, url, addresses, signal)
}

async function addressesOf(hostname: string, reach: WebhookReach, signal: AbortSignal): Promise<readonly string[]> {
  const literal = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
  if (familyOf(literal) !== 0) return [literal]
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new NoAnswer('timeout')), { once: true })
  })
  return Promise.race([reach.resolve(hostname), late])
}

/** A URL's parser leaves an IPv4 address with four numbers, and only an IPv6 address has colons. */
const familyOf = (host: string): 0 | 4 | 6 => (host.includes(':') ? 6 : /^\d+\.\d+\.\d+\.\d+$/.test(host) ? 4 : 0)

/** Several addresses are tried one after the other, each but the last for a second. */
const eachAddress = { autoSelectFamily: true, autoSelectFamilyAttemptTimeout: 1000 } as const

function answerOf(
  { headers, body }: WebhookRequest,
  url: URL,
  addresses: readonly string[],
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const known = addresses.map((address) => ({ address, family: familyOf(address) }))
  const lookup: LookupFunction = (_hostname, { all }, answer) =>
    all ? answer(null, known) : answer(null, known[0]?.address ?? '', known[0]?.family)
  return new Promise((resolve, reject) => {
    let reached: Reached = 'nobody'
    const isSecure = url.protocol === 'https:'
    // Not imported: Node makes an import of it load its fetch as well.
    const { request } = isSecure ? https : process.getBuiltinModule('node:http')
    const secure = { minVersion: 'TLSv1.2', rejectUnauthorized: true } as const
    const options = { method: 'POST', headers, lookup, signal, agent: false, ...eachAddress } as const
    const sent = request(url, { ...options, ...(isSecure ? secure : {}) }, resolve)
    sent.on('socket', (socket) => {
      socket.once('connect', () => {
        reached = isSecure ? 'machine' : 'receiver'
      })
      socket.once('secureConnect', () => {
        reached = 'receiver'
      })
    })
    // Stays there after the answer, too: a body that breaks off is no error of the attempt.
    sent.on('error', (error) => reject(new NoAnswer(reasonOf(error, reached), reached === 'receiver')))
    // What would rather speak another protocol ends in neither answer nor error.
    sent.on('close', () => reject(new NoAnswer('no-answer', reached === 'receiver')))
    sent.end(body)
  })
}

/** How far an attempt got: no connection, one without TLS, or one over which the request goes. */
type Reached = 'nobody' | 'machine' | 'receiver'

function reasonOf(error: Error, reached: Reached): NoAnswerReason {
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'timeout'
  const code = 'code' in error ? String(error.code) : ''
  if (reached === 'nobody') return code === 'ECONNREFUSED' ? 'connection-refused' : 'unreachable'
  if (reached === 'machine') return 'tls'
  return code.startsWith('HPE_') ? 'not-http' : 'no-answer'
}
