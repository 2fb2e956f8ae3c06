import { createHmac } from 'node:crypto'
import type { Signed } from './signatures.ts'

/** A way in which integrators sign otherwise than they should: what they would have sent, and what to tell them. */
interface Mistake {
  readonly hint: string
  /** What is signed; `id.timestamp.body` by default. Null where the mistake cannot have been made. */
  content?(signed: Signed): string | Buffer | null
  /** The key of the HMAC; the decoded secret by default. */
  key?(secret: string): Buffer
  /** The digest as text; base64 by default. */
  written?(digest: Buffer): string
}

const head = ({ id, timestamp }: Signed) => `${id}.${timestamp}.`
const withBody = (signed: Signed, body: string | Buffer) =>
  Buffer.concat([Buffer.from(head(signed)), Buffer.from(body)])
const encoded = (secret: string) => secret.replace(/^whsec_/, '')

const mistakes: readonly Mistake[] = [
  {
    hint: 'The signature is right, but its scheme is not said: put "v1," before it.',
    written: (digest) => digest.toString('base64'),
  },
  { hint: 'The signature is written in hexadecimal: write it in base64.', written: (digest) => digest.toString('hex') },
  {
    hint: 'The signature is written in base64url: write it in base64, with + and / and the = at its end.',
    written: (digest) => digest.toString('base64url'),
  },
  {
    hint: 'The secret was not decoded: what follows whsec_ is base64, and the key is what it decodes to.',
    key: (secret) => Buffer.from(encoded(secret)),
  },
  {
    hint: 'The secret was used as text, with its whsec_: the key is what the base64 after whsec_ decodes to.',
    key: (secret) => Buffer.from(secret),
  },
  {
    hint: 'whsec_ was decoded as if it were base64: take it off the secret before it is decoded.',
    key: (secret) => Buffer.from(secret, 'base64'),
  },
  {
    hint: 'What was signed has a line break at its end that was not sent: sign the bytes of the body as they are sent.',
    content: (signed) => withBody(signed, Buffer.concat([signed.body, Buffer.from('\n')])),
  },
  {
    hint: 'What was sent has a line break at its end that was not signed: sign the bytes of the body as they are sent.',
    content: (signed) => (/\r?\n$/.test(text(signed)) ? withBody(signed, text(signed).replace(/\r?\n$/, '')) : null),
  },
  ...[json(), json(2), json(4), spaced].map((write) => ({
    hint: 'What was signed is the same JSON written otherwise: write the body once, then sign and send those bytes.',
    content: (signed: Signed) => rewritten(signed, write),
  })),
  {
    hint: 'The body alone was signed: sign id, timestamp and body, joined by full stops.',
    content: ({ body }) => body,
  },
  {
    hint: 'Timestamp and body were signed without the id: sign id, timestamp and body, joined by full stops.',
    content: ({ timestamp, body }) => Buffer.concat([Buffer.from(`${timestamp}.`), body]),
  },
  {
    hint: 'Nothing was signed as the body, but one was sent: sign the bytes of the body as they are sent.',
    content: (signed) => (signed.body.length > 0 ? head(signed) : null),
  },
  {
    hint: 'Nothing was sent as the body, but {} was signed: a request without a body signs nothing after the second full stop.',
    content: (signed) => (signed.body.length === 0 ? `${head(signed)}{}` : null),
  },
]

/** What was probably done wrong: the mistake that leads from one of the secrets to one of the signatures; null for none. */
export function mistakeIn(signed: Signed, signatures: readonly string[], secrets: readonly string[]): string | null {
  const sent = new Set(signatures.map((each) => each.trim()))
  const bare = new Set([...sent].map((each) => each.replace(/^v1[,=]/, '')))
  for (const secret of secrets) {
    for (const { hint, content, key, written } of mistakes) {
      const signedContent = content ? content(signed) : withBody(signed, signed.body)
      if (signedContent === null) continue
      const digest = createHmac('sha256', key?.(secret) ?? Buffer.from(encoded(secret), 'base64')).update(signedContent)
      const made = digest.digest()
      if (written ? bare.has(written(made)) : sent.has(`v1,${made.toString('base64')}`)) return hint
    }
  }
  return null
}

const text = ({ body }: Signed) => body.toString('utf8')

/** JSON as JavaScript writes it. */
function json(indentation?: number): (value: unknown) => string {
  return (value) => JSON.stringify(value, null, indentation)
}

/** JSON as Python writes it: a space after each comma and colon. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${spaced(each)}`)
  return `{${members.join(', ')}}`
}

function rewritten(signed: Signed, write: (value: unknown) => string): Buffer | null {
  try {
    return withBody(signed, write(JSON.parse(text(signed))))
  } catch {
    return null
  }
}
