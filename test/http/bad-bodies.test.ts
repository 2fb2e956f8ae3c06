import { describe, expect, it, vi } from 'vitest'
import type { AnyRoute } from '../../shared/contracts/route.ts'
import { type OperationId, routes } from '../../shared/contracts/routes.ts'
import { call, emptyWorld, operations } from './every-route.ts'
import { partnerOf } from './route.ts'

const bytesMax = 256 * 1024
/** DynamoDB takes no item over 400 KB; the record of a refusal stays far below. */
const recordBytesMax = 100 * 1024

const withBody = (Object.keys(routes) as OperationId[]).flatMap((id) => {
  const { kind, roles } = routes[id]
  return kind === 'write' || kind === 'check' ? [{ id, kind, partnerId: partnerOf(roles[0] ?? 'desk') }] : []
})

const hooks = (Object.keys(routes) as OperationId[]).filter((id) => routes[id].kind === 'hook')

/** As many fields as a body of 256 KB can hold. */
function crowded(field: (index: number) => string): string {
  const fields: string[] = []
  for (let bytes = 2; ; ) {
    const next = field(fields.length)
    bytes += Buffer.byteLength(next) + 1
    if (bytes > bytesMax) return `{${fields.join(',')}}`
    fields.push(next)
  }
}

const hostile = [
  ['thousands of unknown fields', crowded((index) => `"k${index}":1`)],
  ['unknown fields of control characters', crowded((index) => `"${'\\u0001'.repeat(300)}${index}":1`)],
  ['unknown fields of half surrogate pairs', crowded((index) => `"${'\\ud800'.repeat(300)}${index}":1`)],
  ['one enormous field', `{"${'x'.repeat(bytesMax - 10)}":1}`],
  ['an enormous list', `[${'0,'.repeat(bytesMax / 2 - 2)}0]`],
] as const

describe.each(withBody)('A bad body for $id', ({ id, kind, partnerId }) => {
  it.each(hostile)('is answered shortly: %s', async (_, body) => {
    const world = emptyWorld()
    const answer = await call(id, { partnerId, body, id: 'msg_bad' }, world)
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid-content' } })
    expect(answer.body.errors.length).toBeLessThanOrEqual(50)
    for (const { path } of answer.body.errors) expect(path.length).toBeLessThanOrEqual(200)
    expect(Buffer.byteLength(answer.text)).toBeLessThan(recordBytesMax)
    expect(answer.text.isWellFormed()).toBe(true)

    const records = [...world.kept.values()]
    expect(records).toHaveLength(kind === 'write' ? 1 : 0)
    for (const { answer: kept } of records) expect(kept.body).toBe(answer.text)
    const again = await call(id, { partnerId, body, id: 'msg_bad' }, world)
    if (kind === 'write')
      expect(again).toMatchObject({ text: answer.text, headers: { 'idempotency-replayed': 'true' } })
  })

  it('is a 422 when it is nested more than 20 levels deep, and a 400 when it is no JSON', async () => {
    const good = JSON.stringify({ ...operations[id].body, deep: 0 }).slice(0, -'0}'.length)
    const nested = (levels: number) => `${good}${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`
    const errorsOf = async (body: string) => (await call(id, { partnerId, body })).body.errors
    expect(await errorsOf(nested(20))).toContainEqual({ path: 'deep', message: 'Is not a field of this request' })
    const tooDeep = [{ path: '', message: 'Must not be nested deeper than 20 levels' }]
    expect(await errorsOf(nested(21))).toEqual(tooDeep)
    expect(await errorsOf(nested(bytesMax / 3))).toEqual(tooDeep)
    expect(await call(id, { partnerId, body: '['.repeat(bytesMax) })).toMatchObject({ status: 400 })
  })

  it('is a 400 when there is none, unless the route has nothing to be told', async () => {
    const none = await call(id, { partnerId, body: '' })
    const route: AnyRoute = routes[id]
    if ('body' in route && route.body.mayBeAbsent) expect(none.body?.code).not.toBe('malformed-json')
    else expect(none).toMatchObject({ status: 400, body: { code: 'malformed-json' } })
  })

  it('counts no bracket in a text as a level', async () => {
    const body = JSON.stringify({ ...operations[id].body, extra: '[{'.repeat(100) })
    expect((await call(id, { partnerId, body })).body.errors).toEqual([
      { path: 'extra', message: 'Is not a field of this request' },
    ])
  })
})

describe.each(hooks)('A bad form for %s', (id) => {
  const long = 'x'.repeat(bytesMax)

  it.each([
    ...hostile,
    ['nothing', ''],
    ['another field', 'no=tr_8WhJKGmgBy'],
    ['another id', 'id=re_8WhJKGmgBy'],
    ['an id that is a path', 'id=tr_1/../refunds'],
    ['an endless id', `id=tr_${long}`.slice(0, bytesMax)],
    ['an id behind a thousand fields', `${'a=1&'.repeat(10_000)}id=tr_8WhJKGmgBy`],
  ] as const)('is a 422 and asks nobody: %s', async (_, body) => {
    const world = emptyWorld()
    const find = vi.spyOn(world.ports.provider, 'find')
    const answer = await call(id, { body }, world)
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid-content' } })
    expect(Buffer.byteLength(answer.text)).toBeLessThan(1000)
    expect(find).not.toHaveBeenCalled()
  })

  it('is a 413 above 256 KB', async () => {
    expect((await call(id, { body: `${long}x` })).body).toMatchObject({ status: 413, code: 'body-too-large' })
  })
})

describe('The detail of a refusal', () => {
  const refused = async (count: number) => {
    const extra = Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 1]))
    const body = JSON.stringify({ ...operations.registerRma.body, ...extra })
    return (await call('registerRma', { partnerId: partnerOf('retailer'), body })).body.detail
  }

  it('counts the fields up to the number that is named', async () => {
    expect(await refused(49)).toBe('49 of the fields sent cannot be accepted; see errors')
    expect(await refused(50)).toBe('50 or more of the fields sent cannot be accepted; see errors')
  })
})
