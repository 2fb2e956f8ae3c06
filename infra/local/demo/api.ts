import { signedFetch } from '@after-sales/client'
import type { DemoPartner } from '../world/partners.ts'

/** An answer of the service, its body parsed when it is JSON. */
export interface Answer {
  readonly status: number
  readonly location: string | null
  // biome-ignore lint/suspicious/noExplicitAny: the demo reads answers as a partner does, without the service's types
  readonly body: any
}

/** A running stack as its partners, consumers and testers reach it. */
export interface Api {
  readonly url: string
  /** Sends a request signed by a demo partner; a GET without a body. */
  as(partnerId: string, method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer>
  /** Opens a page, or sends its form, as a browser does: unsigned, redirects not followed. */
  browse(url: string, form?: Readonly<Record<string, string>>): Promise<Answer>
  /** Reads or steers the local world, e.g. `GET`, `inbox`. */
  local(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<Answer>
}

/** The stack at a URL, with the secrets of its demo partners. */
export async function connect(url: string): Promise<Api> {
  const partners = (await (await fetch(`${url}/local/partners`)).json()) as DemoPartner[]
  return {
    url,
    async as(partnerId, method, path, body) {
      const partner = partners.find((each) => each.id === partnerId)
      if (!partner) throw new Error(`There is no demo partner ${partnerId}`)
      const sent = body === undefined ? {} : { body: JSON.stringify(body), headers: json }
      return answered(
        new Request(`${url}${path}`, { method, ...sent }),
        signedFetch({ partnerId, secret: partner.secret }),
      )
    },
    browse: (page, form) =>
      answered(new Request(page, form ? { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' } : {})),
    local: (method, path, body) =>
      answered(
        new Request(`${url}/local/${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }),
      ),
  }
}

const json = { 'content-type': 'application/json' }

async function answered(request: Request, send: (request: Request) => Promise<Response> = fetch): Promise<Answer> {
  const answer = await send(request)
  const text = await answer.text()
  const isJson = answer.headers.get('content-type')?.includes('json') && text !== ''
  return { status: answer.status, location: answer.headers.get('location'), body: isJson ? JSON.parse(text) : text }
}

const timeoutMs = 10_000

/** Looks again and again until something is there; null when it is not there after ten seconds. */
export async function eventually<T>(look: () => Promise<T | null>): Promise<T | null> {
  const until = performance.now() + timeoutMs
  for (;;) {
    const found = await look()
    if (found !== null || performance.now() > until) return found
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
