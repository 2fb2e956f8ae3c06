import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../shared/application/dossier.ts'
import { AlreadyAnswered } from '../../shared/http/idempotency.ts'
import { Problem, type ProblemCode } from '../../shared/http/problem.ts'
import { firstOf, kinds, received, reported } from '../rma/life.ts'
import { consumer } from '../support/requests.ts'
import { counted, secrets, stubPorts, type ThingCall, thingRoute } from './route.ts'

const id = 'msg_same'
const refusing = (code: ProblemCode) => () => {
  throw new Problem(code, 'For a reason')
}

describe('The same request again', () => {
  it('gets the stored answer, marked as replayed, and nothing runs twice', async () => {
    const { calls, handle } = counted()
    const { send } = thingRoute(handle)
    const first = await send({ id })
    expect(first.headers).not.toHaveProperty('idempotency-replayed')
    const again = await send({ id, ahead: 60 })
    expect(again).toMatchObject({ status: first.status, body: first.body })
    expect(again.headers).toMatchObject({ 'idempotency-replayed': 'true', 'content-type': 'application/json' })
    expect(calls).toHaveLength(1)
  })

  it('gets it also when everything would be otherwise now', async () => {
    let state = 'one'
    const { send } = thingRoute(async () => ({ status: 200, body: { state } }))
    await send({ id })
    state = 'two'
    expect((await send({ id })).body).toEqual({ state: 'one' })
  })

  it('of another partner is a request of its own', async () => {
    const { calls, handle } = counted()
    const { send } = thingRoute(handle)
    await send({ id })
    const other = await send({ id, partnerId: 'rival' })
    expect(other.headers).not.toHaveProperty('idempotency-replayed')
    expect(calls.map((each) => each.caller.partnerId)).toEqual(['shop', 'rival'])
  })
})

describe('Another request under the same webhook-id', () => {
  it.each([
    ['with another body', { body: '{"text":"other"}' }],
    ['with the same JSON in other bytes', { body: '{"text": "hello"}' }],
    ['to another path', { path: '/v1/others' }],
  ])('is a conflict: %s', async (_, changes) => {
    const { calls, handle } = counted()
    const { send } = thingRoute(handle)
    await send({ id })
    expect(await send({ id, ...changes })).toMatchObject({ status: 409, body: { code: 'idempotency-conflict' } })
    expect(await send({ id })).toMatchObject({ status: 201, headers: { 'idempotency-replayed': 'true' } })
    expect(calls).toHaveLength(1)
  })
})

describe('A final refusal is stored', () => {
  const final = [
    'rma-not-found',
    'wrong-state',
    'quote-answered',
    'quote-expired',
    'not-eligible',
    'serial-has-open-rma',
  ] as const
  it.each(final)('%s', async (code) => {
    const { calls, handle } = counted(refusing(code))
    const { send } = thingRoute(handle)
    const first = await send({ id })
    const again = await send({ id })
    expect(first.body.code).toBe(code)
    expect(again).toEqual({
      ...first,
      headers: {
        'content-type': 'application/problem+json',
        'cache-control': 'no-store',
        'content-language': 'en',
        'idempotency-replayed': 'true',
        'ratelimit-policy': expect.any(String),
        ratelimit: expect.any(String),
      },
    })
    expect(calls).toHaveLength(1)
  })

  it.each([
    ['malformed JSON', 'no json', 400],
    ['invalid content', '{}', 422],
  ])('%s', async (_, body, status) => {
    const { send } = thingRoute(counted().handle)
    expect((await send({ id, body })).status).toBe(status)
    expect(await send({ id, body })).toMatchObject({ status, headers: { 'idempotency-replayed': 'true' } })
    expect(await send({ id })).toMatchObject({ status: 409, body: { code: 'idempotency-conflict' } })
  })
})

describe('An answer that is not final is not stored', () => {
  it.each([
    'in-progress',
    'forbidden',
    'quote-not-yours',
    'unauthorised',
    'internal-error',
    'timeout',
    'too-many-requests',
  ] as const)('%s', async (code) => {
    const { calls, handle } = counted(refusing(code))
    const { send, kept } = thingRoute(handle)
    await send({ id })
    expect(kept.size).toBe(0)
    await send({ id })
    expect(calls).toHaveLength(2)
  })

  it('nor the 401 and 403 of a request that never reached the use case', async () => {
    const { send, kept } = thingRoute(counted().handle)
    await send({ id, ahead: -400 })
    await send({ id, partnerId: 'depot' })
    expect(kept.size).toBe(0)
    expect((await send({ id })).status).toBe(201)
  })

  it('and tells when to ask again', async () => {
    const { send } = thingRoute(async () => {
      throw new Problem('in-progress', 'Soon', { headers: { 'retry-after': '1' } })
    })
    expect(await send({ id })).toMatchObject({ status: 409, headers: { 'retry-after': '1' } })
  })
})

describe('Every answer', () => {
  it('may hold personal data and is not to be cached: a fresh one, a replay, a problem', async () => {
    const { send } = thingRoute(counted().handle)
    const answers = [await send({ id }), await send({ id }), await send({ id, secret: secrets.revoked })]
    expect(answers.map((each) => each.status)).toEqual([201, 201, 401])
    for (const each of answers) expect(each.headers).toMatchObject({ 'cache-control': 'no-store' })
  })
})

describe('Copies of a request that run at the same time', () => {
  it('all get the answer of the one that was stored first', async () => {
    let runs = 0
    const { send } = thingRoute(async () => {
      runs += 1
      return { status: 201, body: { run: runs } }
    })
    const answers = await Promise.all(Array.from({ length: 5 }, () => send({ id })))
    const stored = await send({ id })
    for (const answer of answers) expect(answer.body).toEqual(stored.body)
    expect(answers.filter((each) => !('idempotency-replayed' in each.headers))).toHaveLength(1)
  })

  it('get it also when the use case’s own transaction found the key used', async () => {
    const ports = stubPorts()
    const { send } = thingRoute(async (call) => {
      ports.kept.set(`shop ${call.key.id}`, {
        fingerprint: call.key.fingerprint,
        answer: { status: 201, language: 'en', body: '{"rma":1}' },
      })
      throw new AlreadyAnswered()
    }, ports)
    expect(await send({ id })).toMatchObject({
      status: 201,
      body: { rma: 1 },
      headers: { 'idempotency-replayed': 'true' },
    })
  })

  it('are told to ask again when the stored answer cannot be read yet', async () => {
    const { send } = thingRoute(async () => {
      throw new AlreadyAnswered()
    })
    expect(await send({ id })).toMatchObject({
      status: 409,
      body: { code: 'in-progress' },
      headers: { 'retry-after': '1' },
    })
  })
})

describe('An answer that shows an RMA', () => {
  const first = firstOf(kinds.shopRepair, {}, { registrar: { partnerId: 'shop', role: 'retailer' } })
  const dossier: Dossier = {
    rma: first.after,
    events: first.events,
    decisions: [],
    person: { consumer: { ...consumer, language: 'en', address: { ...consumer.address, country: 'NL' } }, texts: {} },
  }
  const view = { name: 'rma', rmaNumber: first.after.rmaNumber, sequence: 1 } as const

  it('is kept by the change’s own transaction, not by the route', async () => {
    const { send, kept } = thingRoute(async () => ({ status: 201, view, dossier, committed: true }))
    expect(await send({ id })).toMatchObject({
      status: 201,
      body: { state: 'registered', consumer: { name: consumer.name } },
    })
    expect(kept.size).toBe(0)
  })

  it('is replayed as the RMA was then, without its personal data having been stored with the key', async () => {
    const { stubs, kept } = stubPorts()
    const rma = reported(first.after, received)
    const later: Dossier = { ...dossier, rma }
    const ports = { ...stubPorts({ ...stubs, rmas: { ...stubs.rmas, load: async () => later } }), kept }
    const committing = async ({ key, language }: ThingCall) => {
      kept.set(`shop ${key.id}`, { fingerprint: key.fingerprint, answer: { status: 201, language, view } })
      return { status: 201, view, dossier, committed: true }
    }
    const { send } = thingRoute(committing, ports)
    const original = await send({ id })
    expect(await send({ id })).toMatchObject({ status: 201, body: original.body })
    expect(JSON.stringify([...kept.values()])).not.toContain(consumer.name)
  })

  it('cannot be shown again once it was erased', async () => {
    const { send, kept } = thingRoute(counted().handle)
    await send({ id })
    const [key, record] = [...kept.entries()][0] ?? []
    if (key && record) kept.set(key, { ...record, answer: { status: 201, language: 'en', view } })
    expect(await send({ id })).toMatchObject({ status: 404, body: { code: 'rma-not-found' } })
  })
})
