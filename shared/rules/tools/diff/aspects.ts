import type { Route } from '../../index.ts'
import { type Diagram, valuesOf } from '../proof/diagram.ts'
import type { Proof } from '../proof/proof.ts'
import { outcomeSaid, paysSaid } from './outcome.ts'

/** How something that decisions say changes. */
export interface Changed {
  readonly from: string
  readonly to: string
}

/** A change, and where it takes place. */
export interface Change extends Changed {
  readonly where: Diagram<boolean>
}

/** In what decisions can differ: what becomes of a request, and for the same outcome and service everything beside. */
export const aspects = ['outcomes', 'payers', 'told', 'asked', 'offered', 'ways'] as const
export type Aspect = (typeof aspects)[number]

/** Each change of each aspect from one version to another. */
export function changesOf(before: Proof, after: Proof): Readonly<Record<Aspect, readonly Change[]>> {
  const { diagrams } = before
  const [was, is] = [outcomesOf(before), outcomesOf(after)]
  const differing = diagrams.apply(was, is, (from, to) => (from === to ? null : { from, to }))
  const isSame = diagrams.map(differing, (each) => each === null)
  const isSameService = diagrams.apply(before.whole.service, after.whole.service, (one, other) => one === other)
  const lists = (same: Diagram<boolean>, listsOf: ListsOf) => {
    const both = diagrams.apply(listsOf(before), listsOf(after), (from, to) => ({ from, to }))
    return diagrams.apply(same, both, (holds, { from, to }) => (holds ? onlyIn(from, to) : nothing))
  }
  const replaced = (same: Diagram<boolean>, listsOf: ListsOf) =>
    changesIn(before, diagrams.map(lists(same, listsOf), replacement))
  const each = (listsOf: ListsOf) => {
    const differences = lists(isSame, listsOf)
    return (['gone', 'come'] as const).flatMap((side) =>
      [...new Set(valuesOf(differences).flatMap((difference) => difference[side]))].map((item) => ({
        from: side === 'gone' ? item : none,
        to: side === 'come' ? item : none,
        where: stated(
          before,
          diagrams.map(differences, (difference) => difference[side].includes(item)),
        ),
      })),
    )
  }
  return {
    outcomes: changesIn(before, differing),
    payers: replaced(isSameService, ({ whole }) => diagrams.map(whole.way, ({ costs }) => costs.map(paysSaid))),
    told: each(({ whole }) => whole.instructions),
    asked: each(({ whole }) => diagrams.map(whole.answer, ({ missing }) => missing)),
    offered: replaced(isSame, ({ whole }) => whole.alternatives),
    ways: replaced(isSame, ({ whole }) => diagrams.map(whole.way, ({ route }) => stepsOf(route))),
  }
}

type ListsOf = (proof: Proof) => Diagram<readonly string[]>

const none = 'nothing'

const outcomesOf = ({ diagrams, whole }: Proof): Diagram<string> =>
  diagrams.apply(whole.answer, whole.service, (answer, service) => outcomeSaid({ ...answer, service }))

const stepsOf = (route: Route | null): readonly string[] =>
  Object.entries(route ?? {}).map(([step, value]) => `${step}: ${value}`)

/** What is in only one of two lists. */
interface Difference {
  readonly gone: readonly string[]
  readonly come: readonly string[]
}

const nothing: Difference = { gone: [], come: [] }

const onlyIn = (was: readonly string[], is: readonly string[]): Difference => ({
  gone: was.filter((each) => !is.includes(each)),
  come: is.filter((each) => !was.includes(each)),
})

const replacement = ({ gone, come }: Difference): Changed | null =>
  gone.length + come.length === 0 ? null : { from: gone.join('; ') || none, to: come.join('; ') || none }

/** Each change that a function has, and where. */
const changesIn = (proof: Proof, changed: Diagram<Changed | null>): readonly Change[] =>
  valuesOf(changed).flatMap((change) => {
    if (change === null) return []
    const is = proof.diagrams.map(changed, (each) => each === change)
    return [{ ...change, where: stated(proof, is) }]
  })

const stated = ({ diagrams, possible }: Proof, where: Diagram<boolean>): Diagram<boolean> =>
  diagrams.apply(where, possible, (is, canBe) => is && canBe)
