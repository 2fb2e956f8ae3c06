import { firstParameters, type Parameters } from './parameters.ts'
import { firstChoices, type ReadingChoices } from './readings.ts'
import type { CalendarDate } from './types.ts'

/** One version of the policy: its numbers and its readings, from a day on. */
export interface Policy {
  readonly version: string
  /** First local day on which requests are decided under it. */
  readonly effectiveFrom: CalendarDate
  readonly parameters: Parameters
  readonly readings: ReadingChoices
}

/** What a new version changes of the one before it. */
export interface PolicyChange {
  readonly version: string
  readonly effectiveFrom: CalendarDate
  readonly parameters?: Partial<Parameters>
  readonly readings?: Partial<ReadingChoices>
}

const firstPolicy: Policy = {
  version: '2026-01',
  effectiveFrom: '2000-01-01',
  parameters: firstParameters,
  readings: firstChoices,
}

/** The changes since the first version, oldest first. A change of policy is a line here, and a test. */
const changes: readonly PolicyChange[] = []

/** The policy that a change makes of another; the other stays as it was. */
export function withChange(policy: Policy, change: PolicyChange): Policy {
  return {
    version: change.version,
    effectiveFrom: change.effectiveFrom,
    parameters: { ...policy.parameters, ...change.parameters },
    readings: { ...policy.readings, ...change.readings },
  }
}

/** Every version that a list of changes makes of a first one, oldest first. */
export function policyHistory(first: Policy, later: readonly PolicyChange[]): readonly Policy[] {
  let current = first
  return [first, ...later.map((change) => (current = withChange(current, change)))]
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

/** A version by its name; an RMA keeps the one that it was decided under. Throws RangeError when there is none. */
export function policyVersion(version: string, history: readonly Policy[] = policies): Policy {
  const policy = history.find((each) => each.version === version)
  if (!policy) throw new RangeError(`No policy version ${version}`)
  return policy
}
