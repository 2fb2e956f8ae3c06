import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { mutantsOf, planted } from './mutate/mutants.ts'
import { progressBar } from './progress.ts'

const { values } = parseArgs({
  options: { file: { type: 'string', default: '' }, every: { type: 'string', default: '1' } },
})

const rules = 'shared/rules'
const root = resolve(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
for (const part of ['test/rules', 'test/messages', 'shared', 'package.json', 'tsconfig.json', 'vitest.config.ts']) {
  cpSync(join(root, part), join(folder, part), { recursive: true, filter: (path) => !path.includes('node_modules') })
}
linkModules()

const files = readdirSync(join(root, rules), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('tools') && !['index.ts', 'types.ts'].includes(file))
  .filter((file) => file.includes(values.file))
const all = files.flatMap((file) => {
  const source = readFileSync(join(root, rules, file), 'utf8')
  return mutantsOf(source).map((mutant) => ({ file, source, mutant }))
})
const mutants = all.filter((_, index) => index % Number(values.every) === 0)

if (!testsPass()) throw new Error('The tests fail without any fault; mend that first')
const bar = progressBar('mutants', mutants.length)
const survivors: string[] = []
for (const [index, { file, source, mutant }] of mutants.entries()) {
  bar.at(index)
  const path = join(folder, rules, file)
  writeFileSync(path, planted(source, mutant))
  if (testsPass()) {
    const line = source.slice(0, mutant.start).split('\n').length
    survivors.push(
      `${file}:${line} ${source.slice(mutant.start, mutant.end).trim()} → ${mutant.becomes.trim() || '(nothing)'}`,
    )
  }
  writeFileSync(path, source)
}
bar.end()
rmSync(folder, { recursive: true })

const caught = mutants.length - survivors.length
for (const survivor of survivors) console.log(`survived: ${survivor}`)
console.log(`${caught} of ${mutants.length} faults caught, ${((100 * caught) / mutants.length).toFixed(1)} %`)
if (caught / mutants.length < 0.95) process.exitCode = 1

/** The installed packages, with the copy in place of the rules themselves. */
function linkModules(): void {
  cpSync(join(root, 'node_modules/@after-sales'), join(folder, 'node_modules/@after-sales'), {
    recursive: true,
    verbatimSymlinks: true,
  })
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '@after-sales' && !name.startsWith('.v'))
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  }
}

function testsPass(): boolean {
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs')
  const run = spawnSync(
    process.execPath,
    [
      vitest,
      'run',
      '--project',
      'pure',
      '--bail',
      '1',
      '--no-isolate',
      '--maxWorkers',
      '1',
      'test/rules',
      'test/messages',
    ],
    { cwd: folder, stdio: 'ignore', timeout: 120_000 },
  )
  return run.status === 0
}
