import { firstLaw, type LawChanges, type LawDates, withLaw } from './law.ts'
import { firstParameters, type Parameters } from './parameters.ts'
import { firstChoices, type ReadingChoices } from './readings.ts'
import type { CalendarDate } from './types.ts'
import { checkChange, checkParameters, PolicyFault } from './validation.ts'

/** One version of the policy: its numbers, its readings and the law beside it, from a day on. */
export interface Policy {
  readonly version: string
  /** First local day on which requests are decided under it. */
  readonly effectiveFrom: CalendarDate
  readonly parameters: Parameters
  readonly readings: ReadingChoices
  readonly law: LawDates
}

/** What a new version changes of the one before it. */
export interface PolicyChange {
  readonly version: string
  readonly effectiveFrom: CalendarDate
  readonly parameters?: Partial<Parameters>
  readonly readings?: Partial<ReadingChoices>
  readonly law?: LawChanges
}

const firstPolicy: Policy = {
  version: '2026-01',
  effectiveFrom: '2000-01-01',
  parameters: firstParameters,
  readings: firstChoices,
  law: firstLaw,
}

/** The changes since the first version, oldest first. A change of policy is a line here, and a test. */
const changes: readonly PolicyChange[] = []

/**
 * The policy that a change makes of another; the other stays as it was.
 * @throws PolicyFault when the change names what there is not, holds an impossible value or date, or takes effect no
 *   later than the other policy
 */
export function withChange(policy: Policy, change: PolicyChange): Policy {
  checkChange(change)
  const { version, effectiveFrom } = change
  if (version === policy.version) throw new PolicyFault(`There is a version ${version} already`)
  if (effectiveFrom <= policy.effectiveFrom) {
    throw new PolicyFault(
      `Version ${version} must take effect later than ${policy.version}, which does on ${policy.effectiveFrom}, not on ${effectiveFrom}`,
    )
  }
  const parameters = { ...policy.parameters, ...change.parameters }
  checkParameters(parameters)
  const readings = { ...policy.readings, ...change.readings }
  return { version, effectiveFrom, parameters, readings, law: withLaw(policy.law, change.law ?? {}) }
}

/**
 * Every version that a list of changes makes of a first one, oldest first.
 * @throws PolicyFault when a change cannot be taken, or a version's name is taken already
 */
export function policyHistory(first: Policy, later: readonly PolicyChange[]): readonly Policy[] {
  checkChange(first)
  checkParameters(first.parameters)
  const history = [first]
  for (const change of later) {
    const next = withChange(history.at(-1) ?? first, change)
    if (history.some((each) => each.version === next.version)) {
      throw new PolicyFault(`There is a version ${next.version} already`)
    }
    history.push(next)
  }
  return history
}

/** All versions, oldest first. */
export const policies: readonly Policy[] = policyHistory(firstPolicy, changes)

/**
 * The version under which a request is decided.
 * @param on local day on which the request was received; the first version also serves the days before it
 */
export function policyInForce(on: CalendarDate, history: readonly Policy[] = policies): Policy {
  return history.findLast((policy) => policy.effectiveFrom <= on) ?? history[0] ?? firstPolicy
}

/** A version by its name; an RMA keeps the one that it was decided under. Throws PolicyFault when there is none. */
export function policyVersion(version: string, history: readonly Policy[] = policies): Policy {
  const policy = history.find((each) => each.version === version)
  if (!policy) throw new PolicyFault(`No policy version ${version}`)
  return policy
}
