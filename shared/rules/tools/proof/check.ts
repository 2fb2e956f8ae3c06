import type { Policy } from '../../index.ts'
import { Components } from './components.ts'
import { inseparable, uncited, unreachable } from './decisive.ts'
import { idleReadings } from './idle-readings.ts'
import { idleRules } from './idle-rules.ts'
import { type Proof, proofOf, witnessOf } from './proof.ts'
import { properties } from './properties/index.ts'
import { requestOf, type SendableRequest } from './request.ts'
import { type Space, spaceOf } from './space.ts'
import { versionsBeside } from './versions.ts'

/** A property that does not hold, with the plainest request that shows it. */
export interface Violation {
  readonly property: string
  readonly says: string
  readonly request: SendableRequest
}

/** What a proof over all facts found. */
export interface Check {
  /** Combinations of facts, and those of them that can be stated together. */
  readonly points: bigint
  readonly possible: bigint
  readonly runs: number
  readonly nodes: number
  readonly violations: readonly Violation[]
  /** Rules, readings and clauses that decide nowhere. */
  readonly idle: readonly string[]
  /** Sentences that nobody can read under this version. */
  readonly unreachable: readonly string[]
  readonly inseparable: readonly (readonly string[])[]
}

/** How a property does not hold of a proof; null when it does, or there is none of the name. */
export function violationOf(proof: Proof, property: string): Violation | null {
  const shown = witnessOf(
    proof,
    properties[property]?.(proof) ?? proof.diagrams.constant(null),
    (says) => says !== null,
  )
  return shown && { property, says: shown.value ?? '', request: requestOf(shown.facts) }
}

/** Every property that does not hold of a proof. @param seen told how far it is, from 0 to 1 */
export function violationsOf(proof: Proof, seen: (done: number) => void = () => {}): readonly Violation[] {
  const names = Object.keys(properties)
  return names.flatMap((name, index) => {
    seen(index / names.length)
    return violationOf(proof, name) ?? []
  })
}

/** Proves every property of the decision over all facts under a version. @param seen told how far it is, from 0 to 1 */
export function check(policy: Policy, seen: (done: number) => void = () => {}): Check {
  const proof = proofOf(policy)
  seen(0.3)
  const violations = violationsOf(proof, (done) => seen(0.3 + 0.3 * done))
  const result = {
    points: proof.space.sizes.reduce((product, size) => product * BigInt(size), 1n),
    possible: proof.diagrams.count(proof.possible).get('true') ?? 0n,
    violations,
    idle: [...idleRules(proof), ...idleReadings(proof), ...uncited(proof)],
    unreachable: unreachable(proof),
    inseparable: inseparable(proof),
    runs: proof.components.runs,
    nodes: proof.diagrams.nodeCount,
  }
  seen(1)
  return result
}

/**
 * Proves every property under every version that one change makes of another. A property that does not hold there is
 * wrong itself, or a rule that only another choice lets act.
 * @param narrowed fewer facts to prove it over
 * @returns by the version's name
 */
export function checkBeside(
  policy: Policy,
  seen: (done: number) => void = () => {},
  narrowed: (space: Space) => Space = (space) => space,
): ReadonlyMap<string, readonly Violation[]> {
  const versions = versionsBeside(policy)
  const own = spaceOf([policy])
  const shared = new Components(narrowed(own))
  let done = 0
  const result = new Map<string, readonly Violation[]>()
  for (const [name, version] of versions) {
    const space = spaceOf([version])
    const isShared = JSON.stringify(space.variables) === JSON.stringify(own.variables)
    result.set(name, violationsOf(proofOf(version, isShared ? shared : new Components(space))))
    done += 1
    seen(done / versions.size)
  }
  return result
}
