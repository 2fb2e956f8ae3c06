import { describe, expect, it } from 'vitest'
import { call, emptyWorld } from '../http/every-route.ts'

describe('The OpenAPI document', () => {
  it('is served to everybody, with the address of this service, and may be kept for five minutes', async () => {
    const { status, headers, body } = await call('showOpenapi', { headers: { 'webhook-signature': '' } })
    expect(status).toBe(200)
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'cache-control': 'public, max-age=300' })
    expect(body).toMatchObject({ openapi: '3.1.1', servers: [{ url: emptyWorld().ports.publicUrl }] })
  })

  it('is not sent again to whoever has it', async () => {
    const { headers } = await call('showOpenapi')
    const known = `W/"other", W/${headers.etag}`
    expect(await call('showOpenapi', { headers: { 'if-none-match': known } })).toMatchObject({ status: 304, text: '' })
    expect(await call('showOpenapi', { headers: { 'if-none-match': '"other"' } })).toMatchObject({ status: 200 })
  })
})
