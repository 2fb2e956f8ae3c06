import type { Policy } from '../../index.ts'
import { Components } from '../proof/components.ts'
import { type Condition, statedConditionsOf } from '../proof/cover.ts'
import { type Diagram, type Point, pointWith } from '../proof/diagram.ts'
import { type Proof, proofOf } from '../proof/proof.ts'
import { requestOf, type SendableRequest } from '../proof/request.ts'
import { type Space, spaceOf } from '../proof/space.ts'
import { type Aspect, aspects, type Change, type Changed, changesOf } from './aspects.ts'
import type { Difference } from './compare.ts'
import { type Period, periodsOf } from './days.ts'

/** One way in which decisions change, with everybody for whom they do. */
export interface Region extends Changed {
  /** Share of all combinations of facts that can be stated. */
  readonly share: number
  /** Exactly where: any of these. Worked out when it is first asked for. */
  readonly conditions: readonly Condition[]
  /** The plainest point of it, and the request that is decided otherwise there. */
  readonly point: Point
  readonly example: SendableRequest
}

/** What a candidate changes for requests received in a period, over all facts. */
export interface Everywhere extends Readonly<Record<Aspect, readonly Region[]>> {
  readonly space: Space
  readonly period: Period
  /** The plainest request that can be stated, with which examples are compared. */
  readonly plainest: Point
  /** Share of all combinations of facts for which anything changes. */
  readonly share: number
  /** Where anything changes: any of these. */
  readonly anywhere: readonly Condition[]
}

/** A region, and how many past requests changed in its way; null without a history. */
export interface Weighed {
  readonly region: Region
  readonly requests: number | null
}

/** Regions weighed by a history: the most frequent first, then the broadest. */
export function weighed(regions: readonly Region[], past: Difference | null): readonly Weighed[] {
  const requestsOf = ({ from, to }: Region): number | undefined =>
    past?.changes.filter((each) => each.from === from && each.to === to).reduce((sum, each) => sum + each.requests, 0)
  return regions
    .map((region) => ({ region, requests: requestsOf(region) ?? null }))
    .toSorted((one, other) => (other.requests ?? 0) - (one.requests ?? 0) || other.region.share - one.region.share)
}

/** What differs between two versions over all facts, for each period in which both follow the same laws. */
export function differencesByPeriod(
  base: Policy,
  candidate: Policy,
  seen: (done: number) => void = () => {},
): readonly Everywhere[] {
  const periods = periodsOf(base, candidate)
  return periods.map((period, index) =>
    differencesOf(base, candidate, (done) => seen((index + done) / periods.length), period),
  )
}

/**
 * Everything that differs between two versions, over all facts.
 * @param seen told how far it is, from 0 to 1
 * @param period in which requests are received: by default the one that begins with the candidate
 */
export function differencesOf(
  base: Policy,
  candidate: Policy,
  seen: (done: number) => void = () => {},
  period: Period = periodsOf(base, candidate)[0],
): Everywhere {
  const components = new Components(spaceOf([base, candidate], period.on))
  const before = proofOf(base, components)
  seen(0.4)
  const after = proofOf(candidate, components)
  seen(0.8)
  const { diagrams } = before
  const changes = changesOf(before, after)
  seen(0.85)
  const anywhere = Object.values(changes)
    .flat()
    .map(({ where }) => where)
    .reduce((one, other) => diagrams.apply(one, other, (a, b) => a || b), diagrams.constant(false))
  const regions = aspects.map((aspect) => [aspect, regionsOf(before, changes[aspect])])
  const result = {
    space: components.space,
    period,
    plainest: pointWith(before.possible, components.space.sizes.length, (is) => is) ?? [],
    share: shareOf(before, anywhere),
    anywhere: statedConditionsOf(before, anywhere),
    ...(Object.fromEntries(regions) as Record<Aspect, readonly Region[]>),
  }
  seen(1)
  return result
}

/** How much of all that can be stated a function is true of. */
function shareOf({ diagrams, possible }: Proof, where: Diagram<boolean>): number {
  const points = (of: Diagram<boolean>): number => Number(diagrams.count(of).get('true') ?? 0n)
  return points(where) / points(possible)
}

function regionsOf(proof: Proof, changes: readonly Change[]): readonly Region[] {
  const regions = changes.flatMap(({ from, to, where }) => {
    const point = pointWith(where, proof.space.sizes.length, (is) => is)
    if (!point) return []
    let known: readonly Condition[] | undefined
    return [
      {
        from,
        to,
        share: shareOf(proof, where),
        point,
        example: requestOf(proof.space.factsAt(point)),
        get conditions() {
          known ??= statedConditionsOf(proof, where)
          return known
        },
      },
    ]
  })
  return regions.toSorted((one, other) => other.share - one.share)
}
