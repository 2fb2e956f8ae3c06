import { createServer, type IncomingMessage, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { Store } from 'aws-ses-v2-local/dist/store.js'
import type { DataFolder } from '../data-folder.ts'
import { bodyOf } from '../http-body.ts'
import { isForThisMachine } from '../own-host.ts'

type StartSes = (config: { readonly host: string; readonly port: number }) => Promise<Server>

const require = createRequire(import.meta.url)
// CommonJS with a default export: by require, because an import would wrap it twice.
const { default: startSes } = require('aws-ses-v2-local') as { default: StartSes }
const { getStoreReadonly } = require('aws-ses-v2-local/dist/store.js') as { getStoreReadonly: () => Readonly<Store> }

/** What SES takes at most, as base64. */
const requestBytesMax = 55 * 1024 * 1024

/** A mail as the inbox shows it. */
export interface InboxMail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** The headers that its sender gave it besides the usual ones, in order. */
  readonly headers: readonly { readonly name: string; readonly value: string }[]
}

export interface MailEngine {
  readonly endpoint: string
  inbox(): readonly InboxMail[]
  stop(): Promise<void>
}

/**
 * Starts SES in this process, behind a server that writes each accepted mail to the inbox before SES's answer is given, so
 * that an inbox on disk has every mail that was acknowledged.
 */
export async function startMail(data: DataFolder): Promise<MailEngine> {
  const engine = await startSes({ host: '127.0.0.1', port: 0 })
  const enginePort = (engine.address() as AddressInfo).port
  const front = createServer(async (request, response) => {
    if (!isForThisMachine(request)) return response.writeHead(421).end()
    try {
      const body = await bodyOf(request, requestBytesMax)
      if (!body) return response.writeHead(413).end()
      const answer = await asked(enginePort, request, body)
      if (answer.messageId) data.append('inbox', takeMail(answer.messageId))
      response.writeHead(answer.status, { 'content-type': answer.contentType })
      response.end(answer.text)
    } catch {
      response.destroy()
    }
  })
  await listening(front)
  return {
    endpoint: `http://127.0.0.1:${(front.address() as AddressInfo).port}`,
    inbox: () => data.lines<InboxMail>('inbox'),
    async stop() {
      front.closeAllConnections()
      engine.closeAllConnections()
      await Promise.all([closed(front), closed(engine)])
    },
  }
}

/** The engine's answer to a request; with the id of the mail when it took one. */
async function asked(port: number, request: IncomingMessage, body: Buffer) {
  const answer = await fetch(`http://127.0.0.1:${port}${request.url ?? '/'}`, {
    method: request.method ?? 'POST',
    headers: {
      'content-type': request.headers['content-type'] ?? 'application/json',
      authorization: request.headers.authorization ?? '',
    },
    ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
  })
  const text = await answer.text()
  const contentType = answer.headers.get('content-type') ?? 'application/json'
  return { status: answer.status, contentType, text, messageId: answer.ok ? messageIdIn(text) : undefined }
}

function messageIdIn(text: string): string | undefined {
  return text.startsWith('{') ? (JSON.parse(text) as { MessageId?: string }).MessageId : undefined
}

/** Takes a mail out of the engine's store, which would keep every one. */
function takeMail(messageId: string): InboxMail {
  const { emails } = getStoreReadonly()
  const index = emails.findIndex((each) => each.messageId === messageId)
  const [email] = index < 0 ? [] : emails.splice(index, 1)
  return {
    to: email?.destination.to.join(', ') ?? '',
    subject: email?.subject ?? '',
    text: email?.body.text ?? '',
    html: email?.body.html ?? '',
    headers: email?.headers ?? [],
  }
}

const listening = (server: Server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const closed = (server: Server) => new Promise<void>((resolve) => server.close(() => resolve()))
