import { expect, it } from 'vitest'
import { deviations } from '../../shared/rules/tools/check/deviations.ts'
import { points } from '../../shared/rules/tools/check/points.ts'
import { check } from '../../shared/rules/tools/check/run.ts'
import { policy } from './support.ts'

it('every property holds at every point of the fast cut, and every clause that can decide does', () => {
  const result = check(policy, 'fast')
  expect(result.violations).toEqual([])
  expect(result.indecisive).toEqual([])
  expect(result.points).toBeGreaterThan(5000)
}, 60_000)

it('the fast cut meets every deviation, every request, channel, line and country', () => {
  const seen = new Set<string>()
  const shares: number[] = []
  for (const { facts, deviations: deviating } of points(policy, 'fast', (done) => shares.push(done))) {
    for (const each of deviating) seen.add(each.name)
    for (const value of [facts.request, facts.channel, facts.product.line, facts.country, String(facts.official)])
      seen.add(value)
  }
  expect([...seen].sort()).toEqual(expect.arrayContaining(deviations.map((each) => each.name)))
  expect(seen.size).toBe(new Set(deviations.map((each) => each.name)).size + 6 + 5 + 4 + 3 + 3)
  expect([shares[0], shares.at(-1)]).toEqual([0, 1])
})
