import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How it answers, until it is told otherwise. */
export interface OwnAnswer {
  readonly status: number
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A receiver of webhooks of a test's own, on this machine: keeps what it was sent, and answers as it is told to. */
export async function ownReceiver() {
  const state = { answer: { status: 204 } as OwnAnswer }
  const got: { readonly headers: IncomingHttpHeaders; readonly body: string }[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    got.push({ headers: request.headers, body: Buffer.concat(chunks).toString() })
    response.writeHead(state.answer.status, state.answer.headers).end(state.answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`,
    got,
    answers(answer: OwnAnswer) {
      state.answer = answer
    },
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}
