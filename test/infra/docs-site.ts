import { docsSite } from '../../infra/docs/site.ts'

const site = docsSite()

/** Every page of the documentation by its path. */
export const pages = [...site].flatMap(([path, { headers, body }]) =>
  String(headers['content-type']).startsWith('text/html') ? [{ path, headers, html: body.toString() }] : [],
)

/** Everything that matches, in order. */
export const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map((each) => each[1] ?? '')
