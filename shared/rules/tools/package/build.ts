import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { manifest } from './manifest.ts'
import { writeTypes } from './types.ts'

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
  // Checked against a library without Node and without a browser, so that nothing of either slips in.
  writeTypes(join(source, 'index.ts'), join(folder, 'types'), { target: language.syntax, lib: language.library })
  for (const name of ['README.md', 'examples.json']) copyFileSync(join(source, name), join(folder, name))
  const own = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(own), null, 2)}\n`)
  const code = readFileSync(join(folder, 'index.js'))
  return { raw: code.length, gzip: gzipSync(code).length }
}
