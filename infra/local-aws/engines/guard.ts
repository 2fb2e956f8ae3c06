import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'

/**
 * Runs an engine and ends it when standard input ends, which happens when the stack's process is gone, however it went:
 * no engine outlives its stack. Usage: `node guard.ts <note or ""> <command> [arguments …]`; the engine's process id is
 * noted in a file when one is named.
 */
const [note = '', command = '', ...args] = process.argv.slice(2)
const engine = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
engine.on('spawn', () => note && writeFileSync(note, String(engine.pid)))
engine.on('error', (error) => {
  console.error(error.message)
  process.exit(127)
})
engine.on('exit', (code) => process.exit(code ?? 1))
process.stdin.on('end', () => engine.kill('SIGKILL'))
process.stdin.on('error', () => engine.kill('SIGKILL'))
process.stdin.resume()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
