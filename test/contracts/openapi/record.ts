/** `npm run openapi:record`: sends every example to a stack of its own and writes what it answered, and an event of each type; then `npm run openapi`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startLocalStack } from '../../../infra/local/stack.ts'
import { exampleSteps } from './example-steps.ts'
import { oneOfEach } from './one-of-each.ts'
import { replayed } from './replay.ts'

const folder = join(import.meta.dirname, '../../../shared/contracts/openapi')
const write = (file: string, recorded: unknown) =>
  writeFileSync(join(folder, file), `${JSON.stringify(recorded, null, 1)}\n`)

write('recorded-events.json', oneOfEach())
const stack = await startLocalStack({ port: 0, dataPath: null, progress: () => undefined, payments: 'simulated' })
try {
  await fetch(`${stack.url}/local/clock`, { method: 'PUT', body: JSON.stringify({ now: '2026-11-20T09:30:00Z' }) })
  write('recorded.json', await replayed(stack.url, exampleSteps))
} finally {
  await stack.stop()
}
