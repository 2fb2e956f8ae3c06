import { generateKeyPairSync, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { docsSite } from '../../infra/docs/site.ts'
import { isGenuine } from '../../shared/views/docs/examples/verify-v1a.ts'
import { examples, hasTools, pathOf, run } from '../support/docs-examples.ts'

/** The worked signature of the guide, by the library. */
const vector = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: 1614265330,
  body: '{"test": 2432232314}',
}
const signature = new Webhook(vector.secret).sign(vector.id, new Date(vector.timestamp * 1000), vector.body)
const output = [signature, 'genuine: true', 'stale: false', 'tampered: false', '']

describe('The worked signature', () => {
  it('of the guide is what the library computes', () => {
    const guide = String(docsSite().get('/docs/signing')?.body).replaceAll('&quot;', '"')
    for (const part of [...Object.values(vector), signature]) expect(guide).toContain(`<code>${part}</code>`)
    expect(guide).toContain(output.join('\n'))
  })

  it.each([...examples.map(([file]) => file), 'Sign.cs'])('is what %s says that it prints', (file) => {
    const lines = readFileSync(pathOf(file), 'utf8').trimEnd().split('\n').slice(-4)
    expect(lines.map((line) => line.replace(/^(#|\/\/) /, ''))).toEqual(output.slice(0, 4))
  })

  for (const [file, program] of examples) {
    it.skipIf(!hasTools(program))(`is what ${file} prints, and it verifies what is genuine and fresh alone`, () => {
      expect(run(program, file).split('\n')).toEqual(output)
    })
  }
})

describe('The example that verifies v1a', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const key = `whpk_${Buffer.from(String(publicKey.export({ format: 'jwk' }).x), 'base64url').toString('base64')}`
  const other = `whpk_${Buffer.alloc(32, 7).toString('base64')}`
  const body = Buffer.from(vector.body)
  const signed = sign(null, Buffer.from(`${vector.id}.${vector.timestamp}.${vector.body}`), privateKey)
  const headers = {
    'webhook-id': vector.id,
    'webhook-timestamp': String(vector.timestamp),
    'webhook-signature': `${signature} v1a,${signed.toString('base64')}`,
  }

  it.each([
    ['by one of the keys, to the last second', [other, key], headers, body, 300, true],
    ['a second too late', [key], headers, body, 301, false],
    ['a second too early', [key], headers, body, -301, false],
    ['by another key', [other], headers, body, 0, false],
    ['another body', [key], headers, Buffer.from('{"test": 2432232315}'), 0, false],
    ['another id', [key], { ...headers, 'webhook-id': 'msg_2' }, body, 0, false],
    ['no v1a signature', [key], { ...headers, 'webhook-signature': signature }, body, 0, false],
    ['no headers', [key], {}, body, 0, false],
  ])('says of a webhook that is signed %s what it is', (_, keys, given, bytes, later, genuine) => {
    expect(isGenuine(keys, given, bytes, vector.timestamp + later)).toBe(genuine)
  })
})
