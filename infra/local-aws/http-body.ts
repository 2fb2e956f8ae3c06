import type { IncomingMessage } from 'node:http'

/** The body of a request; null when it is larger than it may be, though it was read to its end. */
export async function bodyOf(request: IncomingMessage, bytesMax: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size <= bytesMax) chunks.push(chunk as Buffer)
  }
  return size > bytesMax ? null : Buffer.concat(chunks)
}
