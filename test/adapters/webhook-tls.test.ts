import { createServer, type ServerOptions } from 'node:https'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { selfSigned } from '../support/certificate.ts'
import { post, receivers } from './webhook-world.ts'

const { at, stop } = receivers()
const trusted = selfSigned('127.0.0.1')
const elsewhere = selfSigned('192.0.2.1')
const before = getCACertificates()

beforeAll(() => setDefaultCACertificates([...before, trusted.cert, elsewhere.cert]))
afterAll(async () => {
  setDefaultCACertificates(before)
  await stop()
})

/** What becomes of a webhook to a receiver with TLS of some kind. */
async function outcome(options: ServerOptions) {
  let came = 0
  const server = createServer(options, (_, response) => {
    came += 1
    response.end()
  })
  return { ...(await post(`https://${await at(server)}/`)), came }
}

const refused = { kind: 'unavailable', reason: 'tls', uncertain: false, came: 0 }

describe('Over TLS a webhook', () => {
  it.each(['TLSv1.2', 'TLSv1.3'] as const)(
    'is taken by a receiver whose certificate is valid, with %s',
    async (only) => {
      const versions = { minVersion: only, maxVersion: only }
      expect(await outcome({ ...trusted, ...versions })).toEqual({ kind: 'taken', status: 200, excerpt: null, came: 1 })
    },
  )

  it('does not reach a receiver whose certificate nobody vouches for, or is for another address', async () => {
    expect(await outcome(selfSigned('127.0.0.1'))).toMatchObject(refused)
    expect(await outcome(elsewhere)).toMatchObject(refused)
  })

  it('does not reach one whose certificate is not verified because the environment says so', async () => {
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
    try {
      expect(await outcome(selfSigned('127.0.0.1'))).toMatchObject(refused)
    } finally {
      delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
    }
  })

  it('does not reach one that knows no TLS but 1.1', async () => {
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const
    expect(await outcome({ ...trusted, ...old })).toMatchObject(refused)
  })
})
