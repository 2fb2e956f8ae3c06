const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as HTML shows it. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (each) => entities[each] ?? each)

/**
 * A link from one of our pages to another, relative, so that it holds behind a stage or a base path too.
 * @param from path of the page, e.g. `/docs/problems/not-found`
 * @param to path of ours, perhaps with a fragment
 */
export function linkTo(from: string, to: string): string {
  const up = from.split('/').length - 2
  return `${'../'.repeat(up)}${to.slice(1)}`
}
