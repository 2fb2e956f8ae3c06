import { sign } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { added, enabled, keyRegistered, rotated, rotationFinished } from '../../infra/operations/partner/commands.ts'
import type { Office } from '../../infra/operations/partner/office.ts'
import { officeOf } from '../../infra/operations/partner/places.ts'
import { signedHeaders } from '../../infra/operations/signed-request.ts'
import { keys } from '../http/route.ts'
import { sharedStack } from '../support/local-stack.ts'
import { check } from '../support/requests.ts'

let office: Office
beforeAll(async () => {
  office = await officeOf({}, { PORT: new URL(sharedStack()).port })
})

const suffix = Date.now().toString(36)
const secretIn = (lines: readonly string[]) => /whsec_\S+/.exec(lines.join('\n'))?.[0] ?? ''

async function newPartner(name: string, requestsPerSecond?: number) {
  const id = `${name}-${suffix}`
  const secret = secretIn(await added(office, { partnerId: id, role: 'retailer', url: undefined, requestsPerSecond }))
  return { id, secret }
}

/** A signed request, a GET unless there is something to send. */
async function send(partner: { readonly id: string; readonly secret: string }, path: string, body = '') {
  const answer = await fetch(`${sharedStack()}${path}`, {
    method: body === '' ? 'GET' : 'POST',
    headers: signedHeaders(partner, body),
    ...(body === '' ? {} : { body }),
  })
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers as partners do, without types
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as any }
}

describe('a partner that was added by the command', () => {
  it('signs at once, rotates its secret with both good for a while, and is refused once it is disabled', async () => {
    // Each step asks a function that has not seen this partner yet: an instance keeps a partner for ten seconds.
    const old = await newPartner('shop')
    expect((await send(old, '/v1/rmas')).status).toBe(200)
    await expect(newPartner('shop')).rejects.toThrow(`There is a partner ${old.id} already`)

    const fresh = { ...old, secret: secretIn(await rotated(office, old.id)) }
    expect((await send(fresh, '/v1/events')).status).toBe(200)
    expect((await send(old, '/v1/events')).status).toBe(200)

    await rotationFinished(office, old.id)
    const asked = JSON.stringify(check())
    expect((await send(fresh, '/v1/eligibility-checks', asked)).status).toBe(200)
    expect((await send(old, '/v1/eligibility-checks', asked)).status).toBe(401)

    await enabled(office, old.id, false)
    const { status, body } = await send(fresh, '/v1/rmas/NL-7K3M-9QWX-Q/cancellation', '{"reason":"No more"}')
    expect(status).toBe(401)
    expect(body.signatureCheck).toMatchObject({ partner: 'disabled' })
  })

  it('signs with a key of its own', async () => {
    const partner = await newPartner('signer')
    await keyRegistered(office, partner.id, keys.live.whpk)
    const headers = signedHeaders(partner, '')
    const content = `${headers['webhook-id']}.${headers['webhook-timestamp']}.`
    const signature = sign(null, Buffer.from(content), keys.live.privateKey).toString('base64')
    const answer = await fetch(`${sharedStack()}/v1/rmas`, {
      headers: { ...headers, 'webhook-signature': `v1a,${signature}` },
    })
    expect(answer.status).toBe(200)
  })

  it('is served within its rate, told what is left, and served again after the wait that a 429 names', async () => {
    const [slow, other] = await Promise.all([newPartner('slow', 1), newPartner('other', 1)])
    const first = await send(slow, '/v1/rmas')
    expect(first.headers.get('ratelimit-policy')).toBe('"default";q=10;w=10')
    expect(first.headers.get('ratelimit')).toMatch(/^"default";r=9;t=\d+$/)
    let answer = first
    for (let sent = 1; sent < 30 && answer.status === 200; sent += 1) answer = await send(slow, '/v1/rmas')
    expect(answer).toMatchObject({ status: 429, body: { code: 'too-many-requests' } })
    expect(answer.headers.get('ratelimit')).toMatch(/^"default";r=0;t=\d+$/)
    expect((await send(other, '/v1/rmas')).status).toBe(200)
    await setTimeout(Number(answer.headers.get('retry-after')) * 1000)
    expect((await send(slow, '/v1/rmas')).status).toBe(200)
  })
})
