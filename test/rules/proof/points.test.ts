import { describe, expect, it } from 'vitest'
import { decide } from '../../../shared/rules/index.ts'
import { valueAt } from '../../../shared/rules/tools/proof/diagram.ts'
import { proofOf } from '../../../shared/rules/tools/proof/proof.ts'
import { randomPoints } from '../../../shared/rules/tools/proof/samples.ts'
import { receivedOn } from '../../../shared/rules/tools/proof/variables.ts'
import { policy } from '../support.ts'

describe('the composed diagrams', () => {
  const { space, whole } = proofOf(policy)

  it('say what the shipped decision says at 100,000 random points', () => {
    let point: readonly number[] = []
    const facts = space.lazyFacts((level) => point[level] ?? 0)
    const seen = new Set<string>()
    for (point of [...randomPoints(space, 50_000, 0.5), ...randomPoints(space, 50_000, 0.85, 7)]) {
      const { decision, redirect, missing, service, alternatives, route, costs, instructions } = decide(
        facts,
        policy,
        receivedOn,
      )
      const said = JSON.stringify([decision, redirect, missing, service, alternatives, route, costs, instructions])
      const answer = valueAt(whole.answer, point)
      const way = valueAt(whole.way, point)
      const composed = JSON.stringify([
        answer.decision,
        answer.redirect,
        answer.missing,
        valueAt(whole.service, point),
        valueAt(whole.alternatives, point),
        way.route,
        way.costs,
        valueAt(whole.instructions, point),
      ])
      if (composed !== said) expect([space.factsAt(point), composed]).toEqual([space.factsAt(point), said])
      seen.add(decision)
    }
    expect(seen.size).toBe(5)
  })
}, 120_000)
