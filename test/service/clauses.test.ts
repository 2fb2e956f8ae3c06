import { expect, it } from 'vitest'
import { clauseChecks } from './clauses/clause-checks.ts'
import { expectAnswer } from './clauses/policy-check.ts'

interface Cited {
  readonly findings: readonly { readonly clauses: readonly string[]; readonly readings: readonly string[] }[]
  readonly costs: readonly { readonly clauses: readonly string[] }[]
}

/** Every id that an answer rests on. */
const citedIn = ({ findings, costs }: Cited): readonly string[] => [
  ...findings.flatMap(({ clauses, readings }) => [...clauses, ...readings]),
  ...costs.flatMap(({ clauses }) => clauses),
]

it.each(clauseChecks.map((each) => [each.name, each] as const))('%s', async (_, { id, actsIn, checks }) => {
  for (const check of checks) {
    const answer = await expectAnswer(check)
    if (actsIn === 'findings' || actsIn === 'costs') expect(citedIn(answer)).toContain(id)
  }
  const held = checks.flatMap(({ expect: expected }) => Object.keys(expected))
  if (actsIn === 'route' || actsIn === 'alternatives' || actsIn === 'instructions') expect(held).toContain(actsIn)
})
