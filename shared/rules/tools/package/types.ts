import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** What a package asks of where it runs. */
interface Language {
  readonly target: string
  /** TypeScript's libraries, with commas. */
  readonly lib: string
  /** Packages of global types, with commas; none by default. */
  readonly types?: string
  readonly skipLibCheck?: boolean
}

/**
 * Writes the types of a package's entry and of what it imports, as they are published.
 * @param entry beside the sources, which keep their folders
 * @throws what tsc finds wrong with the sources
 */
export function writeTypes(entry: string, folder: string, language: Language): void {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  const options = {
    ignoreConfig: true,
    declaration: true,
    emitDeclarationOnly: true,
    outDir: folder,
    rootDir: dirname(entry),
    allowImportingTsExtensions: true,
    module: 'nodenext',
    types: '',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    ...language,
  }
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])
  execFileSync(process.execPath, [tsc, entry, ...flags], { stdio: ['ignore', 'inherit', 'inherit'] })
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name)
    if (name.endsWith('.d.ts')) writeFileSync(file, readFileSync(file, 'utf8').replace(importOfSource, '$1.js$2'))
  }
}

/** tsc leaves the sources' extension in types, and an older TypeScript than ours does not follow it. */
const importOfSource = /(from '\.[^']*|import\("\.[^"]*)\.ts(['"])/g
