import { createHash } from 'node:crypto'
import { header } from '../../shared/http/call.ts'
import { openRoute } from '../../shared/http/open-route.ts'

/** Seconds for which whoever fetched a document need not ask again. */
const freshSeconds = 300

/** Answers with a document that never changes while this version runs; 304 to whoever has it. */
export function documentRoute(contentType: string, body: string) {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
  const headers = { etag, 'cache-control': `public, max-age=${freshSeconds}`, 'access-control-allow-origin': '*' }
  return openRoute(async (event) => {
    const known = (header(event, 'if-none-match') ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''))
    if (known.includes(etag) || known.includes('*')) return { status: 304, headers, body: '' }
    return { status: 200, headers: { ...headers, 'content-type': contentType }, body }
  })
}
