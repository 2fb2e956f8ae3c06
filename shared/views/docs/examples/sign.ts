/**
 * Signs a request to the after-sales API, and verifies a webhook from it. Node 22.18 or newer, no dependency.
 *
 *   node sign.ts                                    prints the worked signature and what verifying it says
 *   node sign.ts https://… <partner-id> whsec_…     sends a signed request
 */
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'

type Headers = Readonly<Record<string, string>>

/** The `v1` signature of exactly these bytes. @param timestamp seconds since 1970 */
function sign(secret: string, id: string, timestamp: number, body: Buffer): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64')}`
}

/** Whether a webhook is genuine and fresh. @param body the raw bytes as they arrived, before any JSON parser */
function verify(secret: string, headers: Headers, body: Buffer, now: number): boolean {
  const timestamp = Number(headers['webhook-timestamp'])
  if (!Number.isInteger(timestamp) || Math.abs(now - timestamp) > 300) return false
  const expected = Buffer.from(sign(secret, headers['webhook-id'] ?? '', timestamp, body))
  return (headers['webhook-signature'] ?? '').split(' ').some((each) => {
    const given = Buffer.from(each)
    return given.length === expected.length && timingSafeEqual(given, expected)
  })
}

async function send(base: string, partnerId: string, secret: string): Promise<void> {
  const body = Buffer.from(
    '{"request":"repair","country":"NL","product":{"line":"phone","model":"Xiaomi 15","serial":"SN-1"},"purchase":{"channel":"retail"}}',
  )
  const id = randomUUID()
  const timestamp = Math.floor(Date.now() / 1000)
  const headers = {
    'content-type': 'application/json',
    'partner-id': partnerId,
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': sign(secret, id, timestamp, body),
  }
  const answer = await fetch(`${base}/v1/eligibility-checks`, { method: 'POST', headers, body })
  console.log(answer.status, await answer.text())
}

function workedSignature(): void {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
  const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek'
  const body = Buffer.from('{"test": 2432232314}')
  const signature = sign(secret, id, 1614265330, body)
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': `v1,b2xk ${signature}`,
  }
  console.log(signature)
  console.log(`genuine: ${verify(secret, headers, body, 1614265630)}`)
  console.log(`stale: ${verify(secret, headers, body, 1614265631)}`)
  console.log(`tampered: ${verify(secret, headers, Buffer.from('{"test": 2432232315}'), 1614265330)}`)
}

const [base, partnerId, secret] = process.argv.slice(2)
if (base && partnerId && secret) await send(base, partnerId, secret)
else workedSignature()
// v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
// genuine: true
// stale: false
// tampered: false
