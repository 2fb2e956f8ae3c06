import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isForThisMachine } from './own-host.ts'

/** Answers a request; a rejection is a 500 that is announced. */
export type HttpAnswer = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>

/** The one port that everything of the stack is behind. */
export interface HttpServer {
  readonly url: string
  /** From now on requests are answered; until then each is a 503. */
  open(answer: HttpAnswer): void
  close(): Promise<void>
}

/**
 * Listens on 127.0.0.1, and refuses what is meant for another machine. Throws `PortError` when the port cannot be had.
 * @param port 0 takes any free port
 */
export function listenOn(port: number, announce: (line: string) => void): Promise<HttpServer> {
  let answer: HttpAnswer = async (_, response) => problem(response, 503, 'The local stack is starting')
  const server = createServer({ keepAliveTimeout: 30_000 }, (request, response) => {
    if (!isForThisMachine(request)) return problem(response, 421, 'The Host header names another machine')
    if (!request.url?.startsWith('/')) return problem(response, 400, 'The request target is no path')
    const url = new URL(addressOf(server) + request.url)
    answer(request, response, url).catch((error: unknown) => {
      announce(`${request.method} ${url.pathname} failed in the local stack: ${String(error)}`)
      if (response.headersSent) response.destroy()
      else problem(response, 500, 'The local stack itself failed; it says why in its terminal')
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(port, error)))
    server.listen(port, '127.0.0.1', () =>
      resolve({
        url: addressOf(server),
        open(ready) {
          answer = ready
        },
        close() {
          const closed = new Promise<void>((done) => server.close(() => done()))
          server.closeAllConnections()
          return closed
        },
      }),
    )
  })
}

const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

/** An answer of the machine rather than of the API: a problem without a code (RFC 9457). */
function problem(response: ServerResponse, status: number, detail: string): void {
  response.writeHead(status, { 'content-type': 'application/problem+json', 'retry-after': '1' })
  response.end(JSON.stringify({ title: STATUS_CODES[status], status, detail }))
}

function listenError(port: number, error: NodeJS.ErrnoException): Error {
  if (error.code === 'EADDRINUSE') return new PortError(`Port ${port} is taken`)
  if (error.code === 'EACCES') return new PortError(`Port ${port} needs more rights than this user has`)
  return error
}

/** The port cannot be had; another may. */
export class PortError extends Error {}
