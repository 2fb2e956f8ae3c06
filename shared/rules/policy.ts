import { type Parameters, parameterVersions } from './parameters.ts'
import type { CalendarDate } from './types.ts'

/** What a decision is made under: a version, its numbers. */
export interface Policy {
  readonly version: string
  readonly effectiveFrom: CalendarDate
  readonly parameters: Parameters
}

/** The policy in force on a day. Throws for a day before the first version. */
export function policyInForce(on: CalendarDate): Policy {
  const known = parameterVersions.filter((each) => each.effectiveFrom <= on).at(-1)
  if (!known) throw new Error(`No policy was in force on ${on}`)
  return known
}

/** A policy by its version, for an RMA that was decided under it. Throws for an unknown version. */
export function policyVersion(version: string): Policy {
  const known = parameterVersions.find((each) => each.version === version)
  if (!known) throw new Error(`There is no policy version ${version}`)
  return known
}
