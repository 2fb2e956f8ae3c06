import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A local stack in a process of its own, as `npm start` runs it. */
export interface StackProcess {
  readonly url: string
  /** Ends it with a signal and waits until it is gone. */
  end(signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT'): Promise<number | null>
}

/** Starts a stack on any free port, on a data folder; answers when it is ready. */
export async function startProcess(
  dataPath: string,
  env: Readonly<Record<string, string>> = {},
): Promise<StackProcess> {
  const child = spawn(process.execPath, ['infra/local/start.ts'], {
    env: { ...process.env, PORT: '0', LOCAL_DATA_DIR: dataPath, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'exit') as Promise<[number | null]>
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk
      const found = /API\s+(http:\/\/[^/\s]+)\/v1/.exec(said)?.[1]
      if (found) resolve(found)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    exited.then(([code]) => reject(new Error(`The stack ended with ${code}: ${said}`)))
  })
  return {
    url,
    async end(signal) {
      child.kill(signal)
      const [code] = await exited
      return code
    },
  }
}
