import type { ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import * as z from 'zod'

/** How a receiver answers what it could take. */
export const receiverModes = ['ok', 'slow', '500', '410', 'redirect', 'drop'] as const

const bytesMax = 1_000_000
const behaviour = z.object({
  /** So many of the next attempts get a 500, whatever the mode. */
  failNext: z.int().min(0),
  /** Everything gets a 503. */
  down: z.boolean(),
  mode: z.enum(receiverModes),
  /** Of the body of its answer, before `drop` closes the connection; with 0 there is no answer at all. */
  afterBytes: z.int().min(0).max(bytesMax),
  /** Milliseconds before `slow` answers. */
  delayMs: z.int().min(0).max(600_000),
  /** What a 500 or 503 says of when to try again; null: nothing. */
  retryAfterSeconds: z.int().min(0).nullable(),
})
export type ReceiverBehaviour = z.infer<typeof behaviour>

/** Body of `PUT /local/receivers/{id}`; what is absent stays as it is. */
export const behaviourChange = behaviour.partial()

/** A receiver that takes everything at once. */
export const obliging: ReceiverBehaviour = {
  failNext: 0,
  down: false,
  mode: 'ok',
  afterBytes: 0,
  delayMs: 20_000,
  retryAfterSeconds: null,
}

/** What a receiver does with one attempt. */
export type Reaction =
  | { readonly kind: 'take'; readonly afterMs: number }
  | { readonly kind: 'refuse'; readonly status: number; readonly headers: Readonly<Record<string, string>> }
  | { readonly kind: 'drop'; readonly afterBytes: number }

/** What a receiver does with the next attempt. @param ownUrl where a redirect leads: the receiver itself */
export function reactionOf(
  { failNext, down, mode, afterBytes, delayMs, retryAfterSeconds }: ReceiverBehaviour,
  ownUrl: string,
): Reaction {
  const later: Readonly<Record<string, string>> =
    retryAfterSeconds === null ? {} : { 'retry-after': String(retryAfterSeconds) }
  if (down) return { kind: 'refuse', status: 503, headers: later }
  if (failNext > 0 || mode === '500') return { kind: 'refuse', status: 500, headers: later }
  if (mode === '410') return { kind: 'refuse', status: 410, headers: {} }
  if (mode === 'redirect') return { kind: 'refuse', status: 307, headers: { location: `${ownUrl}?moved` } }
  if (mode === 'drop') return { kind: 'drop', afterBytes }
  return { kind: 'take', afterMs: mode === 'slow' ? delayMs : 0 }
}

/** Writes a part of an answer that promised more, then closes the connection. */
export async function drop(response: ServerResponse, afterBytes: number): Promise<void> {
  if (afterBytes > 0) {
    response.writeHead(200, { 'content-type': 'text/plain', 'content-length': bytesMax + 1 })
    await new Promise((written) => response.write('.'.repeat(afterBytes), written))
  }
  response.destroy()
}

/** Waits, at most until the sender has hung up; whether it still listens. */
export async function patient(response: ServerResponse, ms: number): Promise<boolean> {
  const hungUp = new AbortController()
  response.once('close', () => hungUp.abort())
  return setTimeout(ms, true, { signal: hungUp.signal }).catch(() => false)
}
