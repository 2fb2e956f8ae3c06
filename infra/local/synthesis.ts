import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const kept = join(root, '.local', 'synth')
const mostKept = 3

/** Files that the synthesis depends on. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    const name = relative(root, path)
    if (entry.isDirectory()) return name === join('infra', 'local') || name.endsWith('tools') ? [] : sources(path)
    return /\.(ts|tsx|json)$/.test(entry.name) ? [path] : []
  })
}

function fingerprint(): string {
  const hash = createHash('sha256')
  const files = ['infra', 'functions', 'shared'].flatMap((folder) => sources(join(root, folder))).sort()
  for (const file of [...files, join(root, 'package-lock.json'), join(root, 'cdk.json')]) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex').slice(0, 32)
}

/**
 * The folder of the synthesised app: that of an unchanged synthesis, or a new one. Throws with the synthesis's own output
 * when it fails.
 * @param announce told before a new synthesis starts
 */
export async function synthesised(announce: () => void): Promise<string> {
  const folder = join(kept, fingerprint())
  if (existsSync(join(folder, 'manifest.json'))) return folder
  announce()
  mkdirSync(kept, { recursive: true })
  const temporary = `${folder}.${process.pid}`
  try {
    await run(temporary)
    rmSync(folder, { recursive: true, force: true })
    renameSync(temporary, folder)
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true })
    // Another stack that started at the same moment may have been faster.
    if (!existsSync(join(folder, 'manifest.json'))) throw error
  }
  dropOld()
  return folder
}

function run(outdir: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'infra', 'app.ts')], {
      cwd: root,
      env: { ...process.env, CDK_OUTDIR: outdir, CDK_CONTEXT_JSON: '{"stage":"test"}' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk
      })
    }
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The synthesis failed:\n${output}`))))
  })
}

function dropOld(): void {
  const folders = readdirSync(kept)
    .map((name) => join(kept, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  for (const folder of folders.slice(mostKept)) rmSync(folder, { recursive: true, force: true })
}
