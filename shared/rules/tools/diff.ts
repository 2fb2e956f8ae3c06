import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Policy, type PolicyChange, policies, policyInForce, policyVersion, withChange } from '../index.ts'
import { compare } from './diff/compare.ts'
import { generatedHistory, historyOf } from './diff/history.ts'
import { progressBar } from './progress.ts'

const usage = `diff --candidate <version | file.json> (--history <file.jsonl> | --generate <count>) [--base <version>] [--json]

A candidate file holds a change: { "version", "effectiveFrom", "parameters"?: {…}, "readings"?: {…} }.`

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

if (values.help || !values.candidate || (values.history === undefined) === (values.generate === undefined)) {
  console.log(usage)
  process.exit(values.help ? 0 : 2)
}

const base =
  values.base === undefined ? policyInForce(new Date().toISOString().slice(0, 10)) : policyVersion(values.base)
const candidate = candidateOf(values.candidate, base)
const lines = values.history === undefined ? [] : readFileSync(values.history, 'utf8').split('\n')
const total = values.history === undefined ? Number(values.generate) : lines.length
const history = values.history === undefined ? generatedHistory(total) : historyOf(lines)

const bar = progressBar(`${base.version} → ${candidate.version}`, total)
const difference = compare(base, candidate, history, (done) => bar.at(done))
bar.end()

if (values.json) console.log(JSON.stringify(difference, null, 2))
else {
  console.log(
    `${difference.changed} of ${difference.requests} requests turn out differently under ${difference.candidate} than under ${difference.base}.`,
  )
  if (difference.changes.length > 0) console.table(difference.changes)
  if (difference.payers.length > 0) {
    console.log('Who pays, in how many requests:')
    console.table(difference.payers)
  }
}

/** Ends with a sentence instead of a stack trace when there is no such version or the file holds no change. */
function candidateOf(name: string, from: Policy): Policy {
  try {
    if (!name.endsWith('.json')) return policyVersion(name, policies)
    const change: PolicyChange = JSON.parse(readFileSync(name, 'utf8'))
    return withChange(from, change)
  } catch (error) {
    console.error(`The candidate ${name} cannot be used: ${error instanceof Error ? error.message : String(error)}`)
    process.exit(2)
  }
}
