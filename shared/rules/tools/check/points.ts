import type { Facts, Policy } from '../../index.ts'
import { dates } from './dates.ts'
import { type Deviation, deviations } from './deviations.ts'
import { heads } from './heads.ts'

/** One set of facts of the finite abstraction, and how many of its facts deviate from the good case. */
export interface Point {
  readonly facts: Facts
  readonly deviations: readonly Deviation[]
}

/**
 * How much of the abstraction is visited. `whole`: every head with every date and every single deviation, and for the
 * heads that nothing but the channel can refuse also every pair of deviations. `fast`: a cut of it for the test suite.
 */
export type Depth = 'fast' | 'whole'

const pairs = <T>(all: readonly T[]): (readonly T[])[] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other]))

/** A head that is official, Dutch, and registered by who sold it: in it deviations meet without being outweighed. */
const isPlain = ({ official, country, callerId, purchase }: Facts): boolean =>
  official === true && country === 'NL' && (callerId ?? purchase.sellerId) === purchase.sellerId

/** Of this many points the fast cut visits one; a prime, so that it meets every deviation. */
const stride = 701

/** Visits the points of the abstraction. @param seen told which part of the heads is done, from 0 to 1 */
export function* points(policy: Policy, depth: Depth, seen: (done: number) => void): Generator<Point> {
  const all = [...heads()]
  let at = 0
  for (const [index, head] of all.entries()) {
    seen(index / all.length)
    const concerning = deviations.filter((each) => each.concerns.includes(head.request))
    const sets: (readonly Deviation[])[] = [
      [],
      ...concerning.map((each) => [each]),
      ...(isPlain(head) ? pairs(concerning) : []),
    ]
    for (const known of dates(policy, head.purchase)) {
      const dated: Facts = { ...head, purchase: { ...head.purchase, ...known } }
      for (const set of sets) {
        at += 1
        if (depth === 'fast' && at % stride !== 0) continue
        yield { facts: set.reduce((facts, each) => each.apply(facts), dated), deviations: set }
      }
    }
  }
  seen(1)
}
