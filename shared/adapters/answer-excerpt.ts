import type { IncomingMessage } from 'node:http'

import { answerExcerptMax as charactersMax } from '../contracts/promises.ts'

/** UTF-8 has at most four bytes for a character. */
const bytesMax = 4 * charactersMax
/** Milliseconds that the beginning of a body may take once the status is there: it is known without it. */
const patienceMs = 1000

/**
 * The first 200 characters of an answer's body, on one line, with nothing that controls a screen; null when there are
 * none, or when they are compressed. Ends the answer, whatever else it would have brought. Never throws.
 */
export async function excerptOf(answer: IncomingMessage): Promise<string | null> {
  const encoding = answer.headers['content-encoding'] ?? 'identity'
  const bytes = encoding === 'identity' ? await firstBytes(answer) : Buffer.alloc(0)
  answer.destroy()
  // As a stream: a character that the limit cuts through is left out.
  const text = new TextDecoder().decode(bytes, { stream: true }).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
  return [...text.trim()].slice(0, charactersMax).join('') || null
}

function firstBytes(answer: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const end = () => {
      clearTimeout(timer)
      resolve(Buffer.concat(chunks).subarray(0, bytesMax))
    }
    const timer = setTimeout(end, patienceMs)
    answer.on('data', (chunk: Buffer) => {
      if (size < bytesMax) chunks.push(chunk)
      size += chunk.length
      if (size >= bytesMax) end()
    })
    for (const event of ['end', 'close', 'error']) answer.on(event, end)
  })
}
