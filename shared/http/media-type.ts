import Negotiator from 'negotiator'

const json = 'application/json'
/** Nothing in our tables is outside ASCII, so that no byte order mark is needed, which others would read as content. */
export const csv = 'text/csv; charset=utf-8'

export type MediaType = typeof json | typeof csv

/** What an `Accept` header likes best of JSON and CSV (RFC 9110); JSON when it likes neither. */
export function mediaTypeOf(accept: string | undefined): MediaType {
  return new Negotiator({ headers: { accept } }).mediaType([json, csv]) === csv ? csv : json
}
