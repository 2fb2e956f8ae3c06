import type { Policy } from '../../index.ts'
import { Components } from '../proof/components.ts'
import { type Condition, conditionsOf } from '../proof/cover.ts'
import { type Diagram, valuesOf } from '../proof/diagram.ts'
import { type Proof, proofOf, witnessOf } from '../proof/proof.ts'
import { requestOf, type SendableRequest } from '../proof/request.ts'
import { type Space, spaceOf } from '../proof/space.ts'
import type { Difference } from './compare.ts'
import { outcomeSaid, paysSaid } from './outcome.ts'

/** One way in which decisions change, with everybody for whom they do. */
export interface Region {
  readonly from: string
  readonly to: string
  /** Share of all combinations of facts that can be stated. */
  readonly share: number
  /** Exactly where: any of these. */
  readonly conditions: readonly Condition[]
  /** The plainest request that is decided otherwise. */
  readonly example: SendableRequest
}

/** What a candidate changes, over all facts. */
export interface Everywhere {
  readonly space: Space
  readonly outcomes: readonly Region[]
  /** Who pays otherwise for the same service. */
  readonly payers: readonly Region[]
}

/** A region with how many past requests changed in its way; null without a history. */
export interface Weighed extends Region {
  readonly requests: number | null
}

/** Regions weighed by a history, the most frequent first. */
export function weighed(regions: readonly Region[], past: Difference | null): readonly Weighed[] {
  const requestsOf = ({ from, to }: Region): number | undefined =>
    past?.changes.filter((each) => each.from === from && each.to === to).reduce((sum, each) => sum + each.requests, 0)
  return regions
    .map((region) => ({ ...region, requests: requestsOf(region) ?? null }))
    .toSorted((one, other) => (other.requests ?? 0) - (one.requests ?? 0))
}

/** Everything that differs between two versions, over all facts. @param seen told how far it is, from 0 to 1 */
export function differencesOf(base: Policy, candidate: Policy, seen: (done: number) => void = () => {}): Everywhere {
  const components = new Components(spaceOf([base, candidate]))
  const before = proofOf(base, components)
  seen(0.4)
  const after = proofOf(candidate, components)
  seen(0.7)
  const outcomes = regions(before, changes(before, outcomesOf(before), outcomesOf(after)))
  seen(0.9)
  const payers = regions(before, payerChanges(before, after))
  seen(1)
  return { space: components.space, outcomes, payers }
}

interface Changed {
  readonly from: string
  readonly to: string
}

const outcomesOf = ({ diagrams, whole }: Proof): Diagram<string> =>
  diagrams.apply(whole.answer, whole.service, (answer, service) => outcomeSaid({ ...answer, service }))

const changes = ({ diagrams }: Proof, before: Diagram<string>, after: Diagram<string>): Diagram<Changed | null> =>
  diagrams.apply(before, after, (from, to) => (from === to ? null : { from, to }))

/** What is paid otherwise where the same is done as before; what else is done is paid as that is. */
function payerChanges(before: Proof, after: Proof): Diagram<Changed | null> {
  const { diagrams } = before
  const isSame = diagrams.apply(before.whole.service, after.whole.service, (one, other) => one === other)
  const ways = diagrams.apply(before.whole.way, after.whole.way, (one, other) => {
    const [was, is] = [one.costs.map(paysSaid), other.costs.map(paysSaid)]
    const [gone, come] = [was.filter((each) => !is.includes(each)), is.filter((each) => !was.includes(each))]
    return gone.length + come.length === 0
      ? null
      : { from: gone.join('; ') || 'nothing', to: come.join('; ') || 'nothing' }
  })
  return diagrams.apply(isSame, ways, (same, change) => (same ? change : null))
}

function regions(proof: Proof, changed: Diagram<Changed | null>): readonly Region[] {
  const { diagrams, possible } = proof
  const stated = diagrams.apply(changed, possible, (change, canBe) => (canBe ? change : null))
  const all = Number(diagrams.count(possible).get('true') ?? 1n)
  const counts = diagrams.count(stated)
  const found = valuesOf(stated).flatMap((change) => {
    if (change === null) return []
    const where = diagrams.map(stated, (each) => each === change)
    const shown = witnessOf(proof, where, (is) => is)
    if (!shown) return []
    const share = Number(counts.get(JSON.stringify(change)) ?? 0n) / all
    return [{ ...change, share, conditions: conditionsOf(proof, where), example: requestOf(shown.facts) }]
  })
  return found.toSorted((one, other) => other.share - one.share)
}
