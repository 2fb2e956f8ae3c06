import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { writeDocs } from './docs/write.ts'
import { standIns } from './stand-ins.ts'

const root = join(import.meta.dirname, '..')

/** The folder that holds one function's bundle, `index.mjs` with its source map. */
export type Bundles = (functionName: string) => string

/**
 * Bundles every function in one esbuild run (parsing the SDK once instead of once per function): ESM, minified, SDK
 * bundled, source maps; the documentation beside the function that serves it. Returns where each bundle is. Throws esbuild's error when a function does not build.
 */
export async function bundleFunctions(): Promise<Bundles> {
  const functions = join(root, 'functions')
  const names = readdirSync(functions).filter((name) => existsSync(join(functions, name, 'handler.ts')))
  const outdir = join(process.env.CDK_OUTDIR ?? join(root, 'cdk.out'), '.bundles')
  await build({
    absWorkingDir: root,
    entryPoints: names.map((name) => ({ in: join('functions', name, 'handler.ts'), out: `${name}/index` })),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    keepNames: true,
    sourcemap: 'linked',
    sourcesContent: false,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    alias: standIns,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    logLevel: 'warning',
  })
  writeDocs(join(outdir, 'documents', 'docs'))
  return (name) => join(outdir, name)
}
