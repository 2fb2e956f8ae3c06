import { parseArgs } from 'node:util'
import { policies, policyVersion } from '../index.ts'
import { progressBar } from './progress.ts'
import { check } from './proof/check.ts'
import { runCommand } from './refusal.ts'

const scale = (count: bigint): string => Number(count).toExponential(2)

runCommand(() => {
  const { values } = parseArgs({ options: { version: { type: 'string' } } })
  const newest = policies.at(-1)
  const policy = values.version === undefined && newest ? newest : policyVersion(values.version ?? '')

  const bar = progressBar(`policy ${policy.version}`, 1)
  const started = performance.now()
  const { points, possible, runs, nodes, violations, idle, unreachable, inseparable } = check(policy, (done) =>
    bar.at(done),
  )
  bar.end()

  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const megabytes = Math.round(process.memoryUsage().rss / 1_000_000)
  console.log(
    `Policy ${policy.version}: ${scale(points)} combinations of facts, ${scale(possible)} of which can be stated,`,
  )
  console.log(
    `by ${runs.toLocaleString('en')} runs of its rules and ${nodes.toLocaleString('en')} nodes in ${seconds} s and ${megabytes} MB.`,
  )
  for (const { property, says, request } of violations) {
    console.log(`✗ ${property}: ${says}${request.as ? `, sent by ${request.as}` : ''}`)
    if (request.after) console.log(`  after the order system reported ${JSON.stringify(request.after)}`)
    console.log(`  ${JSON.stringify(request.body)}`)
  }
  for (const id of idle) console.log(`✗ ${id} decides nowhere`)
  for (const each of unreachable) console.log(`· nobody reads the sentence of ${each}`)
  for (const group of inseparable) console.log(`· always together: ${group.join(', ')}`)
  if (violations.length + idle.length === 0) console.log('✓ Every property holds for every request.')
  else process.exitCode = 1
})
