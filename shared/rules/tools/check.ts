import { parseArgs } from 'node:util'
import { policies, policyVersion } from '../index.ts'
import { check } from './check/run.ts'
import { progressBar } from './progress.ts'
import { runCommand } from './refusal.ts'

runCommand(() => {
  const { values } = parseArgs({
    options: { fast: { type: 'boolean', default: false }, version: { type: 'string' } },
  })
  const newest = policies.at(-1)
  const policy = values.version === undefined && newest ? newest : policyVersion(values.version ?? '')

  const bar = progressBar(`policy ${policy.version}`, 1)
  const started = performance.now()
  const result = check(policy, values.fast ? 'fast' : 'whole', (done) => bar.at(done))
  bar.end()

  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${result.points.toLocaleString('en')} points visited in ${seconds} s under policy ${policy.version}.`)
  for (const { property, says, facts } of result.violations)
    console.log(`✗ ${property}: ${says}\n  ${JSON.stringify(facts)}`)
  for (const id of result.indecisive) console.log(`✗ ${id} decides nowhere`)
  if (result.violations.length + result.indecisive.length === 0) console.log('✓ Every property holds at every point.')
  else process.exitCode = 1
})
