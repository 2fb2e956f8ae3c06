import { describe, expect, it } from 'vitest'
import { type Decision, decide, policyInForce } from '../../shared/rules/index.ts'
import examples from './examples.json' with { type: 'json' }
import { exampleFacts } from './examples.ts'

type Cost = [item: string, payer: string, when: string, vat?: boolean]

const today = examples.businessTime.slice(0, 10)

/** How each key of an example's `expect` is read, as the file's note says. */
const assertions: Record<string, (decision: Decision, expected: never) => void> = {
  decision: (decision, expected: string) => expect(decision.decision).toBe(expected),
  service: (decision, expected: string | null) => expect(decision.service).toBe(expected),
  redirect: (decision, expected: string | null) => expect(decision.redirect).toBe(expected),
  alternatives: (decision, expected: string[]) => expect(decision.alternatives).toEqual(expected),
  deadlines: (decision, expected: object) => expect(decision.deadlines).toMatchObject(expected),
  route: (decision, expected: object) => expect(decision.route).toMatchObject(expected),
  missing: (decision, expected: string[]) => expect(decision.missing).toEqual(expect.arrayContaining(expected)),
  instructions: (decision, expected: string[]) =>
    expect(decision.instructions).toEqual(expect.arrayContaining(expected)),
  fail: (decision, expected: string[]) => {
    const failing = decision.findings.filter((each) => each.result === 'fail')
    expect(failing.flatMap((each) => each.clauses)).toEqual(expect.arrayContaining(expected))
  },
  payers: (decision, expected: Record<string, string>) => {
    const always = decision.costs.filter((each) => each.when === 'always')
    expect(Object.fromEntries(always.map((each) => [each.item, each.payer]))).toMatchObject(expected)
  },
  costs: (decision, expected: Cost[]) => {
    for (const [item, payer, when, vat] of expected) {
      const cost = { item, payer, when, ...(vat === undefined ? {} : { vat }) }
      expect(decision.costs).toContainEqual(expect.objectContaining(cost))
    }
  },
}

describe('the worked examples', () => {
  it.each(examples.examples)('$name', ({ request, expect: expected }) => {
    const decision = decide(exampleFacts(request), policyInForce(today), today)
    for (const [key, value] of Object.entries(expected)) {
      const assertion = assertions[key]
      expect(assertion, `the key ${key} of expect`).toBeDefined()
      assertion?.(decision, value as never)
    }
  })
})
