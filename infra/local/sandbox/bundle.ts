import { join } from 'node:path'
import type { BuildOptions } from 'esbuild'

/** The page's script and styles, each one file. */
export interface PageFiles {
  readonly script: string
  readonly style: string
}

const source = join(import.meta.dirname, 'page')
let built: Promise<PageFiles> | undefined

/** Bundles the page when it is first asked for, so that a start without a reader costs nothing. */
export function pageFiles(): Promise<PageFiles> {
  built ??= bundled()
  built.catch(() => {
    built = undefined
  })
  return built
}

async function bundled(): Promise<PageFiles> {
  const { build } = await import('esbuild')
  const file = async (name: string, options: BuildOptions) => {
    const { outputFiles } = await build({
      entryPoints: [join(source, name)],
      bundle: true,
      minify: true,
      charset: 'utf8',
      write: false,
      logLevel: 'warning',
      ...options,
    })
    return outputFiles?.[0]?.text ?? ''
  }
  const [script, style] = await Promise.all([
    file('client.tsx', { format: 'esm', target: 'es2023', jsx: 'automatic', jsxImportSource: 'preact' }),
    file('style.css', {}),
  ])
  return { script, style }
}
