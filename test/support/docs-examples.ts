import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '..', '..', 'shared', 'views', 'docs', 'examples')

/** The signing examples of the guides, each with the program that runs it. */
export const examples: readonly (readonly [file: string, program: string])[] = [
  ['sign.sh', 'bash'],
  ['sign.ts', process.execPath],
  ['sign.py', 'python3'],
  ['Sign.java', 'java'],
  ['sign.php', 'php'],
]

/** Whether this machine can run the tools of an example; newcomers have only Node. */
export function hasTools(program: string): boolean {
  const tools = program === 'bash' ? ['bash', 'openssl', 'curl'] : [program]
  return tools.every((tool) => spawnSync(tool, [tool === 'openssl' ? 'version' : '--version']).status === 0)
}

/** Runs an example and returns what it prints. */
export function run(program: string, file: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): string {
  const { stdout, stderr, status } = spawnSync(program, [join(folder, file), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  if (status !== 0) throw new Error(`${file} ended with ${status}: ${stderr}`)
  return stdout
}

/** Path of an example. */
export const pathOf = (file: string) => join(folder, file)
