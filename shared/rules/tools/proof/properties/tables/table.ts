import type { Facts, Policy } from '../../../../index.ts'
import type { Diagram } from '../../diagram.ts'
import { explored } from '../../explore.ts'
import type { Proof } from '../../proof.ts'

/** What a row of a table judges: facts, by the numbers and choices of a version. */
export interface Stated {
  readonly facts: Facts
  readonly policy: Policy
}

/** Rows of a table by what they say, and where they hold. */
export type Rows = Readonly<Record<string, (stated: Stated) => boolean>>

/** What a table says of all facts. It is written from the catalogue, reads the facts alone and knows no rule. */
export function tabled<T>(
  { diagrams, space, policy }: Pick<Proof, 'diagrams' | 'space' | 'policy'>,
  table: (stated: Stated) => T,
): Diagram<T> {
  return explored(diagrams, space.sizes, (pick) => {
    const stated: Stated = { facts: space.lazyFacts(pick), policy }
    return () => table(stated)
  }).diagram
}

/** The first row that holds, by what it says; null where none does. */
export function firstRow(proof: Proof, rows: Rows): Diagram<string | null> {
  return Object.entries(rows).reduce<Diagram<string | null>>(
    (sum, [says, holds]) => proof.diagrams.apply(sum, tabled(proof, holds), (known, is) => known ?? (is ? says : null)),
    proof.diagrams.constant(null),
  )
}

/** What is worked out of a version once for all proofs that share its space. */
export function onceOf<T>(make: (proof: Proof) => T): (proof: Proof) => T {
  const known = new WeakMap<object, WeakMap<Policy, T>>()
  return (proof) => {
    const ofSpace = known.get(proof.components) ?? new WeakMap<Policy, T>()
    known.set(proof.components, ofSpace)
    const made = ofSpace.get(proof.policy) ?? make(proof)
    ofSpace.set(proof.policy, made)
    return made
  }
}
