import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { writeTypes } from '../../../rules/tools/package/types.ts'
import { manifest } from './manifest.ts'

const source = join(import.meta.dirname, '../..')
/** The newest syntax that the package asks of Node 20 or of an edge runtime. */
const target = 'es2022'

/**
 * Writes the package as it is published into a folder, which is emptied first: one ES module per entry, types, README and
 * manifest. Its dependencies stay packages of their own.
 * @throws what esbuild or tsc finds wrong with the sources
 */
export async function buildPackage(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await build({
    entryPoints: [join(source, 'index.ts'), join(source, 'node.ts')],
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
    target,
    charset: 'utf8',
    logLevel: 'warning',
  })
  const types = join(folder, 'types')
  // The libraries' own types ask for Node or the DOM, ours for what browsers, Node and edge runtimes share.
  writeTypes(join(source, 'index.ts'), types, { target, lib: 'es2023,dom,dom.iterable', skipLibCheck: true })
  writeTypes(join(source, 'node.ts'), types, { target, lib: 'es2023', types: 'node', skipLibCheck: true })
  copyFileSync(join(source, 'README.md'), join(folder, 'README.md'))
  const own = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(own), null, 2)}\n`)
}
