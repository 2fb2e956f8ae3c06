import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { manifest } from './manifest.ts'

const source = join(import.meta.dirname, '../..')
/** The newest syntax and library that the package asks of a browser or of Node. */
const language = { syntax: 'es2022', library: 'es2023' }

/** Bytes of the package's one JavaScript file. */
export interface Sizes {
  readonly raw: number
  readonly gzip: number
}

/**
 * Writes the package as it is published into a folder, which is emptied first: JavaScript in one file, types, examples,
 * README and manifest.
 * @throws what esbuild or tsc finds wrong with the sources
 */
export async function buildPackage(folder: string): Promise<Sizes> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await build({
    entryPoints: [join(source, 'index.ts')],
    outfile: join(folder, 'index.js'),
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: language.syntax,
    charset: 'utf8',
    logLevel: 'warning',
  })
  writeTypes(join(folder, 'types'))
  for (const name of ['README.md', 'examples.json']) copyFileSync(join(source, name), join(folder, name))
  const own = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(own), null, 2)}\n`)
  const code = readFileSync(join(folder, 'index.js'))
  return { raw: code.length, gzip: gzipSync(code).length }
}

/** Types alone; checked against a library without Node and without a browser, so that nothing of either slips in. */
function writeTypes(folder: string): void {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  const options = {
    ignoreConfig: true,
    declaration: true,
    emitDeclarationOnly: true,
    outDir: folder,
    rootDir: source,
    allowImportingTsExtensions: true,
    module: 'nodenext',
    target: language.syntax,
    lib: language.library,
    types: '',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
  }
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])
  execFileSync(process.execPath, [tsc, join(source, 'index.ts'), ...flags], { stdio: ['ignore', 'inherit', 'inherit'] })
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name)
    if (name.endsWith('.d.ts')) writeFileSync(file, readFileSync(file, 'utf8').replace(importOfSource, '$1.js$2'))
  }
}

/** tsc leaves the sources' extension in types, and an older TypeScript than ours does not follow it. */
const importOfSource = /(from '\.[^']*|import\("\.[^"]*)\.ts(['"])/g
