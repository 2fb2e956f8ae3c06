import { open, readFile, rename } from 'node:fs/promises'
import type { CursorStore } from './cursor-store.ts'

/**
 * A cursor in a file of its own, for one process; Node alone. A crash leaves the old cursor or the new one, never half of it.
 * Its functions throw what the file system refuses; `load` throws when the file holds something else.
 */
export function fileCursor(path: string): CursorStore {
  return {
    async load() {
      const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return ''
        throw error
      })
      if (!/^\d*\n?$/.test(text)) throw new Error(`${path} holds no cursor of the feed`)
      return text.trim() || null
    },
    async save(cursor) {
      const draft = `${path}.new`
      const file = await open(draft, 'w')
      try {
        await file.writeFile(`${cursor ?? ''}\n`)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(draft, path)
    },
  }
}
