import type { Decision } from '../../../index.ts'
import type { Diagram } from '../diagram.ts'
import { factOf, type Proof } from '../proof.ts'
import type { Judged } from '../whole.ts'

/** What must hold of every request: a function that says where it does not and why, and is null where it does. */
export type Property = (proof: Proof) => Diagram<string | null>

type Answered = Pick<Decision, 'decision' | 'missing' | 'redirect'>

/** What all rulings of a request come to. */
export const foldRulings = <T>({ diagrams, whole }: Proof, start: T, fold: (sum: T, ruling: Judged) => T): Diagram<T> =>
  whole.rulings.reduce<Diagram<T>>(
    (sum, each) => diagrams.apply(sum, each, (known, ruling) => (ruling ? fold(known, ruling) : known)),
    diagrams.constant(start),
  )

/** Where a rule of a kind fails. */
export const failing = (proof: Proof, kind: Judged['kind']): Diagram<boolean> =>
  foldRulings(proof, false, (known, ruling) => known || (ruling.kind === kind && ruling.result === 'fail'))

/** The outcome alone. */
export const decided = ({ diagrams, whole }: Proof): Diagram<Answered['decision']> =>
  diagrams.map(whole.answer, ({ decision }) => decision)

/** Where two facts have wanted values. */
export const bothAre = (
  proof: Proof,
  one: readonly [string, unknown],
  other: readonly [string, unknown],
): Diagram<boolean> =>
  proof.diagrams.apply(
    factOf(proof, one[0], (value) => value === one[1]),
    factOf(proof, other[0], (value) => value === other[1]),
    (a, b) => a && b,
  )

/** The first thing that is wrong, by any of several functions. */
export const firstOf = ({ diagrams }: Proof, found: readonly Diagram<string | null>[]): Diagram<string | null> =>
  found.reduce((one, other) => diagrams.apply(one, other, (a, b) => a ?? b), diagrams.constant(null))
