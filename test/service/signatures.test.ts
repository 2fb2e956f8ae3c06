import { randomUUID } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DemoPartner } from '../../infra/local/world/partners.ts'
import { signedHeaders } from '../../infra/operations/signed-request.ts'
import { client, partnersOf } from '../support/client.ts'
import { sharedStack } from '../support/local-stack.ts'
import { intake } from '../support/requests.ts'

describe('a signed request', () => {
  let shop: DemoPartner
  const body = JSON.stringify(intake())

  beforeAll(async () => {
    const found = (await partnersOf(sharedStack())).find((partner) => partner.id === 'retailer-one')
    if (!found) throw new Error('There is no retailer')
    shop = found
  })

  const post = async (headers: Record<string, string>, sent = body) => {
    const answer = await fetch(`${sharedStack()}/v1/rmas`, { method: 'POST', headers, body: sent })
    // What was expected is told on the local stack alone, and differs.
    const { requestId: _, signatureCheck, ...problem } = (await answer.json()) as Record<string, unknown>
    return { status: answer.status, problem, signatureCheck, type: answer.headers.get('content-type') }
  }

  it('gets one and the same 401 whatever is wrong with its signature, and changes nothing', async () => {
    const good = signedHeaders(shop, body)
    const at = (seconds: number) => {
      const time = new Date(Date.now() + seconds * 1000)
      const id = randomUUID()
      return {
        ...good,
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(time.getTime() / 1000)),
        'webhook-signature': new Webhook(shop.secret).sign(id, time, body),
      }
    }
    const answers = [
      await post({ ...good, 'partner-id': 'nobody' }),
      await post({ ...good, 'webhook-signature': 'v1,bm90aGluZw==' }),
      await post({ ...good, 'webhook-id': randomUUID() }),
      await post(good, `${body} `),
      await post(at(-302)),
      await post(at(320)),
      await post({ 'content-type': 'application/json' }),
      await post({ ...good, 'webhook-id': 'spaces are not allowed' }),
    ]
    for (const answer of answers) {
      expect(answer.status).toBe(401)
      expect(answer.type).toBe('application/problem+json')
      expect(answer.problem).toEqual(answers[0]?.problem)
      expect(answer.signatureCheck).toMatchObject({ hint: expect.any(String) })
    }
    expect(answers[0]?.problem).toMatchObject({ code: 'unauthorised', status: 401 })
    expect((await post(at(-280))).status).toBe(201)
  })

  it('is refused on a route that its role has no business on', async () => {
    const { status, body: problem } = await client(sharedStack(), 'payments').post('/v1/rmas', intake())
    expect(status).toBe(403)
    expect(problem.code).toBe('forbidden')
  })

  it('is refused for a channel that its role may not use', async () => {
    const { status, body: problem } = await client(sharedStack(), 'retailer-one').post(
      '/v1/rmas',
      intake({ channel: 'call-centre' }),
    )
    expect(status).toBe(422)
    expect(problem.code).toBe('channel-not-allowed')
  })

  it('may be a GET, which signs the empty body', async () => {
    expect((await client(sharedStack(), 'retailer-one').get('/v1/rmas')).status).toBe(200)
  })
})

describe('somebody else’s RMA', () => {
  it('is the same 404 as one that does not exist', async () => {
    const mine = await client(sharedStack(), 'retailer-one').post('/v1/rmas', intake())
    const other = client(sharedStack(), 'retailer-two')
    const [foreign, absent] = [
      await other.get(`/v1/rmas/${mine.body.rmaNumber}`),
      await other.get('/v1/rmas/NL-7K3M-9QWX-Q'),
    ]
    expect(foreign.status).toBe(404)
    expect({ ...foreign.body, requestId: '' }).toEqual({ ...absent.body, requestId: '' })
  })

  it('is read by its number however it is written', async () => {
    const shop = client(sharedStack(), 'retailer-one')
    const { body } = await shop.post('/v1/rmas', intake())
    const spoken = body.rmaNumber.toLowerCase().replaceAll('-', '').replaceAll('0', 'o').replaceAll('1', 'l')
    expect((await shop.get(`/v1/rmas/${spoken}`)).body.rmaNumber).toBe(body.rmaNumber)
  })

  it('shows the service centre where to collect, but no e-mail address', async () => {
    const shop = client(sharedStack(), 'retailer-one')
    const { body } = await shop.post('/v1/rmas', intake())
    const seen = await client(sharedStack(), 'service-centre').get(`/v1/rmas/${body.rmaNumber}`)
    expect(seen.body.consumer).toMatchObject({ name: 'Sanne de Vries', address: { city: 'Utrecht' } })
    expect(seen.body.consumer).not.toHaveProperty('email')
  })
})
