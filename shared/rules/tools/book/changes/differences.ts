import type { Cost, Route } from '../../../index.ts'
import type { Diagram, Diagrams } from '../../proof/diagram.ts'
import type { Way, Whole } from '../../proof/whole.ts'
import { type Answered, answeredOf } from '../tables/answered.ts'

/** What of a decision changes: the answer, else the way, else who pays. */
export type Said =
  | { readonly answer: Answered }
  | { readonly route: Route }
  | { readonly costs: readonly Pick<Cost, 'item' | 'when' | 'payer'>[] }

/** What is so, and what would be. */
export interface Difference {
  readonly from: Said
  readonly to: Said
}

/** What decisions show under a version. */
export interface Shown {
  readonly answered: Diagram<Answered>
  readonly way: Diagram<Way>
}

/** What decisions show, over all facts. */
export const shownIn = (diagrams: Diagrams, whole: Whole): Shown => ({
  answered: answeredOf({ diagrams, whole }),
  way: whole.way,
})

/** Where what decisions show differs: first the answers, then of the same answers the ways, and who pays. */
export function differences(diagrams: Diagrams, before: Shown, after: Shown): readonly Diagram<Difference | null>[] {
  const answers = diagrams.apply(before.answered, after.answered, (from, to) =>
    isSame(from, to) ? null : { from: { answer: from }, to: { answer: to } },
  )
  const isAnswered = diagrams.map(answers, (each) => each === null)
  const ofWays = (differenceOf: (one: Way, other: Way) => Difference | null) =>
    diagrams.apply(isAnswered, diagrams.apply(before.way, after.way, differenceOf), (same, each) =>
      same ? each : null,
    )
  return [answers, ofWays(routes), ofWays(payments)]
}

const routes = ({ route: one }: Way, { route: other }: Way): Difference | null =>
  one === null || other === null || isSame(one, other) ? null : { from: { route: one }, to: { route: other } }

function payments(one: Way, other: Way): Difference | null {
  const [was, is] = [one.costs.map(paid), other.costs.map(paid)]
  const without = (all: typeof was, those: typeof was) =>
    all.filter((each) => !those.some((same) => isSame(each, same)))
  const [gone, come] = [without(was, is), without(is, was)]
  return gone.length + come.length === 0 ? null : { from: { costs: gone }, to: { costs: come } }
}

/** Where something is shown. */
export function isShown(diagrams: Diagrams, { answered, way }: Shown, said: Said): Diagram<boolean> {
  if ('answer' in said) return diagrams.map(answered, (each) => isSame(each, said.answer))
  if ('route' in said) return diagrams.map(way, ({ route }) => isSame(route, said.route))
  return diagrams.map(way, ({ costs }) => said.costs.every((each) => costs.some((other) => isSame(each, paid(other)))))
}

const paid = ({ item, when, payer }: Cost) => ({ item, when, payer })

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
