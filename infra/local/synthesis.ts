import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { dropOld, use } from './synthesis-cache.ts'

const root = join(import.meta.dirname, '..', '..')
const kept = join(root, '.local', 'synth')

/** Folders that the synthesis does not depend on. */
const isApart = (name: string) => name.startsWith(join('infra', 'local')) || name.endsWith('tools')

/** What the guides are made of, examples in other languages among them. */
const isGuide = (name: string) => name.startsWith(join('shared', 'views', 'docs'))

/** Files that the synthesis depends on. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    const name = relative(root, path)
    if (entry.isDirectory()) return isApart(name) ? [] : sources(path)
    return isGuide(name) || /\.(ts|tsx|json)$/.test(entry.name) ? [path] : []
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

const isComplete = (folder: string) => existsSync(join(folder, 'manifest.json'))
const running = new Map<string, Promise<void>>()

/**
 * The folder of the synthesised app: that of an unchanged synthesis, or a new one. Throws with the synthesis's own output
 * when it fails.
 * @param announce told before a new synthesis starts
 */
export async function synthesised(announce: () => void): Promise<string> {
  const folder = join(kept, fingerprint())
  if (!isComplete(folder)) {
    announce()
    const making = running.get(folder) ?? make(folder).finally(() => running.delete(folder))
    running.set(folder, making)
    await making
    dropOld(kept, folder)
  }
  return use(folder)
}

/** Synthesises beside the folder and moves the whole to its place; another process may be faster. */
async function make(folder: string): Promise<void> {
  mkdirSync(kept, { recursive: true })
  const temporary = `${folder}.${process.pid}`
  const clean = () => rmSync(temporary, { recursive: true, force: true })
  process.once('exit', clean)
  try {
    await run(temporary)
    if (!isComplete(folder)) renameSync(temporary, folder)
  } catch (error) {
    if (!isComplete(folder)) throw error
  } finally {
    clean()
    process.off('exit', clean)
  }
}

function run(outdir: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'infra', 'app.ts')], {
      cwd: root,
      env: { ...process.env, CDK_OUTDIR: outdir, CDK_CONTEXT_JSON: '{"stage":"test"}' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const end = () => child.kill('SIGKILL')
    process.once('exit', end)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk
      })
    }
    child.once('error', reject)
    child.once('close', (code) => {
      process.off('exit', end)
      if (code === 0) resolve()
      else reject(new Error(`The synthesis failed:\n${output}`))
    })
  })
}
