import { isUtf8 } from 'node:buffer'
import { createHash, createHmac } from 'node:crypto'
import type { Partner, Partners } from '../application/ports/partners.ts'
import { mistakeIn } from './signature-mistakes.ts'
import { isFresh, type Signed, signaturesMax, signaturesOf, toleranceSeconds } from './signatures.ts'

const ages = ['newest', 'older'] as const

/**
 * What was expected of a request whose signature was refused, and the likeliest mistake: for the sandbox alone, since it
 * holds signatures that would be taken. It never holds a secret, and of the body only its size and its hash.
 */
export async function signatureCheck(partners: Partners, partnerId: string, signed: Signed, header: string) {
  const now = Date.now()
  const found = partnerId === '' ? null : await partners.find(partnerId)
  const secrets = (await found?.secrets()) ?? []
  const sent = header === '' ? [] : header.split(' ').slice(0, signaturesMax)
  const { id, timestamp, body } = signed
  const content = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body])
  return {
    partner: found === null ? 'unknown' : found.enabled ? 'known' : 'disabled',
    timestamp: { ...skewOf(timestamp, now), fresh: isFresh(timestamp, now) },
    signedContent: {
      form: `${id}.${timestamp}.<body>`,
      bodyBytes: body.length,
      bodySha256: createHash('sha256').update(body).digest('hex'),
    },
    schemesSent: sent.map((each) => each.split(',', 1)[0]?.slice(0, 8)),
    expected: [
      ...secrets.map((secret, index) => ({
        scheme: 'v1',
        secret: ages[index],
        endsWith: secret.slice(-4),
        signature: signatureBy(secret, content),
      })),
      ...(found?.publicKeys ?? []).map((key, index) => ({ scheme: 'v1a', key: ages[index], endsWith: key.slice(-4) })),
    ],
    hint: hintFor({ partnerId, found, signed, header, sent, secrets, now }),
  }
}

const signatureBy = (secret: string, content: Buffer) =>
  `v1,${createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
    .update(content)
    .digest('base64')}`

function skewOf(timestamp: string, nowMs: number) {
  const now = Math.floor(nowMs / 1000)
  return { sent: timestamp, now, skewSeconds: /^\d{1,15}$/.test(timestamp) ? Number(timestamp) - now : null }
}

interface Refused {
  readonly partnerId: string
  readonly found: Partner | null
  readonly signed: Signed
  readonly header: string
  readonly sent: readonly string[]
  readonly secrets: readonly string[]
  readonly now: number
}

/** The first thing to put right, in a sentence. */
function hintFor({ partnerId, found, signed, header, sent, secrets, now }: Refused): string {
  const { id, timestamp, body } = signed
  const absent = Object.entries({
    'partner-id': partnerId,
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': header,
  }).find(([, value]) => value === '')
  if (absent) return `Send ${absent[0]}, once: it is missing, empty or there twice.`
  if (!found) return 'There is no partner of this id: GET /local/partners lists those of the sandbox.'
  if (!found.enabled) return 'The partner is disabled: npm run partner -- enable lets it in again.'
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(id)) return 'webhook-id has 1 to 64 letters, digits, hyphens and underscores.'
  if (!/^[1-9]\d{0,11}$/.test(timestamp)) {
    return isMilliseconds(timestamp, now)
      ? 'webhook-timestamp is in milliseconds: send seconds since 1970.'
      : 'webhook-timestamp is the number of seconds since 1970, in digits alone.'
  }
  if (!isFresh(timestamp, now)) {
    return `webhook-timestamp is more than ${toleranceSeconds} seconds off: sign anew for every attempt, and set the clock.`
  }
  if (!signaturesOf(header))
    return `webhook-signature has at most ${signaturesMax} signatures, with one space between two.`
  if (!isUtf8(body)) return 'The body is not UTF-8.'
  return mistakeIn(signed, sent, secrets) ?? otherwise(sent)
}

const isMilliseconds = (timestamp: string, nowMs: number) =>
  /^\d{13}$/.test(timestamp) && Math.abs(Number(timestamp) - nowMs) < 86_400_000

function otherwise(sent: readonly string[]): string {
  if (!sent.some((each) => /^v1a?,/.test(each)))
    return 'A signature begins with its scheme: v1, or v1a, before the base64.'
  return 'Sign the id and the timestamp that are sent, and the very bytes of the body; compare secret and body with the above.'
}
