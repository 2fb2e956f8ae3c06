import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { httpXms } from '../../shared/adapters/http-xms.ts'
import { awsSecret } from '../../shared/adapters/secrets.ts'
import { log } from '../../shared/application/log.ts'
import { numberOf } from './stored.ts'

log.setLogLevel('SILENT')

const accountsOf = (password: string) => {
  const one = { account: 'bnl', password }
  return JSON.stringify({ NL: one, BE: one, LU: one })
}
const update = {
  rmaNumber: numberOf(1),
  serial: 'SN-1',
  country: 'NL',
  request: 'doa',
  result: 'accepted',
  decidedAt: '2026-11-20T10:00:00.000Z',
} as const

/** An XMS that knows one password, behind a secret that can be changed. */
describe('XMS', () => {
  let server: Server
  let url: string
  let status = 200
  let password = 'first'
  let asked: string[] = []
  let secret: string | null = accountsOf('first')
  let reads = 0
  const fresh = (at = url) => {
    const send = async () => {
      reads += 1
      if (secret === null)
        throw Object.assign(new Error('There is no such secret'), { name: 'ResourceNotFoundException' })
      return { SecretString: secret }
    }
    return httpXms(at, awsSecret('accounts', { send } as never))
  }
  const minutesPass = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000)

  beforeAll(async () => {
    server = createServer((request, response) => {
      const [, given = ''] = atob((request.headers.authorization ?? '').replace('Basic ', '')).split(':')
      asked.push(given)
      response.writeHead(given === password ? status : 401, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ official: true }))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))
  beforeEach(() => {
    ;[status, password, asked, secret, reads] = [200, 'first', [], accountsOf('first'), 0]
    vi.useFakeTimers({ toFake: ['Date'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is asked with accounts that are read once in five minutes', async () => {
    const xms = fresh()
    expect(await xms.isOfficial('SN-1', 'NL')).toBe(true)
    minutesPass(4.9)
    expect(await xms.isOfficial('SN-1', 'BE')).toBe(true)
    expect(reads).toBe(1)
    minutesPass(0.2)
    expect(await xms.isOfficial('SN-1', 'NL')).toBe(true)
    expect(reads).toBe(2)
  })

  it('that says 401 after a rotation is asked once more with the accounts of now', async () => {
    const xms = fresh()
    await xms.isOfficial('SN-1', 'NL')
    secret = accountsOf('second')
    password = 'second'
    expect(await xms.isOfficial('SN-1', 'NL')).toBe(true)
    expect(asked).toEqual(['first', 'first', 'second'])
    password = 'third'
    secret = accountsOf('third')
    expect(await xms.report(update, 'evt_1')).toEqual({ kind: 'taken' })
  })

  it('that still says 401 cannot answer; it is not asked again with what it refused', async () => {
    password = 'another'
    const xms = fresh()
    expect(await xms.isOfficial('SN-1', 'NL')).toBeNull()
    expect(asked).toEqual(['first'])
    expect(await xms.report(update, 'evt_1')).toEqual({ kind: 'unavailable', reason: '401' })
  })

  it('cannot answer before its accounts are set up, and answers as soon as they are', async () => {
    const xms = fresh()
    secret = null
    expect(await xms.isOfficial('SN-1', 'NL')).toBeNull()
    secret = 'changeme'
    expect(await xms.isOfficial('SN-1', 'NL')).toBeNull()
    expect(await xms.report(update, 'evt_1')).toEqual({ kind: 'unavailable', reason: 'SecretNotUsable' })
    secret = JSON.stringify({ NL: { account: 'bnl' } })
    expect(await xms.isOfficial('SN-1', 'NL')).toBeNull()
    expect(asked).toEqual([])
    secret = accountsOf('first')
    expect(await xms.isOfficial('SN-1', 'NL')).toBe(true)
  })

  it('that gives no answer is told again later, for the reason that every outside party is', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout')
    timeout.mockReturnValueOnce(AbortSignal.abort(new DOMException('late', 'TimeoutError')))
    expect(await fresh().report(update, 'evt_1')).toEqual({ kind: 'unavailable', reason: 'timeout' })
    timeout.mockRestore()
    const closed = createServer().listen(0, '127.0.0.1')
    await once(closed, 'listening')
    const { port } = closed.address() as AddressInfo
    closed.close()
    expect(await fresh(`http://127.0.0.1:${port}`).report(update, 'evt_1')).toEqual({
      kind: 'unavailable',
      reason: 'no-connection',
    })
  })

  it('that does not take an update is told again later', async () => {
    status = 503
    expect(await fresh().report(update, 'evt_1')).toEqual({ kind: 'unavailable', reason: '503' })
    expect(await fresh().isOfficial('SN-1', 'NL')).toBeNull()
  })
})
