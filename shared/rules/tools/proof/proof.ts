import type { Facts, Policy } from '../../index.ts'
import { Components } from './components.ts'
import { type Diagram, type Diagrams, pointWith, valueAt } from './diagram.ts'
import { possibilities, type Space, spaceOf } from './space.ts'
import { type Parts, type Whole, wholeOf } from './whole.ts'

/** The decision under a version, as a function of all facts, and what a property needs to ask about it. */
export interface Proof {
  readonly policy: Policy
  readonly space: Space
  readonly components: Components
  readonly diagrams: Diagrams
  readonly whole: Whole
  /** Where facts can be stated together. */
  readonly possible: Diagram<boolean>
}

/**
 * Explores a version of the policy.
 * @param components shared between versions, so that what is the same is explored once
 */
export function proofOf(policy: Policy, components = new Components(spaceOf([policy])), parts?: Parts): Proof {
  const { diagrams, space } = components
  const possible = possibilities
    .map((holds) => components.diagram(holds, '', policy, (facts) => holds(facts, space.on)))
    .reduce((one, other) => diagrams.apply(one, other, (a, b) => a && b))
  return { policy, space, components, diagrams, whole: wholeOf(components, policy, parts), possible }
}

/** A function of all facts as if one of them always had one value. Throws RangeError when the fact cannot have it. */
export function fixed<T>(
  { diagrams, space }: Pick<Proof, 'diagrams' | 'space'>,
  of: Diagram<T>,
  path: string,
  value: unknown,
): Diagram<T> {
  return diagrams.restrict(of, space.level(path), space.indexOf(path, value))
}

/** A function that reads one fact only. */
export function factOf<T>(
  { diagrams, space }: Pick<Proof, 'diagrams' | 'space'>,
  path: string,
  map: (value: unknown) => T,
): Diagram<T> {
  const level = space.level(path)
  const values = space.variables[level]?.values ?? []
  return diagrams.choose(
    level,
    values.map((each) => diagrams.constant(map(each))),
  )
}

/** Facts at which a function has a value. */
export interface Witness<T> {
  readonly facts: Facts
  readonly value: T
}

/** The plainest facts that can be stated together and at which a function has a wanted value; null when there are none. */
export function witnessOf<T>(proof: Proof, of: Diagram<T>, isWanted: (value: T) => boolean): Witness<T> | null {
  const { diagrams, space, possible } = proof
  const stated = diagrams.apply(of, possible, (value, isPossible) => isPossible && isWanted(value))
  const point = pointWith(stated, space.sizes.length, (each) => each)
  return point && { facts: space.factsAt(point), value: valueAt(of, point) }
}
