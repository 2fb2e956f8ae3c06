import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net'
import { httpWebhooks } from '../../shared/adapters/http-webhooks.ts'
import { type SigningKeys, webhookKeys } from '../../shared/adapters/webhook-keys.ts'
import { sandboxReach, type WebhookReach } from '../../shared/adapters/webhook-reach.ts'
import { secrets } from '../http/route.ts'

/** Keys of the texts of a secret. */
export const keysOf = (current: string, previous: string | null = null): SigningKeys =>
  webhookKeys({ texts: async () => ({ current, previous }) })

/** A sender that may call this machine, and does not wait for long. */
export const patientFor = (timeoutMs: number, keys = keysOf('a text'), reach: WebhookReach = sandboxReach) =>
  httpWebhooks({ keys, reach, timeoutMs })

export const post = (url: string, sender = patientFor(5000)) =>
  sender.post(url, [secrets.live, secrets.older], 'evt_1', '{"id":"evt_1"}')

/** Servers of one test file, on this machine. */
export function receivers() {
  const open: (Server | TcpServer)[] = []
  const sockets = new Set<Socket>()
  const at = async (server: Server | TcpServer): Promise<string> => {
    open.push(server)
    server.on('connection', (socket: Socket) => sockets.add(socket))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  return {
    at,
    /** The URL of a receiver that answers over HTTP. */
    http: async (answer: RequestListener) => `http://${await at(createServer(answer))}`,
    /** The URL of a receiver that does as it likes with a connection. */
    tcp: async (take: (socket: Socket) => void) =>
      `http://${await at(createTcpServer((socket) => take(socket.on('error', () => undefined))))}`,
    async stop() {
      for (const socket of sockets) socket.destroy()
      await Promise.all(open.map((server) => new Promise((resolve) => server.close(resolve))))
    },
  }
}
