/** A demo partner as `/local/partners` shows it. */
export interface Partner {
  readonly id: string
  readonly role: string
  readonly secret: string
}

/** What to sign, and how it goes wrong when somebody wants to see that. */
export interface ToSign {
  readonly partner: Partner
  readonly id: string
  readonly body: string
  readonly flaw: Flaw
}

/** Ways to send a request that is refused, by what is shown of them. */
export const flaws = {
  none: 'correctly',
  secret: 'with another secret',
  stale: 'ten minutes ago',
  body: 'then change the body on the way',
} as const
export type Flaw = keyof typeof flaws

/** A signature with each step that leads to it (Standard Webhooks). */
export interface Signed {
  readonly timestamp: string
  readonly baseString: string
  readonly secret: string
  readonly signature: string
  readonly headers: Readonly<Record<string, string>>
  /** The body that is sent. */
  readonly body: string
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
const base64Of = (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes)))

/** Signs `id.timestamp.body` with HMAC-SHA256 under the bytes of the secret. */
export async function sign({ partner, id, body, flaw }: ToSign): Promise<Signed> {
  const secret = flaw === 'secret' ? `whsec_${btoa('a secret that nobody has agreed on')}` : partner.secret
  const seconds = Math.floor(Date.now() / 1000) - (flaw === 'stale' ? 600 : 0)
  const timestamp = String(seconds)
  const baseString = `${id}.${timestamp}.${body}`
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', bytesOf(secret.slice('whsec_'.length)), algorithm, false, ['sign'])
  const signature = `v1,${base64Of(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(baseString)))}`
  const headers = {
    'partner-id': partner.id,
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signature,
    ...(body === '' ? {} : { 'content-type': 'application/json' }),
  }
  return { timestamp, baseString, secret, signature, headers, body: flaw === 'body' ? `${body} ` : body }
}
