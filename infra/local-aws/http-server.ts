import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

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
 * Listens on 127.0.0.1. Throws, saying what to do, when the port is taken.
 * @param port 0 takes any free port
 */
export function listenOn(port: number, announce: (line: string) => void): Promise<HttpServer> {
  let answer: HttpAnswer = async (_, response) => json(response, 503, { status: 'starting' })
  const server = createServer({ keepAliveTimeout: 30_000 }, (request, response) => {
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const url = URL.parse(request.url ?? '/', base) ?? URL.parse(base)
    if (!url || url.origin !== base) return json(response, 400, { error: 'This is no path' })
    answer(request, response, url).catch((error: unknown) => {
      announce(`${request.method} ${url.pathname} failed in the local stack: ${String(error)}`)
      if (response.headersSent) response.destroy()
      else json(response, 500, { error: 'The local stack itself failed; it says why in its terminal' })
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(port, error)))
    server.listen(port, '127.0.0.1', () =>
      resolve({
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
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

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'retry-after': '1' }).end(JSON.stringify(body))
}

function listenError(port: number, error: NodeJS.ErrnoException): Error {
  if (error.code === 'EADDRINUSE') return new PortError(`Port ${port} is taken`)
  if (error.code === 'EACCES') return new PortError(`Port ${port} needs more rights than this user has`)
  return error
}

/** The port cannot be had; another may. */
export class PortError extends Error {}
