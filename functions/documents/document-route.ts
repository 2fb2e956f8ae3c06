import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Coding } from '../../shared/application/ports/docs-site.ts'
import { header } from '../../shared/http/call.ts'
import { codingOf } from '../../shared/http/content-coding.ts'
import { openRoute } from '../../shared/http/open-route.ts'

/** Seconds for which whoever fetched a document need not ask again. */
const freshSeconds = 300
/** Of 11: the document is compressed while somebody waits. */
const brotliQuality = 5

const compressed: Readonly<Record<Coding, (body: string) => string | Buffer>> = {
  identity: (body) => body,
  gzip: (body) => gzipSync(body),
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
}

/** Answers with a document that never changes while this version runs, compressed once; 304 to whoever has it. */
export function documentRoute(contentType: string, written: () => string) {
  const coded = new Map<Coding, { readonly etag: string; readonly body: string | Buffer }>()
  const inCoding = (coding: Coding) => {
    const known = coded.get(coding)
    if (known) return known
    const text = written()
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 32)}-${coding}"`
    const made = { etag, body: compressed[coding](text) }
    coded.set(coding, made)
    return made
  }
  return openRoute(async (event) => {
    const coding = codingOf(header(event, 'accept-encoding'))
    const { etag, body } = inCoding(coding)
    const headers = {
      etag,
      'cache-control': `public, max-age=${freshSeconds}`,
      'access-control-allow-origin': '*',
      vary: 'accept-encoding',
    }
    const known = (header(event, 'if-none-match') ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''))
    if (known.includes(etag) || known.includes('*')) return { status: 304, headers, body: '' }
    const encoding: Readonly<Record<string, string>> = coding === 'identity' ? {} : { 'content-encoding': coding }
    return { status: 200, headers: { ...headers, ...encoding, 'content-type': contentType }, body }
  })
}
