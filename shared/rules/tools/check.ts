import { parseArgs } from 'node:util'
import { type Policy, policies, policyVersion } from '../index.ts'
import { progressBar } from './progress.ts'
import { check, checkBeside, type Violation } from './proof/check.ts'
import { receivedOn } from './proof/variables.ts'
import { runCommand } from './refusal.ts'

const scale = (count: bigint): string => Number(count).toExponential(2)

function print({ property, says, request }: Violation, under = ''): void {
  console.log(`✗ ${property}${under}: ${says}${request.as ? `, sent by ${request.as}` : ''}`)
  if (request.after) console.log(`  after the order system reported ${JSON.stringify(request.after)}`)
  console.log(`  ${JSON.stringify(request.body)}`)
}

/** Proves the version, and tells what it found. Says whether nothing is wrong. */
function checkOne(policy: Policy): boolean {
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
  for (const violation of violations) print(violation)
  for (const id of idle) console.log(`✗ ${id} decides nowhere`)
  for (const each of unreachable) console.log(`· nobody reads the sentence of ${each}`)
  for (const group of inseparable) console.log(`· always together: ${group.join(', ')}`)
  return violations.length + idle.length === 0
}

/** Proves every version that one change makes of it. Says whether nothing is wrong. */
function checkAllBeside(policy: Policy): boolean {
  const bar = progressBar('all versions', 1)
  const found = checkBeside(policy, (done) => bar.at(done))
  bar.end()
  for (const [name, violations] of found) {
    if (violations.length === 0) console.log(`✓ ${name}`)
    for (const violation of violations) print(violation, ` under ${name}`)
  }
  return [...found.values()].flat().length === 0
}

runCommand(() => {
  const { values } = parseArgs({ options: { version: { type: 'string' }, 'all-versions': { type: 'boolean' } } })
  const newest = policies.at(-1)
  const policy = values.version === undefined && newest ? newest : policyVersion(values.version ?? '')
  const isRight = checkOne(policy)
  const areRight = values['all-versions'] ? checkAllBeside(policy) : true
  if (isRight && areRight) console.log(`✓ Every property holds for every request received on ${receivedOn}.`)
  else process.exitCode = 1
})
