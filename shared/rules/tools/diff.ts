import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Policy, policyInForce, policyVersion } from '../index.ts'
import { candidateOf, textOf } from './diff/candidate.ts'
import { compare, type Difference } from './diff/compare.ts'
import { differencesOf, type Everywhere, type Region, weighed } from './diff/everywhere.ts'
import { countOf, generatedHistory, historyOf } from './diff/history.ts'
import { groupsOf, regionLines } from './diff/print.ts'
import { progressBar } from './progress.ts'
import { runCommand } from './refusal.ts'

const usage = `diff --candidate <version | file.json> [--base <version>] [--history <file.jsonl> | --generate <count>] [--json]

What a candidate changes, for exactly which facts; with a history also how often that occurred. A candidate file holds
a change: { "version", "effectiveFrom", "parameters"?: {…}, "readings"?: {…}, "law"?: {…} }.`

const readFile = (path: string): string => readFileSync(path, 'utf8')

runCommand(() => {
  const { values } = parseArgs({
    options: {
      candidate: { type: 'string' },
      base: { type: 'string' },
      history: { type: 'string' },
      generate: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const { candidate: name, history, generate } = values
  if (values.help || !name || (history !== undefined && generate !== undefined)) {
    console.log(usage)
    process.exitCode = values.help ? 0 : 2
    return
  }
  const today = new Date().toISOString().slice(0, 10)
  const base = values.base === undefined ? policyInForce(today) : policyVersion(values.base)
  const candidate = candidateOf(name, base, readFile)
  const past = pastOf(base, candidate, history, generate)
  const bar = progressBar(`${base.version} → ${candidate.version}`, 1)
  const everywhere = differencesOf(base, candidate, (done) => bar.at(done))
  bar.end()
  if (values.json) console.log(JSON.stringify({ ...asData(everywhere, past), history: past }, null, 2))
  else print(base, candidate, everywhere, past)
})

function pastOf(
  base: Policy,
  candidate: Policy,
  path: string | undefined,
  generate: string | undefined,
): Difference | null {
  if (generate !== undefined) {
    const count = countOf(generate)
    return compared(base, candidate, generatedHistory(count), count)
  }
  if (path === undefined) return null
  const lines = textOf(path, 'history', readFile).split('\n')
  return compared(base, candidate, historyOf(lines), lines.length)
}

function compared(base: Policy, candidate: Policy, history: Parameters<typeof compare>[2], total: number): Difference {
  const bar = progressBar('history', total)
  const difference = compare(base, candidate, history, (done) => bar.at(done))
  bar.end()
  return difference
}

/** The regions with their conditions in words, and every value that they allow. */
function asData({ space, outcomes, payers }: Everywhere, past: Difference | null) {
  const said = (regions: readonly Region[], history: Difference | null) =>
    weighed(regions, history).map(({ conditions, ...region }) => ({ ...region, ...groupsOf(space, conditions, 'en') }))
  return { outcomes: said(outcomes, past), payers: said(payers, null) }
}

function print(
  base: Policy,
  candidate: Policy,
  { space, outcomes, payers }: Everywhere,
  past: Difference | null,
): void {
  const count = outcomes.length + payers.length
  console.log(`${candidate.version} changes decisions of ${base.version} in ${count} ways.`)
  for (const region of weighed(outcomes, past)) console.log(['', ...regionLines(space, region, 'en')].join('\n'))
  if (payers.length > 0) console.log('\nWho pays, for the same service:')
  for (const region of weighed(payers, null)) console.log(['', ...regionLines(space, region, 'en')].join('\n'))
  if (past) printPast(past)
}

function printPast({ requests, changed, changes, payers }: Difference): void {
  console.log(`\n${changed} of ${requests} past requests turn out differently.`)
  if (changes.length > 0) console.table(changes)
  if (payers.length > 0) {
    console.log('Who pays, in how many requests:')
    console.table(payers)
  }
}
