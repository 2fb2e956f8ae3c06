import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where a guard notes the process id of its engine, in the data folder. */
export const engineNote = (folder: string) => join(folder, 'engine.pid')

/**
 * Ends the engine that a stack which is gone has left on this data folder. Only a process whose command line names the
 * folder is ended: its number may belong to somebody else by now.
 */
export async function endStaleEngine(folder: string): Promise<void> {
  if (!existsSync(engineNote(folder))) return
  const pid = Number(readFileSync(engineNote(folder), 'utf8'))
  for (let waited = 0; waited < 5000 && pid > 0 && isEngineOf(folder, pid); waited += 50) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function isEngineOf(folder: string, pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  return (stdout ?? '').includes(folder)
}
