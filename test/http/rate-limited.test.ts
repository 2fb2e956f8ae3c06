import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '../../shared/http/problem.ts'
import { counted, now, secrets, stubPorts, thingRoute } from './route.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now.getTime() + 3000) })
})
afterEach(() => {
  vi.useRealTimers()
})

const policy = '"default";q=10;w=10'

describe('A partner that may send one request a second', () => {
  it('may send ten at once, is told what is left of them, and gets a 429 for the eleventh until the next window', async () => {
    const { calls, handle } = counted()
    const { send } = thingRoute(handle)
    for (let left = 9; left >= 0; left -= 1) {
      expect(await send({ partnerId: 'slow' })).toMatchObject({
        status: 201,
        headers: { 'ratelimit-policy': policy, ratelimit: `"default";r=${left};t=7` },
      })
    }
    expect(await send({ partnerId: 'slow' })).toMatchObject({
      status: 429,
      headers: {
        'content-type': 'application/problem+json',
        'retry-after': '7',
        'ratelimit-policy': policy,
        ratelimit: '"default";r=0;t=7',
      },
      body: { code: 'too-many-requests', detail: 'Send it again in 7 s' },
    })
    expect((await send({ partnerId: 'shop' })).headers.ratelimit).toBe('"default";r=999;t=7')
    vi.setSystemTime(Date.now() + 7000)
    expect((await send({ partnerId: 'slow' })).status).toBe(201)
    expect(calls).toHaveLength(12)
  })

  it('consumes no idempotency key by a 429', async () => {
    const { send, kept } = thingRoute(counted().handle)
    for (let sent = 0; sent < 10; sent += 1) await send({ partnerId: 'slow' })
    expect((await send({ partnerId: 'slow', id: 'msg_late' })).status).toBe(429)
    expect([...kept.keys()].filter((key) => key.includes('msg_late'))).toEqual([])
    vi.setSystemTime(Date.now() + 7000)
    const again = await send({ partnerId: 'slow', id: 'msg_late' })
    expect(again.status).toBe(201)
    expect(again.headers).not.toHaveProperty('idempotency-replayed')
  })

  it('loses nothing to who only claims to be it', async () => {
    const { send } = thingRoute(counted().handle)
    for (let sent = 0; sent < 20; sent += 1) {
      const { status, headers } = await send({ partnerId: 'slow', secret: secrets.revoked })
      expect(status).toBe(401)
      expect(headers).not.toHaveProperty('ratelimit')
    }
    expect((await send({ partnerId: 'slow' })).headers.ratelimit).toBe('"default";r=9;t=7')
  })
})

describe('What is left', () => {
  it('is said on every answer after verification: a replay, a refusal of role, content or state, an exception', async () => {
    const { send } = thingRoute(async ({ body }) => {
      if (body.text === 'refuse') throw new Problem('wrong-state', 'Not now')
      if (body.text === 'break') throw new Error('The table is away')
      return { status: 201, body }
    })
    const answers = [
      await send({ id: 'msg_a' }),
      await send({ id: 'msg_a' }),
      await send({ id: 'msg_a', body: '{"text":"other"}' }),
      await send({ partnerId: 'depot' }),
      await send({ body: '{' }),
      await send({ body: '{}' }),
      await send({ body: '{"text":"refuse"}' }),
      await send({ body: '{"text":"break"}' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 409, 403, 400, 422, 409, 500])
    expect(answers[1]?.headers).toHaveProperty('idempotency-replayed')
    for (const { headers } of answers) {
      expect(headers['ratelimit-policy']).toBe('"default";q=1000;w=10')
      expect(headers.ratelimit).toMatch(/^"default";r=99\d;t=7$/)
    }
  })
})

describe('A request that cannot be counted', () => {
  it('goes through, without the fields', async () => {
    const limiter = {
      take: async () => {
        throw new Error('ProvisionedThroughputExceededException')
      },
    }
    const { send } = thingRoute(counted().handle, stubPorts({ limiter }))
    const { status, headers } = await send()
    expect(status).toBe(201)
    expect(headers).not.toHaveProperty('ratelimit')
  })
})
