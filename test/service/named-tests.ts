import { execFile } from 'node:child_process'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod'
import type { NamedTest } from './clause-table.ts'
import { clauseChecks } from './clauses/clause-checks.ts'

const root = join(import.meta.dirname, '..', '..')
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const listed = z.array(z.object({ name: z.string(), file: z.string() }))

/** Names that a file registers from a table, in the place of `%s`. */
const tables: Readonly<Record<string, readonly string[]>> = {
  'service/clauses.test.ts': clauseChecks.map(({ name }) => name),
}

/**
 * The service tests that vitest itself finds, without running one and without the stack: what is skipped, still to do or
 * commented out is not among them.
 */
export async function serviceTests(): Promise<readonly NamedTest[]> {
  const args = [vitest, 'list', '--project', 'service', '--static-parse', '--json']
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 16 * 1024 * 1024 })
  const tests = listed
    .parse(JSON.parse(stdout))
    .map(({ name, file }) => ({ name, file: relative(join(root, 'test'), file) }))
  return tests.flatMap(
    (test) => tables[test.file]?.map((name) => ({ ...test, name: test.name.replace('%s', name) })) ?? [test],
  )
}
