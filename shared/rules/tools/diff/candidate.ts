import { type Policy, type PolicyChange, policies, policyVersion, withChange } from '../../index.ts'
import { Refusal } from '../refusal.ts'

/** Reads a file as text. */
export type ReadFile = (path: string) => string

/** The text of a file. @throws Refusal when there is none to read */
export function textOf(path: string, what: string, readFile: ReadFile): string {
  try {
    return readFile(path)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new Refusal(`The ${what} ${path} cannot be read: ${reason === 'ENOENT' ? 'there is no such file' : reason}`)
  }
}

/**
 * A version by its name, or the one that a file's change makes of `base`.
 * @throws Refusal when the file is none, or no change; PolicyFault when the change cannot be taken, or its version exists
 */
export function candidateOf(name: string, base: Policy, readFile: ReadFile): Policy {
  if (!name.endsWith('.json')) return policyVersion(name)
  const candidate = withChange(base, changeIn(name, textOf(name, 'candidate', readFile)))
  if (policies.some((each) => each.version === candidate.version)) {
    throw new Refusal(`The candidate ${name} names version ${candidate.version}, which exists already`)
  }
  return candidate
}

function changeIn(name: string, text: string): PolicyChange {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(`The candidate ${name} is no JSON`)
  }
}
