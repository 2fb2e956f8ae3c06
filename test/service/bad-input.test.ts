import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { client } from '../support/client.ts'
import { sharedStack } from '../support/local-stack.ts'
import { check, intake } from '../support/requests.ts'

const shop = () => client(sharedStack(), 'retailer-one')
const paths = (body: { errors: { path: string }[] }) => body.errors.map((error) => error.path).sort()

describe('bad input', () => {
  it('that is no JSON is a 400', async () => {
    const { status, body } = await shop().post('/v1/rmas', '{"request":')
    expect(status).toBe(400)
    expect(body.code).toBe('malformed-json')
  })

  it('over 256 KB is a 413', async () => {
    const { status, body } = await shop().post('/v1/rmas', JSON.stringify({ padding: 'x'.repeat(257 * 1024) }))
    expect(status).toBe(413)
    expect(body.code).toBe('body-too-large')
  })

  it('has every bad field named at once, contradictions included, and no value repeated', async () => {
    const secret = 'not-a-date-but-private'
    const wrong = intake({
      request: 'repare',
      colour: 'blue',
      product: { screenInches: 6, imei: '123456789012345' },
      purchase: { purchasedOn: '2026-11-12', deliveredOn: '2026-11-10' },
      consumer: { name: '', email: secret, language: 'en' },
    })
    const { status, body } = await shop().post('/v1/rmas', wrong)
    expect(status).toBe(422)
    expect(body.code).toBe('invalid-content')
    expect(paths(body)).toEqual(
      [
        'colour',
        'consumer.address',
        'consumer.email',
        'consumer.name',
        'product.imei',
        'product.screenInches',
        'purchase.deliveredOn',
        'request',
      ].sort(),
    )
    expect(JSON.stringify(body)).not.toContain(secret)
  })

  it.each([
    [
      'delivered before it was purchased',
      { purchase: { handover: 'shipped', deliveredOn: '2026-11-09' } },
      'purchase.deliveredOn',
    ],
    ['handed over in store on another day', { purchase: { deliveredOn: '2026-11-12' } }, 'purchase.deliveredOn'],
    ['purchased in the future', { purchase: { purchasedOn: '2026-11-21' } }, 'purchase.purchasedOn'],
    ['raised in the future', { raisedOn: '2026-11-21' }, 'raisedOn'],
    ['the screen size of a phone', { product: { screenInches: 6.7 } }, 'product.screenInches'],
    ['the IMEI of a scooter', { product: { line: 'scooter', imei: '490154203237518' } }, 'product.imei'],
  ])('that contradicts itself is a 422: %s', async (_, changes, path) => {
    const { status, body } = await shop().post('/v1/eligibility-checks', check(changes))
    expect(status).toBe(422)
    expect(paths(body)).toEqual([path])
  })

  it('on an unknown route is a 404 of the gateway, as problem details', async () => {
    const { status, headers, body } = await shop().get('/v1/nothing-here')
    expect(status).toBe(404)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(body).toMatchObject({ code: 'not-found', status: 404 })
    expect(body.requestId).toBeTruthy()
  })

  it('in a query is a 422 that names the parameter', async () => {
    expect(paths((await shop().get('/v1/rmas?limit=0&colour=blue')).body)).toEqual(['colour', 'limit'])
    expect(paths((await shop().get('/v1/events?after=yesterday')).body)).toEqual(['after'])
    expect(paths((await client(sharedStack(), 'desk').get('/v1/rmas')).body)).toEqual(['state'])
  })

  it('of an address in another country than the request is a 422', async () => {
    const { consumer } = intake()
    const elsewhere = intake({ consumer: { ...consumer, address: { ...consumer.address, country: 'BE' } } })
    expect(paths((await shop().post('/v1/rmas', elsewhere)).body)).toEqual(['consumer.address.country'])
  })

  it('of thousands of unknown fields is a 422 that names 50, and again the same under its key', async () => {
    const extra = Object.fromEntries(Array.from({ length: 8000 }, (_, index) => [`k${index}`, 1]))
    const body = JSON.stringify({ ...intake(), ...extra })
    const id = randomUUID()
    const first = await shop().post('/v1/rmas', body, { id })
    expect(first).toMatchObject({ status: 422, body: { code: 'invalid-content' } })
    expect(first.body.errors).toHaveLength(50)
    const again = await shop().post('/v1/rmas', body, { id })
    expect(again).toMatchObject({ status: 422, body: first.body })
    expect(again.headers.get('idempotency-replayed')).toBe('true')
  })

  it('with half of a surrogate pair is a 422, in a value and in a key', async () => {
    const value = await shop().post('/v1/rmas', intake({ fault: { description: 'x\ud800' } }))
    expect({ status: value.status, paths: paths(value.body) }).toEqual({ status: 422, paths: ['fault.description'] })
    const key = await shop().post('/v1/rmas', intake({ 'x\ud800': 1 }))
    expect({ status: key.status, paths: paths(key.body) }).toEqual({ status: 422, paths: ['x\ufffd'] })
  })

  it('of a list’s limit is told the limits', async () => {
    expect((await shop().get('/v1/rmas?limit=500')).body.errors).toEqual([
      { path: 'limit', message: 'Must be a whole number between 1 and 200' },
    ])
  })
})
