import { randomUUID } from 'node:crypto'
import type { DemoPartner } from '../../infra/local/world/partners.ts'
import { signedFetch } from '../../shared/client/index.ts'
import { holdToContract, holdToEvents } from './declared-answers.ts'
import { operationAt } from './declared-problems.ts'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers as partners do, without types
  readonly body: any
}

export interface CallOptions {
  /** `webhook-id`; a fresh one by default. */
  readonly id?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A partner as the tests play it: really signed requests to a running stack. */
export interface Client {
  readonly id: string
  get(path: string, options?: CallOptions): Promise<Answer>
  post(path: string, body: unknown, options?: CallOptions): Promise<Answer>
  put(path: string, body: unknown): Promise<Answer>
}

const known = new Map<string, Promise<DemoPartner[]>>()

/** The demo partners of a stack. */
export function partnersOf(url: string): Promise<DemoPartner[]> {
  const asked =
    known.get(url) ?? fetch(`${url}/local/partners`).then((answer) => answer.json() as Promise<DemoPartner[]>)
  known.set(url, asked)
  return asked
}

/** A client that signs as one of the demo partners. Throws for an answer that its route's contract does not know. */
export function client(url: string, partnerId: string): Client {
  const send = async (
    method: string,
    path: string,
    body: string,
    { id, headers }: CallOptions = {},
  ): Promise<Answer> => {
    const partner = (await partnersOf(url)).find((each) => each.id === partnerId)
    if (!partner) throw new Error(`There is no demo partner ${partnerId}`)
    const signed = signedFetch({ partnerId, secret: partner.secret, retries: false })
    const answer = await signed(
      new Request(`${url}${path}`, {
        method,
        headers: { 'webhook-id': id ?? randomUUID(), ...headers },
        ...(body === '' ? {} : { body }),
      }),
    )
    const text = await answer.text()
    const isJson = answer.headers.get('content-type')?.includes('json') && text !== ''
    const parsed = isJson ? JSON.parse(text) : text || null
    const operation = operationAt(method, path)
    const { status, headers: answered } = answer
    if (operation) holdToContract(operation, { status, contentType: answered.get('content-type'), body: parsed })
    return { status: answer.status, headers: answer.headers, body: parsed }
  }
  return {
    id: partnerId,
    get: (path, options) => send('GET', path, '', options),
    put: (path, body) => send('PUT', path, JSON.stringify(body)),
    post: (path, body, options) => send('POST', path, typeof body === 'string' ? body : JSON.stringify(body), options),
  }
}

/** What `/local/…` shows. Throws for a webhook that carries anything but an event of the contract. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers as people do, without types
export async function local(url: string, path: string): Promise<any> {
  const shown = await (await fetch(`${url}/local/${path}`)).json()
  if (path === 'deliveries') for (const { body } of shown as { body: unknown }[]) holdToEvents(body)
  return shown
}

/** Asks again until something is there; fails after some seconds, saying what was awaited. */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | undefined | null | false>,
  seconds = 15,
): Promise<T> {
  const until = Date.now() + seconds * 1000
  for (;;) {
    const found = await look()
    if (found !== undefined && found !== null && found !== false) return found
    if (Date.now() > until) throw new Error(`Did not happen within ${seconds} s: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
