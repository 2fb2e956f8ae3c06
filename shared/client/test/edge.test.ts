import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { keyPair, secretOf } from './keys.ts'

/** What browsers, workers and edge runtimes have in common, and nothing of Node. */
const web = {
  ...{ AbortController, AbortSignal, atob, btoa, crypto, Headers, ReadableStream, Request, Response },
  ...{ setTimeout, clearTimeout, TextDecoder, TextEncoder, URL, URLSearchParams },
}

const program = `
const { createClient, memoryCursor, verifyWebhook, signedHeaders } = client
const byKey = { partnerId: 'shop', privateKey: key.privateKey }
const body = '{"id":"evt_1","type":"rma.closed"}'
const fetch = async (request) => {
  const headers = request.headers
  await verifyWebhook('{"type":"nothing"}', headers, { publicKeys: [key.publicKey] }).catch((error) => {
    if (error.reason !== 'no-matching-signature') throw error
  })
  const after = new URL(request.url).searchParams.get('after')
  return Response.json(after ? { events: [], next: after } : { events: [JSON.parse(body)], next: '1' })
}
;(async () => {
  const events = createClient({ baseUrl: 'https://service.example', ...byKey, fetch }).events({ cursor: memoryCursor(), follow: false })
  const types = []
  for await (const event of events) types.push(event.type)
  for (const [credentials, by] of [[byKey, { publicKeys: [key.publicKey] }], [{ partnerId: 'shop', secret }, { secrets: [secret] }]]) {
    const bytes = new TextEncoder().encode(body)
    types.push((await verifyWebhook(bytes, await signedHeaders(credentials, body), by)).type)
  }
  return types.join()
})()`

describe('the client where there is no Node', () => {
  it('is bundled for any platform without a module of Node, and signs, verifies and reads the feed', async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: ['shared/client/index.ts'],
      bundle: true,
      write: false,
      metafile: true,
      format: 'iife',
      globalName: 'client',
      platform: 'neutral',
      mainFields: ['module', 'main'],
    })
    expect(Object.values(metafile.outputs).flatMap((output) => output.imports)).toEqual([])
    const context = createContext({ ...web, key: keyPair(), secret: secretOf('live') })
    expect(await runInContext(`${outputFiles[0]?.text}\n${program}`, context)).toBe('rma.closed,rma.closed,rma.closed')
  })
})
