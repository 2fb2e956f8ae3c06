import Negotiator from 'negotiator'
import type { Coding } from '../application/ports/docs-site.ts'

/** The smallest of our content codings that an `Accept-Encoding` header takes (RFC 9110); none without the header. */
export function codingOf(acceptEncoding: string | undefined): Coding {
  if (acceptEncoding === undefined) return 'identity'
  const taken = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } }).encodings(['br', 'gzip'])
  if (taken.includes('br')) return 'br'
  return taken.includes('gzip') ? 'gzip' : 'identity'
}
