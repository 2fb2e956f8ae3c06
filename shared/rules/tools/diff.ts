import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Policy, policyInForce, policyVersion } from '../index.ts'
import { candidateOf, textOf } from './diff/candidate.ts'
import { compare, type Difference } from './diff/compare.ts'
import { periodData } from './diff/data.ts'
import { differencesByPeriod } from './diff/everywhere.ts'
import { countOf, generatedHistory, historyOf } from './diff/history.ts'
import { reportLines } from './diff/print.ts'
import { progressBar } from './progress.ts'
import { Refusal, runCommand } from './refusal.ts'
import { ownerLanguages } from './words/vocabulary.ts'

const usage = `diff --candidate <version | file.json> [--base <version>] [--history <file.jsonl> | --generate <count>]
     [--all] [--language nl] [--json]

What a candidate changes, over all facts, from the day on which it takes effect; with a history also how often each change
occurred. --all says for each change exactly for which facts, with a request that can be sent; --json gives that as data.
A candidate file holds a change: { "version", "effectiveFrom", "parameters"?: {…}, "readings"?: {…}, "law"?: {…} }.`

const readFile = (path: string): string => readFileSync(path, 'utf8')

runCommand(() => {
  const { values } = parseArgs({
    options: {
      candidate: { type: 'string' },
      base: { type: 'string' },
      history: { type: 'string' },
      generate: { type: 'string' },
      all: { type: 'boolean', default: false },
      language: { type: 'string', default: 'en' },
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
  const language = ownerLanguages.find((each) => each === values.language)
  if (!language) throw new Refusal(`--language must be ${ownerLanguages.join(' or ')}, not ${values.language}`)
  const today = new Date().toISOString().slice(0, 10)
  const base = values.base === undefined ? policyInForce(today) : policyVersion(values.base)
  const candidate = candidateOf(name, base, readFile)
  const past = pastOf(base, candidate, history, generate)
  const bar = progressBar(`${base.version} → ${candidate.version}`, 1)
  const periods = differencesByPeriod(base, candidate, (done) => bar.at(done))
  bar.end()
  if (values.json) {
    console.log(JSON.stringify({ periods: periods.map((each) => periodData(each, past)), history: past }, null, 2))
    return
  }
  console.log(`${candidate.version} compared with ${base.version}`)
  console.log(reportLines(periods, past, { all: values.all, language }).join('\n'))
  if (past) printPast(past, values.all)
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

function printPast({ requests, changed, changes, payers }: Difference, all: boolean): void {
  console.log(`\n${changed} of ${requests} past requests turn out differently.`)
  if (!all) return
  if (changes.length > 0) console.table(changes)
  if (payers.length > 0) {
    console.log('Who pays, in how many requests:')
    console.table(payers)
  }
}
