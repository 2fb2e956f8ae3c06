import { channel } from 'node:diagnostics_channel'
import { Socket, type TcpSocketConnectOpts } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { publicReach, sandboxReach } from '../../shared/adapters/webhook-reach.ts'
import { isPublicAddress } from '../../shared/contracts/public-address.ts'
import { hostileAddresses, hostileUrls } from './hostile-endpoints.ts'
import { keysOf, patientFor, post } from './webhook-world.ts'

const refused = { kind: 'unavailable', reason: 'refused-address', uncertain: false }
const good = ['93.184.216.34', '2606:2800:220:1::1']

/** Every socket that was made for a client, and every address that one was told to connect to. */
const opened: unknown[] = []
const connectedTo: string[] = []
const noteSocket = (message: unknown) => opened.push(message)

/** Notes where a socket would go, and lets nobody through. */
function instead(this: Socket, ...given: unknown[]): Socket {
  const [options] = (Array.isArray(given[0]) ? given[0] : given) as [TcpSocketConnectOpts]
  const none = () => this.destroy(Object.assign(new Error('nobody'), { code: 'ECONNREFUSED' }))
  if (/^[\d.]+$|:/.test(options.host ?? '')) connectedTo.push(options.host ?? '')
  else {
    options.lookup?.(options.host ?? '', { all: true }, (_, found) => {
      connectedTo.push(...[found].flat().map((each) => (typeof each === 'string' ? each : each.address)))
    })
  }
  queueMicrotask(none)
  return this
}

beforeAll(() => {
  channel('net.client.socket').subscribe(noteSocket)
  vi.spyOn(Socket.prototype, 'connect').mockImplementation(instead)
})
afterAll(() => {
  channel('net.client.socket').unsubscribe(noteSocket)
  vi.restoreAllMocks()
})
beforeEach(() => {
  opened.length = 0
  connectedTo.length = 0
})

/** A sender to the public internet whose names have what a test's name server says, answer by answer. */
function named(...answers: readonly (readonly string[])[]) {
  const resolve = vi.fn(async () => answers[Math.min(resolve.mock.calls.length, answers.length) - 1] ?? [])
  return { resolve, sender: patientFor(1000, keysOf('a text'), { ...publicReach, resolve }) }
}

describe('A webhook opens no socket', () => {
  it(`to any of ${hostileUrls.length} hostile URLs, and asks no name server about them`, async () => {
    expect(hostileUrls.length).toBeGreaterThan(200)
    const { sender, resolve } = named(good)
    for (const url of hostileUrls) expect([url, await post(url, sender)]).toMatchObject([url, refused])
    expect([opened, connectedTo]).toEqual([[], []])
    expect(resolve).not.toHaveBeenCalled()
  })

  it(`for a name that resolves to one of ${hostileAddresses.length} hostile addresses, alone or among good ones`, async () => {
    for (const address of hostileAddresses) {
      for (const answer of [[address], [...good, address], [address, ...good]]) {
        expect([answer, await post('https://shop.example/', named(answer).sender)]).toMatchObject([answer, refused])
      }
    }
    expect([opened, connectedTo]).toEqual([[], []])
  })

  it('for a name that has turned to a private address since the attempt before', async () => {
    const { sender, resolve } = named(good, ['10.0.0.1'])
    expect(await post('https://shop.example/', sender)).toMatchObject({ reason: 'connection-refused' })
    expect(connectedTo).toEqual(good)
    expect(await post('https://shop.example/', sender)).toMatchObject(refused)
    expect(connectedTo).toEqual(good)
    expect(resolve).toHaveBeenCalledTimes(2)
  })

  it('to what was not judged: a name is resolved once for an attempt', async () => {
    const { sender, resolve } = named(good, ['127.0.0.1'])
    await post('https://shop.example/', sender)
    expect(resolve).toHaveBeenCalledTimes(1)
    expect(connectedTo).toEqual(good)
  })

  it('on the local stack to anything but this machine and the public internet', async () => {
    const sender = patientFor(1000, keysOf('a text'), { ...sandboxReach, resolve: async () => ['10.0.0.1'] })
    const elsewhere = [
      'http://shop.example/',
      'http://10.0.0.1/',
      'http://169.254.169.254/',
      'http://u@127.0.0.1/',
      'ftp://127.0.0.1/',
    ]
    for (const url of [...elsewhere, 'https://shop.example/', 'http://localhost/']) {
      expect([url, await post(url, sender)]).toMatchObject([url, refused])
    }
    expect(opened).toEqual([])
  })
})

describe('A webhook would go', () => {
  it.each([
    ['https://shop.example/hook', [good[0]], [good[0]]],
    ['https://shop.example:443/hook', good, good],
    ['https://shop.example:8443/hook', good, good],
    ['https://SHOP.example.:1024/', [good[1]], [good[1]]],
    ['https://93.184.216.34/', [], ['93.184.216.34']],
    ['https://0x5db8d822:65535/', [], ['93.184.216.34']],
    ['https://[2606:2800:220:1::1]/', [], ['2606:2800:220:1::1']],
  ])('to %s', async (url, answer, addresses) => {
    const outcome = await post(url, named(answer as string[]).sender)
    expect(outcome).toMatchObject({ kind: 'unavailable', reason: 'connection-refused', uncertain: false })
    expect(connectedTo).toEqual(addresses)
  })

  it('on the local stack to this machine, with and without TLS', async () => {
    for (const url of [
      'http://127.0.0.1:3000/',
      'http://localhost:3000/',
      'https://[::1]:3000/',
      'http://127.9.9.9/',
    ]) {
      expect(await post(url)).toMatchObject({ reason: 'connection-refused' })
    }
    expect(connectedTo).toEqual(expect.arrayContaining(['127.0.0.1', '::1', '127.9.9.9']))
  })
})

it('A public address is one that is routed, at the edges of every range that is not', () => {
  const inside = [
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '223.255.255.255',
    '2000::1',
    '2001:200::1',
  ]
  const outside = [
    '10.0.0.0',
    '10.255.255.255',
    '100.64.0.0',
    '100.127.255.255',
    '172.16.0.0',
    '172.31.255.255',
    '224.0.0.0',
    '1fff::1',
    '2001:1ff::1',
  ]
  expect(inside.filter((address) => !isPublicAddress(address))).toEqual([])
  expect(outside.filter(isPublicAddress)).toEqual([])
})
