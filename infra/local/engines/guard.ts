import { spawn } from 'node:child_process'

/**
 * Runs an engine and ends it when standard input ends, which happens when the stack's process is gone, however it went:
 * no engine outlives its stack. Usage: `node guard.ts <command> [arguments …]`.
 */
const [command = '', ...args] = process.argv.slice(2)
// In a group of its own: Ctrl-C in the terminal is for the stack, which still needs the engine to end in order.
const engine = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], detached: true })
engine.on('error', (error) => {
  console.error(error.message)
  process.exit(127)
})
engine.on('exit', (code) => process.exit(code ?? 1))
process.stdin.on('end', () => engine.kill('SIGKILL'))
process.stdin.on('error', () => engine.kill('SIGKILL'))
process.stdin.resume()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
