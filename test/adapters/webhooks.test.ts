import { createServer as createHttpsServer } from 'node:https'
import { createServer as createTcpServer, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { patientFor, post, receivers } from './webhook-world.ts'

const { http, tcp, at, stop } = receivers()
afterAll(stop)

const without = { status: null, excerpt: null, retryAfterMs: null }
const answering = (text: string, status = 200, headers: Record<string, string> = {}) =>
  http((_, response) => response.writeHead(status, headers).end(text))

describe('An attempt at a webhook', () => {
  it('is taken by any 2xx, and posts JSON under our name over a connection of its own', async () => {
    const seen: unknown[] = []
    const url = await http(async (request, response) => {
      const body = (await request.toArray()).join('')
      const { 'content-type': type, 'user-agent': agent, connection, cookie } = request.headers
      seen.push([request.method, request.url, type, agent, connection, cookie, body])
      response.writeHead(202, { 'set-cookie': 'session=1' }).end('thanks')
    })
    for (let round = 0; round < 2; round += 1) {
      expect(await post(`${url}/hook?of=shop`)).toEqual({ kind: 'taken', status: 202, excerpt: 'thanks' })
    }
    const told = ['POST', '/hook?of=shop', 'application/json', 'benelux-after-sales-webhooks/1', 'close']
    expect(seen).toEqual([
      [...told, undefined, '{"id":"evt_1"}'],
      [...told, undefined, '{"id":"evt_1"}'],
    ])
  })

  it.each([300, 301, 302, 304, 307, 308, 400, 401, 404, 429, 500, 503, 599])(
    'is not taken by %i, which is its reason',
    async (status) => {
      const unavailable = { kind: 'unavailable', reason: String(status), status, excerpt: null, retryAfterMs: null }
      expect(await post(await answering('', status))).toEqual(unavailable)
    },
  )

  it('follows no redirect', async () => {
    let followed = 0
    const elsewhere = await http((_, response) => {
      followed += 1
      response.end()
    })
    for (const status of [301, 302, 303, 307, 308]) {
      const outcome = await post(await answering('', status, { location: elsewhere }))
      expect(outcome).toMatchObject({ kind: 'unavailable', reason: String(status) })
    }
    expect(followed).toBe(0)
  })

  it('goes to no proxy that the environment names', async () => {
    let proxied = 0
    const proxy = await http((_, response) => {
      proxied += 1
      response.end()
    })
    const names = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'NODE_USE_ENV_PROXY']
    for (const name of names) process.env[name] = name === 'NODE_USE_ENV_PROXY' ? '1' : proxy
    try {
      expect(await post(await answering('', 204))).toMatchObject({ kind: 'taken' })
    } finally {
      for (const name of names) delete process.env[name]
    }
    expect(proxied).toBe(0)
  })

  it('is gone by 410', async () => {
    expect(await post(await answering('moved out', 410))).toEqual({ kind: 'gone', status: 410, excerpt: 'moved out' })
  })

  it.each([
    ['120', 120_000],
    ['0', 0],
    ['999999999999999999999', 24 * 3600_000],
    ['Wed, 21 Oct 2015 07:28:00 GMT', 0],
    ['Fri, 21 Oct 2112 07:28:00 GMT', 24 * 3600_000],
    ['soon', null],
    ['-1', null],
    ['1.5', null],
    ['2112-10-21', null],
    ['', null],
  ])('reports a retry-after of «%s» as %s milliseconds', async (header, retryAfterMs) => {
    for (const status of [429, 503, 500]) {
      expect(await post(await answering('', status, { 'retry-after': header }))).toMatchObject({ status, retryAfterMs })
    }
  })

  it('reports a retry-after date as what is left until then', async () => {
    const header = new Date(Date.now() + 600_000).toUTCString()
    const outcome = await post(await answering('', 503, { 'retry-after': header }))
    expect(outcome).toMatchObject({ retryAfterMs: expect.any(Number) })
    if (outcome.kind === 'unavailable') expect(outcome.retryAfterMs).toBeGreaterThan(500_000)
  })
})

describe('What is kept of an answer’s body', () => {
  it.each<[string, string | Buffer, string | null]>([
    ['its first 200 characters', 'é'.repeat(5000), 'é'.repeat(200)],
    ['whole characters', '😀'.repeat(5000), '😀'.repeat(200)],
    ['one line', 'a\r\nb\tc\u2028d', 'a b c d'],
    ['nothing that controls a screen or a direction', '\u001b[31mred\u0007\u202eevil\u0000', '[31mred evil'],
    ['a sign for what is no UTF-8', Buffer.from([0x61, 0xff, 0xfe, 0x62]), 'a\ufffd\ufffdb'],
    ['nothing where there is nothing to read', ' \n ', null],
  ])('is %s', async (_, body, excerpt) => {
    const url = await http((_request, response) => response.writeHead(500).end(body))
    expect(await post(url)).toMatchObject({ status: 500, excerpt })
  })

  it('is nothing of a compressed one, which is not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000))
    const url = await http((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb))
    expect(await post(url)).toEqual({ kind: 'taken', status: 200, excerpt: null })
  })

  it('is not waited for when it never ends, drips, or breaks off', async () => {
    let written = 0
    const endless = await http((_, response) => {
      const more = () => {
        while (response.write('x'.repeat(65_536))) written += 65_536
      }
      response.on('drain', more)
      more()
    })
    expect(await post(endless)).toEqual({ kind: 'taken', status: 200, excerpt: 'x'.repeat(200) })
    expect(written).toBeLessThan(50_000_000)

    const dripping = await http((_, response) => {
      response.writeHead(200).write('drip')
    })
    const broken = await tcp((socket) => {
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nbroken'))
    })
    expect(await Promise.all([post(dripping), post(broken)])).toEqual([
      { kind: 'taken', status: 200, excerpt: 'drip' },
      { kind: 'taken', status: 200, excerpt: 'broken' },
    ])
  })
})

describe('Without an answer an attempt', () => {
  it.each<[string, (socket: Socket) => void]>([
    ['accepts and never answers', () => undefined],
    [
      'drips headers for ever',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n')
        const drip = setInterval(() => socket.write('x: y\r\n'), 20)
        socket.on('close', () => clearInterval(drip))
      },
    ],
    [
      'only says that it goes on',
      (socket) => {
        const drip = setInterval(() => socket.write('HTTP/1.1 102 Processing\r\n\r\n'), 20)
        socket.on('close', () => clearInterval(drip))
      },
    ],
  ])('ends by its timeout at a receiver that %s', async (_, take) => {
    const outcome = await post(await tcp(take), patientFor(150))
    expect(outcome).toEqual({ kind: 'unavailable', reason: 'timeout', uncertain: true, ...without })
  })

  it('was surely not taken when TLS was never agreed upon, or the name never resolved', async () => {
    const silent = (await tcp(() => undefined)).replace('http', 'https')
    const sender = patientFor(150)
    expect(await post(silent, sender)).toEqual({ kind: 'unavailable', reason: 'timeout', uncertain: false, ...without })
    const reach = {
      admitsUrl: () => true,
      admitsAddress: () => true,
      resolve: () => new Promise<never>(() => undefined),
    }
    expect(await post('https://slow.example', patientFor(150, undefined, reach))).toMatchObject({ reason: 'timeout' })
    const nobody = { ...reach, resolve: async () => [] }
    expect(await post('https://nobody.example', patientFor(150, undefined, nobody))).toMatchObject({ reason: 'dns' })
  })

  it.each(['', 'HTTP/1.1 2', 'HTTP/1.1 200 OK\r\nx: y\r\n'])(
    'may have been taken when the connection closes after «%s»',
    async (bytes) => {
      const url = await tcp((socket) => socket.once('data', () => socket.end(bytes)))
      expect(await post(url)).toEqual({ kind: 'unavailable', reason: 'no-answer', uncertain: true, ...without })
    },
  )

  it('may have been taken by what speaks no HTTP, or says too much of it', async () => {
    for (const said of ['220 mail.example ESMTP\r\n', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`]) {
      const url = await tcp((socket) => socket.once('data', () => socket.write(said)))
      expect(await post(url)).toEqual({ kind: 'unavailable', reason: 'not-http', uncertain: true, ...without })
    }
  })

  it('may have been taken by what would rather speak another protocol', async () => {
    const said = 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n'
    const url = await tcp((socket) => socket.once('data', () => socket.write(said)))
    const late = new Promise((resolve) => setTimeout(resolve, 1000, 'never over'))
    const outcome = await Promise.race([post(url, patientFor(150)), late])
    expect(outcome).toMatchObject({ kind: 'unavailable', uncertain: true })
  })

  it('was not taken where nobody listens', async () => {
    const free = createTcpServer()
    const address = await at(free)
    await new Promise((resolve) => free.close(resolve))
    expect(await post(`http://${address}`)).toEqual({
      kind: 'unavailable',
      reason: 'connection-refused',
      uncertain: false,
      ...without,
    })
  })

  it('was not taken by who speaks no TLS, or only one without a certificate that is valid for its name', async () => {
    const plain = (await answering('')).replace('http', 'https')
    const unnamed = `https://${await at(createHttpsServer({ ciphers: 'aNULL' }))}`
    for (const url of [plain, unnamed]) {
      expect(await post(url)).toEqual({ kind: 'unavailable', reason: 'tls', uncertain: false, ...without })
    }
  })
})
