import { type Partner, sign } from './signing.ts'

/** An answer with its body as it came, and parsed when it is JSON. */
export interface Answer {
  readonly status: number
  readonly statusText: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: the page shows answers as a partner gets them, whatever they are
  readonly json: any
}

/** Sends a request. Throws what `fetch` throws when nothing answers. */
export async function send(path: string, request: RequestInit = {}): Promise<Answer> {
  const answer = await fetch(path, { redirect: 'manual', ...request })
  const text = await answer.text()
  return {
    status: answer.status,
    statusText: answer.statusText,
    headers: [...answer.headers],
    text,
    json: parsed(text),
  }
}

/** Reads or steers the local world. */
export const local = (method: string, path: string, body?: unknown): Promise<Answer> =>
  send(`/local/${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })

/** Reads something of the API, signed as a partner. */
export async function readAs(partner: Partner, path: string): Promise<Answer> {
  const { headers } = await sign({ partner, id: crypto.randomUUID(), body: '', flaw: 'none' })
  return send(path, { headers })
}

/** Sends something to the API, signed as a partner. */
export async function sendAs(partner: Partner, path: string, message: object): Promise<Answer> {
  const signed = await sign({ partner, id: crypto.randomUUID(), body: JSON.stringify(message), flaw: 'none' })
  return send(path, { method: 'POST', headers: signed.headers, body: signed.body })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
