/** Entries of one page of the fakes: few, so that small tests turn pages too. */
const pageEntries = 10

/** What a list holds, page by page. */
export function* pagesOf<T>(entries: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < entries.length; start += pageEntries) yield entries.slice(start, start + pageEntries)
}
