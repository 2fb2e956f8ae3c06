import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { isRunning } from './process-alive.ts'

/** Where the stack keeps what has to be there after a restart; in memory unless a folder was given. */
export interface DataFolder {
  /** Null in memory. */
  readonly path: string | null
  /** A small JSON document, the initial one until it has been written. */
  read<T>(name: string, initial: T): T
  write(name: string, document: unknown): void
  /** The newest lines that were appended under a name, at most `journalLinesMax`, oldest first. */
  lines<T>(name: string): readonly T[]
  append(name: string, line: unknown): void
}

/** Lines of a journal that are kept in memory and shown; a journal on disk has all. */
export const journalLinesMax = 5000

/** The newest lines of journals, by name. */
function newestLines(load: (name: string) => unknown[]) {
  const journals = new Map<string, unknown[]>()
  const linesOf = (name: string): unknown[] => {
    const known = journals.get(name) ?? load(name).slice(-journalLinesMax)
    journals.set(name, known)
    return known
  }
  return {
    lines: <T>(name: string) => linesOf(name) as readonly T[],
    add(name: string, line: unknown) {
      const lines = linesOf(name)
      lines.push(line)
      if (lines.length > journalLinesMax) lines.shift()
    },
  }
}

/** Documents in memory: gone with the process. */
function inMemory(): DataFolder {
  const documents = new Map<string, unknown>()
  const { lines, add } = newestLines(() => [])
  return {
    path: null,
    read: <T>(name: string, initial: T) => (documents.has(name) ? (documents.get(name) as T) : initial),
    write: (name, document) => documents.set(name, document),
    lines,
    append: add,
  }
}

/** Documents in a folder, each replaced as a whole; journals as JSON lines, appended before anybody is answered. */
function onDisk(path: string): DataFolder {
  mkdirSync(path, { recursive: true })
  const file = (name: string) => join(path, name)
  for (const name of readdirSync(path)) if (name.endsWith('.jsonl')) dropCutOffLine(file(name))
  const { lines, add } = newestLines((name) => {
    if (!existsSync(file(`${name}.jsonl`))) return []
    const written = readFileSync(file(`${name}.jsonl`), 'utf8').split('\n')
    return written.slice(0, -1).map((line) => JSON.parse(line))
  })
  return {
    path,
    read<T>(name: string, initial: T): T {
      if (!existsSync(file(`${name}.json`))) return initial
      return JSON.parse(readFileSync(file(`${name}.json`), 'utf8')) as T
    },
    write(name, document) {
      writeFileSync(file(`${name}.tmp`), JSON.stringify(document, null, 2), { mode: 0o600 })
      renameSync(file(`${name}.tmp`), file(`${name}.json`))
    },
    lines,
    append(name, line) {
      // Read before it is written to, or the line would be there twice.
      lines(name)
      appendFileSync(file(`${name}.jsonl`), `${JSON.stringify(line)}\n`, { mode: 0o600 })
      add(name, line)
    },
  }
}

/** A line that was cut off by a crash was never answered for; the next one must not be appended to it. */
function dropCutOffLine(file: string): void {
  const bytes = readFileSync(file)
  const whole = bytes.lastIndexOf('\n') + 1
  if (whole < bytes.length) truncateSync(file, whole)
}

/** The data folder, or memory without a path. */
export const dataFolder = (path: string | null): DataFolder => (path === null ? inMemory() : onDisk(path))

/** Folders that stacks of this very process have. */
const taken = new Set<string>()

/**
 * Takes a folder for this process; returns what gives it back. Throws when another running stack has it; the lock of one
 * that is gone is taken over.
 */
export function lockFolder(path: string): () => void {
  mkdirSync(path, { recursive: true })
  const folder = realpathSync(path)
  const lock = join(folder, 'lock')
  const owner = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0
  if (taken.has(folder) || (owner !== process.pid && isRunning(owner))) {
    throw new Error(`The data folder ${path} is in use by process ${owner}; end that stack, or take another folder`)
  }
  taken.add(folder)
  writeFileSync(lock, String(process.pid))
  const unlock = () => {
    taken.delete(folder)
    rmSync(lock, { force: true })
    process.off('exit', unlock)
  }
  process.on('exit', unlock)
  return unlock
}
