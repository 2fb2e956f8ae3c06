import { describe, expect, it } from 'vitest'
import { partnerRoles } from '../../shared/contracts/partner.ts'
import type { AnyRoute } from '../../shared/contracts/route.ts'
import { type OperationId, routes } from '../../shared/contracts/routes.ts'
import { call } from './every-route.ts'
import { partnerOf } from './route.ts'

const all = Object.entries(routes) as [OperationId, AnyRoute][]
const signed = all.filter(([, { kind }]) => kind !== 'page' && kind !== 'open' && kind !== 'hook')
const matrix = signed.flatMap(([id, { roles }]) =>
  partnerRoles.map((role) => [role, roles.includes(role) ? 'may' : 'may not', id] as const),
)

describe('A partner by its role', () => {
  it.each(matrix)('%s %s call %s', async (role, may, id) => {
    const { status, body } = await call(id, { partnerId: partnerOf(role) })
    if (may === 'may not') {
      expect({ status, code: body.code }).toEqual({ status: 403, code: 'forbidden' })
      return
    }
    expect(status).not.toBe(403)
  })
})

describe('Without a signature', () => {
  it.each(signed)('nobody may call %s', async (id) => {
    const { status, body } = await call(id, { headers: { 'webhook-signature': '' } })
    expect({ status, code: body.code }).toEqual({ status: 401, code: 'unauthorised' })
  })

  it.each(all.filter(([, route]) => route.kind === 'page'))('whoever has the link opens %s', async (id, route) => {
    const { status, headers, text } = await call(id, { headers: { 'webhook-signature': '' } })
    expect(status).toBe(404)
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    expect(text === '').toBe(route.method === 'HEAD')
  })
})

describe('A hook', () => {
  const hooks = all.filter(([, route]) => route.kind === 'hook')

  it.each(hooks)('is answered with an empty 200 whoever calls %s, and whatever there is', async (id, route) => {
    const answer = await call(id, { headers: { 'webhook-signature': '' } })
    expect(answer).toMatchObject({ status: 200, text: '', headers: { 'cache-control': 'no-store' } })
    expect(route.roles).toEqual([])
  })
})

describe('A query', () => {
  const reads = signed.filter(([, route]) => route.kind === 'read')

  it.each(reads)('of %s with a parameter that is unknown or given twice is a 422 problem', async (id, route) => {
    const odd = [{ sort: ['desc'] }, JSON.parse('{"__proto__":["1"]}'), { constructor: ['1'] }, { limit: ['10', '20'] }]
    for (const query of odd) {
      const { status, headers, body } = await call(id, { partnerId: partnerOf(route.roles[0] ?? 'desk'), query })
      expect({ status, code: body.code, errors: body.errors.length }).toEqual({
        status: 422,
        code: 'invalid-content',
        errors: 1,
      })
      expect(headers).toMatchObject({ 'content-type': 'application/problem+json' })
    }
  })
})
