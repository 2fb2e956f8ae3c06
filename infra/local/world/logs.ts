import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'

const tailBytesMax = 64 * 1024

/** The functions' output, which the stack writes to a file for each. */
export function functionLogs(folder: string) {
  const functions = () =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.log'))
          .map((name) => name.slice(0, -'.log'.length))
          .toSorted()
      : []
  return {
    functions,

    /** The newest whole lines of a function's output, 64 KB at most; null for a function that has none. */
    tail(name: string): string | null {
      return functions().includes(name) ? tailOf(join(folder, `${name}.log`)) : null
    },
  }
}

function tailOf(file: string): string {
  const opened = openSync(file, 'r')
  try {
    const { size } = fstatSync(opened)
    const from = Math.max(0, size - tailBytesMax)
    const bytes = Buffer.alloc(size - from)
    readSync(opened, bytes, 0, bytes.length, from)
    const text = bytes.toString('utf8')
    return from === 0 ? text : text.slice(text.indexOf('\n') + 1)
  } finally {
    closeSync(opened)
  }
}
