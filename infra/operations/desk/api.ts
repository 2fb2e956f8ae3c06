import { randomUUID } from 'node:crypto'
import { NoAnswerError, signedFetch } from '@after-sales/client'

// biome-ignore lint/suspicious/noExplicitAny: it shows what the service answers, whatever that is
type Body = any

/** The service as the desk asks it: signed, each answer that is no success thrown as `Refused`, none as `Unreachable`. */
export interface DeskApi {
  get(path: string): Promise<Body>
  /** @param id the idempotency key; a fresh one by default */
  post(path: string, body: unknown, id?: string): Promise<Body>
}

/** What the service refused, in words for the person at the terminal. */
export class Refused extends Error {}

/** Why there is no service to ask, in one sentence. */
export class Unreachable extends Error {}

interface Signer {
  readonly id: string
  readonly secret: string
}

/**
 * The desk's way to a service: the one that the environment names, else the local stack with its demo partner.
 * @throws Unreachable when there is none
 */
export async function deskApi(env: NodeJS.ProcessEnv): Promise<DeskApi> {
  const { DESK_URL, DESK_PARTNER, DESK_SECRET, PORT } = env
  if (DESK_URL) {
    if (!DESK_PARTNER || !DESK_SECRET) throw new Unreachable('DESK_URL needs DESK_PARTNER and DESK_SECRET beside it')
    return signing(DESK_URL.replace(/\/+$/, ''), { id: DESK_PARTNER, secret: DESK_SECRET })
  }
  const base = `http://127.0.0.1:${PORT ?? 3000}`
  const partners = (await fetch(`${base}/local/partners`)
    .then((answer) => answer.json())
    .catch(() => null)) as unknown
  const known = Array.isArray(partners) ? (partners as (Signer & { readonly role: string })[]) : []
  const desk = known.find(({ role }) => role === 'desk')
  if (!desk) throw new Unreachable(`No local stack answers at ${base}. Start it: npm start`)
  return signing(base, desk)
}

function signing(base: string, signer: Signer): DeskApi {
  const signed = signedFetch({ partnerId: signer.id, secret: signer.secret, retries: { attemptsMax: 3 } })
  const send = async (method: string, path: string, body?: string, id: string = randomUUID()): Promise<Body> => {
    const headers = { 'webhook-id': id, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }
    const request = new Request(`${base}${path}`, { method, headers, ...(body === undefined ? {} : { body }) })
    const answer = await signed(request).catch((error) => {
      if (error instanceof NoAnswerError) throw new Unreachable(`No service answers at ${base}`)
      throw error
    })
    const said = await answer.json().catch(() => ({}))
    if (!answer.ok) throw new Refused(sentenceOf(answer.status, said as Body))
    return said
  }
  return {
    get: (path) => send('GET', path),
    post: (path, body, id) => send('POST', path, JSON.stringify(body), id),
  }
}

function sentenceOf(status: number, { code, title, detail, errors = [], allowedActions }: Body): string {
  const fields = errors.map(({ path, message }: Body) => `\n  ${path}: ${message}`).join('')
  const instead = allowedActions?.length > 0 ? `\n  What fits now: ${allowedActions.join(', ')}` : ''
  return `${status} ${code ?? ''}: ${title ?? 'refused'}. ${detail ?? ''}${fields}${instead}`
}
