import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { DocsSite } from '../application/ports/docs-site.ts'
import { docsIndex, docsIndexFile } from '../contracts/docs-index.ts'

/** The documentation in a folder of a function's bundle. Only what its index names is ever read. */
export function docsFolder(folder: string): DocsSite {
  const index = new Map(Object.entries(docsIndex.parse(JSON.parse(readFileSync(join(folder, docsIndexFile), 'utf8')))))
  return {
    read: (path, coding) => {
      const entry = index.get(path)
      if (!entry) return null
      const bytes = (ending: string) => readFileSync(join(folder, `${entry.file}.${ending}`))
      const body = { br: () => bytes('br'), gzip: () => bytes('gz'), identity: () => gunzipSync(bytes('gz')) }[coding]()
      return { headers: entry.headers, body }
    },
  }
}
