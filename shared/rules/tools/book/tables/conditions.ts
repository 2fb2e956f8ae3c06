import { type Condition, conditionsOf, diagramOf } from '../../proof/cover.ts'
import type { Diagram } from '../../proof/diagram.ts'
import type { Proof } from '../../proof/proof.ts'

type Place = Pick<Proof, 'diagrams' | 'space'>

/**
 * Where a function is true, in as few and as short conditions: none is needless, and none names a value that the others
 * cover or that nothing possible has.
 * @param where must be false where `possible` is
 */
export function conditionsWithin(
  place: Place,
  where: Diagram<boolean>,
  possible: Diagram<boolean>,
): readonly Condition[] {
  const { diagrams, space } = place
  const feasible = (level: number): number => occurring(place, possible, level).length
  const conditions = [...conditionsOf({ diagrams, space, possible }, where)]
  for (const at of conditions.keys().toArray().reverse()) {
    const others = conditions.filter((_, index) => index !== at)
    conditions[at] = narrowed(place, conditions[at] ?? new Map(), outside(place, where, others), feasible)
  }
  return conditions.filter((each) => [...each.values()].every(({ length }) => length > 0))
}

/** Values that a fact has somewhere where a function is true. */
const occurring = ({ diagrams, space }: Place, where: Diagram<boolean>, level: number): readonly number[] =>
  Array.from({ length: space.sizes[level] ?? 0 }, (_, index) => index).filter(
    (index) => diagrams.restrict(where, level, index) !== diagrams.constant(false),
  )

/** The narrowest condition that holds wherever a function is true, without what the rest of it implies. */
export function span(place: Place, where: Diagram<boolean>, possible: Diagram<boolean>): Condition {
  const { diagrams, space } = place
  const narrowest = new Map(
    space.sizes.flatMap((_, level) => {
      const values = occurring(place, where, level)
      return values.length < occurring(place, possible, level).length ? [[level, values] as const] : []
    }),
  )
  for (const level of [...narrowest.keys()].reverse()) {
    const rest = new Map([...narrowest].filter(([each]) => each !== level))
    const more = outside(place, diagrams.apply(possible, diagramOf(diagrams, space.sizes, rest), both), [narrowest])
    if (more === diagrams.constant(false)) narrowest.delete(level)
  }
  return narrowest
}

const both = (one: boolean, other: boolean): boolean => one && other

/** What of a function conditions leave open. */
const outside = ({ diagrams, space }: Place, where: Diagram<boolean>, conditions: readonly Condition[]) =>
  conditions.reduce(
    (left, each) => diagrams.apply(left, diagramOf(diagrams, space.sizes, each), (is, isSaid) => is && !isSaid),
    where,
  )

/** A condition without the values that it need not name to cover the rest; no value is left of a needless one. */
function narrowed(
  { diagrams, space }: Place,
  condition: Condition,
  rest: Diagram<boolean>,
  feasible: (level: number) => number,
): Condition {
  const own = diagrams.apply(rest, diagramOf(diagrams, space.sizes, condition), both)
  const none = diagrams.constant(false)
  return new Map(
    [...condition].flatMap(([level, values]) => {
      const needed = values.filter((index) => diagrams.restrict(own, level, index) !== none)
      return needed.length > 0 && needed.length === feasible(level) ? [] : [[level, needed] as const]
    }),
  )
}
