import { expect } from 'vitest'
import worked from '../rules/examples.json' with { type: 'json' }

/** A worked example of the policy: a request of `POST /v1/eligibility-checks`, and what its decision is expected to say. */
export interface WorkedExample {
  readonly name: string
  readonly request: (typeof worked)['examples'][number]['request']
  readonly expect: Expected
}

/** What a decision is expected to say, by the keys that the file's note names. */
export type Expected = Readonly<Partial<Record<keyof typeof meanings, unknown>>>

/** What is looked at of a decision, whether the rules or a running service made it. */
interface Said {
  readonly decision: string
  readonly service: string | null
  readonly redirect: string | null
  readonly alternatives: readonly string[]
  readonly missing: readonly string[]
  readonly deadlines: object
  readonly route: object | null
  readonly findings: readonly { readonly result: string; readonly clauses: readonly string[] }[]
  readonly costs: readonly { readonly item: string; readonly payer: string; readonly when: string }[]
  /** Their codes. */
  readonly instructions: readonly string[]
}

type Cost = [item: string, payer: string, when: string, vat?: boolean]

/** Business time that the examples are decided at, and its day. */
export const examplesTime = worked.businessTime
export const examplesDay = examplesTime.slice(0, 10)

export const workedExamples: readonly WorkedExample[] = worked.examples

/** How each key of an `expect` is read, as the file's note says. */
const meanings = {
  decision: (said: Said, expected: string) => expect(said.decision).toBe(expected),
  service: (said: Said, expected: string | null) => expect(said.service).toBe(expected),
  redirect: (said: Said, expected: string | null) => expect(said.redirect).toBe(expected),
  alternatives: (said: Said, expected: string[]) => expect(said.alternatives).toEqual(expected),
  deadlines: (said: Said, expected: object) => expect(said.deadlines).toMatchObject(expected),
  route: (said: Said, expected: object) => expect(said.route).toMatchObject(expected),
  missing: (said: Said, expected: string[]) => expect(said.missing).toEqual(expect.arrayContaining(expected)),
  instructions: (said: Said, expected: string[]) => expect(said.instructions).toEqual(expect.arrayContaining(expected)),
  fail: (said: Said, expected: string[]) => {
    const failing = said.findings.filter(({ result }) => result === 'fail')
    expect(failing.flatMap(({ clauses }) => clauses)).toEqual(expect.arrayContaining(expected))
  },
  payers: (said: Said, expected: Record<string, string>) => {
    const always = said.costs.filter(({ when }) => when === 'always')
    expect(Object.fromEntries(always.map(({ item, payer }) => [item, payer]))).toMatchObject(expected)
  },
  costs: (said: Said, expected: Cost[]) => {
    for (const [item, payer, when, vat] of expected) {
      const cost = { item, payer, when, ...(vat === undefined ? {} : { vat }) }
      expect(said.costs).toContainEqual(expect.objectContaining(cost))
    }
  },
}

/** Holds a decision against what is expected of it. A key that has no meaning fails. */
export function expectSaid(said: Said, expected: Expected): void {
  for (const [key, value] of Object.entries(expected)) {
    expect(meanings, 'the keys of expect').toHaveProperty(key)
    meanings[key as keyof typeof meanings](said, value as never)
  }
}
