import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Policy, policyInForce, policyVersion } from '../index.ts'
import { candidateOf, textOf } from './diff/candidate.ts'
import { compare, type Difference } from './diff/compare.ts'
import { countOf, generatedHistory, historyOf } from './diff/history.ts'
import { progressBar } from './progress.ts'
import { runCommand } from './refusal.ts'

const usage = `diff --candidate <version | file.json> (--history <file.jsonl> | --generate <count>) [--base <version>] [--json]

A candidate file holds a change: { "version", "effectiveFrom", "parameters"?: {…}, "readings"?: {…} }.`

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
  if (values.help || !name || (history === undefined) === (generate === undefined)) {
    console.log(usage)
    process.exitCode = values.help ? 0 : 2
    return
  }
  const today = new Date().toISOString().slice(0, 10)
  const base = values.base === undefined ? policyInForce(today) : policyVersion(values.base)
  const candidate = candidateOf(name, base, readFile)
  const difference =
    history === undefined ? generated(base, candidate, generate ?? '') : recorded(base, candidate, history)
  if (values.json) console.log(JSON.stringify(difference, null, 2))
  else print(difference)
})

function generated(base: Policy, candidate: Policy, text: string): Difference {
  const count = countOf(text)
  return compared(base, candidate, generatedHistory(count), count)
}

function recorded(base: Policy, candidate: Policy, path: string): Difference {
  const lines = textOf(path, 'history', readFile).split('\n')
  return compared(base, candidate, historyOf(lines), lines.length)
}

function compared(base: Policy, candidate: Policy, history: Parameters<typeof compare>[2], total: number): Difference {
  const bar = progressBar(`${base.version} → ${candidate.version}`, total)
  const difference = compare(base, candidate, history, (done) => bar.at(done))
  bar.end()
  return difference
}

function print({ requests, changed, candidate, base, changes, payers }: Difference): void {
  console.log(`${changed} of ${requests} requests turn out differently under ${candidate} than under ${base}.`)
  if (changes.length > 0) console.table(changes)
  if (payers.length > 0) {
    console.log('Who pays, in how many requests:')
    console.table(payers)
  }
}
