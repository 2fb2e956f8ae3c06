import type { Facts } from '../../index.ts'
import { random } from '../random.ts'
import type { Point } from './diagram.ts'
import { possibilities, type Space } from './space.ts'

/**
 * Points of a space that look random, the same at every run: each fact has its plainest value with a probability, else
 * any of its values.
 */
export function* randomPoints({ sizes }: Space, count: number, plain: number, seed = 2026): Generator<Point> {
  const next = random(seed)
  for (let made = 0; made < count; made += 1) {
    yield sizes.map((size) => (next() < plain ? 0 : Math.floor(next() * size)))
  }
}

/** As many random facts that can be stated together; most of them are plain, as requests are. */
export function* randomFacts(space: Space, count: number, plain = 0.85, seed = 2026): Generator<Facts> {
  let left = count
  let point: Point = []
  const facts = space.lazyFacts((level) => point[level] ?? 0)
  for (point of randomPoints(space, Number.MAX_SAFE_INTEGER, plain, seed)) {
    if (left === 0) return
    if (!possibilities.every((holds) => holds(facts, space.on))) continue
    yield space.factsAt(point)
    left -= 1
  }
}
