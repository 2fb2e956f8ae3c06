import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { httpWebhooks } from '../../shared/adapters/http-webhooks.ts'
import { secrets } from '../http/route.ts'

describe('A webhook', () => {
  let server: Server
  let url: string
  let behaviour: number | 'hang-up' = 204
  const received: { headers: IncomingHttpHeaders; body: string }[] = []
  const post = (to = url) => httpWebhooks.post(to, [secrets.live, secrets.older], 'evt_1', '{"id":"evt_1"}')

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const body = (await request.toArray()).join('')
      received.push({ headers: request.headers, body })
      if (behaviour === 'hang-up') return response.destroy()
      response.writeHead(behaviour, behaviour === 302 ? { location: `${url}/elsewhere` } : {})
      return response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  })

  it('is signed by every live secret, and taken when the receiver says 2xx', async () => {
    behaviour = 204
    expect(await post()).toEqual({ kind: 'taken' })
    const { headers, body } = received.at(-1) ?? { headers: {}, body: '' }
    for (const secret of [secrets.live, secrets.older]) {
      expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toEqual({ id: 'evt_1' })
    }
  })

  it.each([500, 404, 302])('is not taken when it says %i, and goes nowhere else', async (status) => {
    behaviour = status
    const before = received.length
    expect(await post()).toEqual({ kind: 'unavailable', reason: String(status) })
    expect(received).toHaveLength(before + 1)
  })

  it('to an address that nobody can go to is not sent, and no defect', async () => {
    expect(await post('http://127.0.0.1:6000')).toEqual({ kind: 'unavailable', reason: 'not-sent', uncertain: false })
  })

  it('may have been taken when the connection breaks, and was not when there is none', async () => {
    behaviour = 'hang-up'
    expect(await post()).toEqual({ kind: 'unavailable', reason: 'no-answer', uncertain: true })
    const free = createServer()
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve))
    const { port } = free.address() as AddressInfo
    await new Promise((resolve) => free.close(resolve))
    expect(await post(`http://127.0.0.1:${port}`)).toEqual({
      kind: 'unavailable',
      reason: 'no-connection',
      uncertain: false,
    })
  })
})
