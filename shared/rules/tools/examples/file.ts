import type { Policy } from '../../index.ts'
import { receivedOn } from '../proof/variables.ts'
import { examplesOf } from './leaves.ts'

/** The file of examples of a version: what the sandbox, the API reference and other implementations read. */
export function examplesFile(policy: Policy): string {
  const lines = examplesOf(policy).map((each) => JSON.stringify(each))
  return `{ "policy": "${policy.version}", "receivedOn": "${receivedOn}", "examples": [\n${lines.join(',\n')}\n] }\n`
}
