import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type HttpServer, listenOn } from '../http-server.ts'

const announced: string[] = []
let server: HttpServer
let port = 0

beforeAll(async () => {
  server = await listenOn(0, (line) => announced.push(line))
  port = Number(new URL(server.url).port)
})
afterAll(() => server.close())

interface Got {
  readonly status: number | undefined
  readonly type: string | undefined
  readonly body: string
}

/** Asks for a path exactly as it is written, with a Host header. */
const ask = (path: string, host = `127.0.0.1:${port}`): Promise<Got> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers: { host } }, async (answer) => {
      let body = ''
      for await (const chunk of answer) body += chunk
      resolve({ status: answer.statusCode, type: answer.headers['content-type'], body })
    })
    asked.on('error', reject).end()
  })
const problem = (status: number) => ({ status, type: 'application/problem+json' })

test('until it is opened every request is a problem that may be tried again', async () => {
  expect(await ask('/')).toMatchObject(problem(503))
})

test.each(['127.0.0.1', 'localhost', 'LocalHost', '[::1]'])('%s with the port is this machine', async (name) => {
  server.open(async (_, response, { pathname }) => {
    response.end(pathname)
  })
  expect(await ask('/path', `${name}:${port}`)).toMatchObject({ status: 200, body: '/path' })
})

test.each([
  ['another name', () => `attacker.example:${port}`],
  ['another port', () => `127.0.0.1:${port + 1}`],
  ['no port', () => 'localhost'],
  ['a name that begins like ours', () => `localhost.attacker.example:${port}`],
])('a Host header with %s is refused before anything sees the request', async (_, host) => {
  expect(await ask('/path', host())).toMatchObject(problem(421))
})

test('a path of two slashes is a path, not another machine', async () => {
  expect(await ask('//x')).toMatchObject({ status: 200, body: '//x' })
})

test.each(['http://attacker.example/', '*'])('%s is no path of ours', async (target) => {
  expect(await ask(target)).toMatchObject(problem(400))
})

test('a defect of the stack is announced, and said without its details', async () => {
  server.open(async () => {
    throw new Error('inside')
  })
  const got = await ask('/broken')
  expect(got).toMatchObject(problem(500))
  expect(got.body).not.toContain('inside')
  expect(announced).toEqual([expect.stringContaining('GET /broken failed in the local stack: Error: inside')])
})
