import type { IncomingMessage } from 'node:http'

const names = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Whether a request was meant for this machine, by its Host header. A page on the internet whose name was pointed at
 * 127.0.0.1 (DNS rebinding) could read everything here; its browser still sends its own name.
 */
export function isForThisMachine({ headers, socket }: IncomingMessage): boolean {
  const host = headers.host?.toLowerCase()
  return names.some((name) => host === `${name}:${socket.localPort}`)
}
