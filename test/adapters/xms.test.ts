import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { httpXms } from '../../shared/adapters/http-xms.ts'
import { awsSecret } from '../../shared/adapters/secrets.ts'
import { log } from '../../shared/application/log.ts'
import * as metrics from '../../shared/application/metrics.ts'
import type { XmsLine } from '../../shared/application/ports/xms.ts'
import { numberOf } from './stored.ts'

log.setLogLevel('SILENT')
const countWrong = vi.spyOn(metrics, 'countXmsWrongCredentials').mockReturnValue()

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
  let said = ''
  let headers: Record<string, string> = {}
  let hangs = false
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
  const ask = (xms: XmsLine, country: 'NL' | 'BE' = 'NL') => xms.ask('SN-1', country, new AbortController().signal)
  const official = { kind: 'answered', official: true }
  const minutesPass = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000)

  beforeAll(async () => {
    server = createServer((request, response) => {
      const [, given = ''] = atob((request.headers.authorization ?? '').replace('Basic ', '')).split(':')
      asked.push(given)
      response.once('close', () => server.emit('let-go'))
      if (hangs) return
      response.writeHead(given === password ? status : 401, { 'content-type': 'application/json', ...headers })
      response.end(said)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))
  beforeEach(() => {
    ;[status, password, asked, secret, reads] = [200, 'first', [], accountsOf('first'), 0]
    ;[said, headers, hangs] = [JSON.stringify({ official: true }), {}, false]
    vi.useFakeTimers({ toFake: ['Date'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is asked with accounts that are read once in five minutes', async () => {
    const xms = fresh()
    expect(await ask(xms)).toEqual(official)
    minutesPass(4.9)
    expect(await ask(xms, 'BE')).toEqual(official)
    expect(reads).toBe(1)
    minutesPass(0.2)
    expect(await ask(xms)).toEqual(official)
    expect(reads).toBe(2)
  })

  it('that says 401 after a rotation is asked once more with the accounts of now', async () => {
    const xms = fresh()
    await ask(xms)
    secret = accountsOf('second')
    password = 'second'
    expect(await ask(xms)).toEqual(official)
    expect(asked).toEqual(['first', 'first', 'second'])
    password = 'third'
    secret = accountsOf('third')
    expect(await xms.report(update, 'evt_1')).toEqual({ kind: 'taken', heard: { statusCode: 200, excerpt: null } })
  })

  it('that still says 401 cannot answer; it is not asked again with what it refused', async () => {
    password = 'another'
    const xms = fresh()
    expect(await ask(xms)).toEqual({ kind: 'wrong-credentials' })
    expect(asked).toEqual(['first'])
    expect(await xms.report(update, 'evt_1')).toMatchObject({ kind: 'unavailable', reason: '401' })
  })

  it('cannot answer before its accounts are set up, and answers as soon as they are', async () => {
    const xms = fresh()
    secret = null
    expect(await ask(xms)).toEqual({ kind: 'silent', reason: 'ResourceNotFoundException', again: false })
    secret = 'changeme'
    expect(await ask(xms)).toEqual({ kind: 'wrong-credentials' })
    expect(await xms.report(update, 'evt_1')).toEqual({ kind: 'unavailable', reason: 'SecretNotUsable' })
    secret = JSON.stringify({ NL: { account: 'bnl' } })
    expect(await ask(xms)).toEqual({ kind: 'wrong-credentials' })
    expect(asked).toEqual([])
    secret = accountsOf('first')
    expect(await ask(xms)).toEqual(official)
  })

  it('that gives no answer is told again later, for the reason that every outside party is', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout')
    timeout.mockReturnValueOnce(AbortSignal.abort(new DOMException('late', 'TimeoutError')))
    expect(await fresh().report(update, 'evt_1')).toEqual({
      kind: 'unavailable',
      reason: 'timeout',
      uncertain: true,
    })
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

  it.each([
    [500, true],
    [503, true],
    [429, false],
    [302, false],
  ])('that answers %d cannot answer now, and is worth another try at once: %s', async (answer, again) => {
    status = answer
    expect(await ask(fresh())).toEqual({ kind: 'silent', reason: String(answer), again })
  })

  it('that refuses the question is not asked it again', async () => {
    status = 404
    expect(await ask(fresh())).toEqual({ kind: 'refused', reason: '404' })
  })

  it('that answers what nobody understands cannot answer', async () => {
    said = '<html>Maintenance</html>'
    expect(await ask(fresh())).toEqual({ kind: 'silent', reason: 'SyntaxError', again: false })
  })

  it('that accepts and never answers is let go of with the signal', async () => {
    hangs = true
    const ending = new AbortController()
    const asking = fresh().ask('SN-1', 'NL', ending.signal)
    await vi.waitUntil(() => asked.length === 1)
    const closed = once(server, 'let-go')
    ending.abort()
    expect(await asking).toMatchObject({ kind: 'silent' })
    await closed
  })

  it.each([503, 404, 302])('that answers a report with %d is told again later', async (answer) => {
    status = answer
    headers = { location: `${url}/elsewhere` }
    expect(await fresh().report(update, 'evt_1')).toMatchObject({ kind: 'unavailable', reason: String(answer) })
    expect(asked).toHaveLength(1)
  })

  it.each([400, 410, 422])('that answers a report with %d would refuse it again', async (answer) => {
    status = answer
    expect(await fresh().report(update, 'evt_1')).toMatchObject({ kind: 'refused', reason: String(answer) })
  })

  it('is left alone for as long as it asks before it is told again', async () => {
    status = 429
    headers = { 'retry-after': '120' }
    expect(await fresh().report(update, 'evt_1')).toMatchObject({
      kind: 'unavailable',
      reason: '429',
      retryAfterMs: 120_000,
    })
  })

  it('has the first 200 characters of its refusal kept, without the serial', async () => {
    status = 422
    said = `SN-1 is unknown. ${'x'.repeat(184)}sn-1`
    const excerpt = `… is unknown. ${'x'.repeat(184)}…`.slice(0, 200)
    expect(await fresh().report(update, 'evt_1')).toMatchObject({ heard: { statusCode: 422, excerpt } })
  })

  it('that does not take our account is counted each time, for an operator', async () => {
    password = 'another'
    countWrong.mockClear()
    await fresh().report(update, 'evt_1')
    expect(countWrong.mock.calls).toEqual([['NL']])
  })
})
