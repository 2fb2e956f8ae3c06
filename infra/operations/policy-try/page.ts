import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import { policyTryDocument } from '../../../shared/views/policy-try/document.ts'

const source = join(import.meta.dirname, '../../../shared/views/policy-try')

/** The page to try the policy, with everything that it needs inside. Throws esbuild's error when it does not build. */
export async function policyTryPage(): Promise<string> {
  const [script, style] = await Promise.all([
    bundled('client.tsx', { format: 'iife', target: 'es2023', jsx: 'automatic', jsxImportSource: 'preact' }),
    bundled('style.css', {}),
  ])
  return policyTryDocument({ script, scriptHash: hashOf(script), style, styleHash: hashOf(style) })
}

async function bundled(file: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(source, file)],
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
    ...options,
  })
  return outputFiles?.[0]?.text ?? ''
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
