/** `npm run openapi:record`: sends every example to a stack of its own and writes what it answered; then `npm run openapi`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startLocalStack } from '../../../infra/local/stack.ts'
import { exampleSteps } from './example-steps.ts'
import { replayed } from './replay.ts'

const file = join(import.meta.dirname, '../../../shared/contracts/openapi/recorded.json')
const stack = await startLocalStack({ port: 0, dataPath: null, progress: () => undefined, payments: 'simulated' })
try {
  await fetch(`${stack.url}/local/clock`, { method: 'PUT', body: JSON.stringify({ now: '2026-11-20T09:30:00Z' }) })
  writeFileSync(file, `${JSON.stringify(await replayed(stack.url, exampleSteps), null, 1)}\n`)
} finally {
  await stack.stop()
}
