import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { type EngineCommand, engineCommands } from './dynamodb-commands.ts'
import { freePort } from './free-port.ts'
import { endStaleEngine, engineNote } from './stale-engine.ts'

export interface Engine {
  readonly name: string
  readonly endpoint: string
  stop(): Promise<void>
}

type Guard = ChildProcessByStdio<Writable, null, Readable>

/**
 * Starts a DynamoDB engine on a free port: dynoxide where its binary runs, else DynamoDB Local with Java.
 * `LOCAL_DYNAMODB=java` forces the latter. Throws, saying what to do, when neither can run.
 * @param announce told when an engine ends that nobody has stopped
 */
export async function startDynamoDb(
  folder: string | null,
  announce: (line: string) => void = () => undefined,
): Promise<Engine> {
  const path = folder === null ? null : resolve(folder)
  if (path !== null) await endStaleEngine(path)
  const complaints: string[] = []
  for (const command of engineCommands(path)) {
    // Somebody may have taken the free port in the meantime, so one failure is not the last word.
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const started = await start(command, path, announce)
      if ('endpoint' in started) return started
      complaints.push(`${command.name} did not start: ${started.complaint}`)
    }
  }
  const needed =
    'No DynamoDB engine runs here: dynoxide is for Linux on x64 (an optional package); elsewhere install Java 17 or newer.'
  throw new Error([needed, ...complaints].join('\n'))
}

async function start(
  command: EngineCommand,
  folder: string | null,
  announce: (line: string) => void,
): Promise<Engine | { readonly complaint: string }> {
  const port = await freePort()
  const note = folder === null ? '' : engineNote(folder)
  const guard = [join(import.meta.dirname, 'guard.ts'), note, command.file, ...command.args(port)]
  // In a group of its own: Ctrl-C, or a kill of the stack's group, is for the stack; the guard then ends the engine.
  const child = spawn(process.execPath, guard, { stdio: ['pipe', 'ignore', 'pipe'], detached: true })
  let complaint = ''
  child.stderr.on('data', (chunk) => {
    complaint = `${complaint}${chunk}`.slice(-2000)
  })
  child.stdin.on('error', () => undefined)
  let stopping = false
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const endpoint = `http://127.0.0.1:${port}`
  if (!(await answers(endpoint, child))) {
    child.stdin.end()
    return { complaint: complaint.trim() || 'it said nothing' }
  }
  child.once('exit', () => {
    if (!stopping) announce(`${command.name} has ended by itself; restart the stack. ${complaint.trim()}`)
  })
  return {
    name: command.name,
    endpoint,
    async stop() {
      stopping = true
      child.stdin.end()
      await ended
    },
  }
}

async function answers(endpoint: string, child: Guard): Promise<boolean> {
  for (let waited = 0; waited < 15_000 && child.exitCode === null; waited += 25) {
    try {
      await fetch(endpoint, { signal: AbortSignal.timeout(1000) })
      return true
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  }
  return false
}
