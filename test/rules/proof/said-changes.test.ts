import { describe, expect, it } from 'vitest'
import { type Decision, decide, type Policy, type PolicyChange, withChange } from '../../../shared/rules/index.ts'
import { differencesOf, type Everywhere, type Region } from '../../../shared/rules/tools/diff/everywhere.ts'
import { outcomeSaid } from '../../../shared/rules/tools/diff/outcome.ts'
import { possibilities } from '../../../shared/rules/tools/proof/space.ts'
import { random } from '../../../shared/rules/tools/random.ts'
import { policy } from '../support.ts'
import { areAgesInOrder, around, type Concrete, isAmong } from './concrete.ts'

/** A number with fractions, and the end of a period of months. */
const changes: readonly Omit<PolicyChange, 'version' | 'effectiveFrom'>[] = [
  { parameters: { smallTvInches: 40 } },
  { readings: { 'R-warranty-end': 'exclusive' } },
]

const next = random(7)
const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T

/** A point at which a condition holds; what it leaves open is mostly plain. */
const pointOf = ({ space, plainest }: Everywhere, region: Region): readonly number[] => {
  const condition = pick(region.conditions)
  return space.sizes.map((size, level) => {
    const indexes = condition.get(level)
    if (indexes) return pick(indexes)
    return next() < 0.85 ? (plainest[level] ?? 0) : Math.floor(next() * size)
  })
}

/** The same with one value changed. */
const beside = ({ space }: Everywhere, point: readonly number[]): readonly number[] => {
  const level = Math.floor(next() * point.length)
  return point.with(level, Math.floor(next() * (space.sizes[level] ?? 1)))
}

const steps = ({ route }: Decision): readonly string[] =>
  Object.entries(route ?? {}).map(([step, value]) => `${step}: ${value}`)

/** How a decision changes, as regions say it: its outcome, or the way, what is told and asked with the same one. */
function decided({ facts }: Concrete, candidate: Policy, on: string): readonly string[] {
  const [before, after] = [decide(facts, policy, on), decide(facts, candidate, on)]
  const [was, is] = [outcomeSaid(before), outcomeSaid(after)]
  if (was !== is) return [`${was} → ${is}`]
  const onlyIn = (one: readonly string[], other: readonly string[]) => one.filter((each) => !other.includes(each))
  const [gone, come] = [onlyIn(steps(before), steps(after)), onlyIn(steps(after), steps(before))]
  return [
    ...(gone.length > 0 ? [`${gone.join('; ')} → ${come.join('; ')}`] : []),
    ...(['instructions', 'missing'] as const).flatMap((list) => [
      ...onlyIn(before[list], after[list]).map((each) => `${each} → nothing`),
      ...onlyIn(after[list], before[list]).map((each) => `nothing → ${each}`),
    ]),
  ]
}

describe('what is printed of a change', () => {
  it.each(changes)('%j is so of any date and number within its ranges, and of none outside', (change) => {
    const candidate = withChange(policy, { version: 'next', effectiveFrom: '2027-01-01', ...change })
    const everywhere = differencesOf(policy, candidate)
    const { space, period, outcomes, told, asked, ways } = everywhere
    const regions = [...outcomes, ...told, ...asked, ...ways]
    expect(regions.length).toBeGreaterThan(0)
    const seen = { inside: 0, outside: 0 }
    for (let tried = 0; tried < 1000; tried += 1) {
      const inside = pointOf(everywhere, pick(regions))
      const concrete = around(space, next() < 0.5 ? inside : beside(everywhere, inside), next)
      if (!areAgesInOrder(space, concrete.facts)) continue
      if (!possibilities.every((holds) => holds(concrete.facts, period.on))) continue
      const said = regions.filter(({ conditions }) => isAmong(conditions, concrete))
      const expected = said.map(({ from, to }) => `${from} → ${to}`)
      const found = decided(concrete, candidate, period.on)
      const isSo = found.length === expected.length && found.every((each) => expected.includes(each))
      if (!isSo) expect([concrete.facts, expected]).toEqual([concrete.facts, found])
      seen[said.length > 0 ? 'inside' : 'outside'] += 1
    }
    expect(seen.inside).toBeGreaterThan(20)
    expect(seen.outside).toBeGreaterThan(1)
  })
}, 240_000)
