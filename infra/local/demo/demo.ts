import { bold, detail, dim, green, headline, red } from '../../operations/screen.ts'
import { startLocalStack } from '../stack.ts'
import { connect } from './api.ts'
import { type Checks, startChecks } from './checks.ts'
import { lives, playLife } from './lives.ts'
import type { Narrator } from './narrator.ts'
import { terminal } from './terminal.ts'

const legend = [
  'Times are business time in the Netherlands; the demo sets the clock for each step.',
  '+ is a rule that is met, – one that is not, with its sentence and the clauses of the policy.',
  'The desk receives every webhook; it is checked and not repeated below.',
]

/** Plays every life on a stack; a life that goes wrong does not keep the next from being played. */
async function play(url: string, checks: Checks): Promise<void> {
  const api = await connect(url)
  for (const [index, life] of lives.entries()) {
    if (isInterrupted) return
    headline(`Life ${index + 1}: ${life.title}`)
    await playLife(life, { api, checks, narrator })
  }
}

function summarise(checks: Checks, seconds: string): void {
  headline('Result')
  if (checks.failed.length === 0) {
    console.log(green(bold(`✓ ${lives.length} lives, ${checks.done} checks in ${seconds} s: all as the policy says`)))
    return
  }
  console.log(red(bold(`✗ ${checks.failed.length} failures, ${checks.done} checks in ${seconds} s`)))
  for (const each of checks.failed) detail('', `✗ ${each}`, red)
}

const started = performance.now()
let isInterrupted = false
/** What goes wrong because of Ctrl-C is not told. */
const narrator: Narrator = {
  ...terminal,
  detail: (label, text, tone) => (isInterrupted ? undefined : terminal.detail(label, text, tone)),
}
const checks = startChecks(narrator)
try {
  const progress = (line: string) => console.log(dim(`  ${line}`))
  const stack = await startLocalStack({ port: 0, dataPath: null, progress })
  const interrupt = (status: number) => () => {
    isInterrupted = true
    stack.stop().finally(() => process.exit(status))
  }
  process.once('SIGINT', interrupt(130))
  process.once('SIGTERM', interrupt(143))
  console.log(`\n${legend.join('\n')}`)
  await play(stack.url, checks).finally(() => stack.stop())
  if (!isInterrupted) summarise(checks, ((performance.now() - started) / 1000).toFixed(1))
} catch (error) {
  checks.fail(`The demo cannot run. ${error instanceof Error ? error.message : String(error)}`)
}
process.exitCode = checks.failed.length === 0 ? 0 : 1
