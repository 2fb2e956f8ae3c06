import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import leaves from '../../shared/rules/examples.json' with { type: 'json' }
import { decide, type Facts, policyVersion, requests, services } from '../../shared/rules/index.ts'
import { examplesFile } from '../../shared/rules/tools/examples/file.ts'

const policy = policyVersion(leaves.policy)

describe('the examples of the package', () => {
  it('are what `npm run policy:examples` writes', () => {
    const file = readFileSync(new URL('../../shared/rules/examples.json', import.meta.url), 'utf8')
    expect(file).toBe(examplesFile(policy))
  }, 60_000)

  it('are decided as they say', () => {
    for (const { facts, decision, failing, open, cites } of leaves.examples) {
      const { findings, deadlines: _, policy: __, ...decided } = decide(facts as Facts, policy, leaves.receivedOn)
      const that = (result: string) => findings.filter((each) => each.result === result).map(({ rule }) => rule)
      const resting = findings.filter(({ result }) => result === 'fail' || result === 'unknown')
      const cited = [...new Set(resting.flatMap((each) => [...each.clauses, ...each.readings]))]
      expect([decided, that('fail'), that('unknown'), cited]).toEqual([decision, failing, open, cites])
    }
  })

  it('show every request, outcome, service and redirect, each answer once', () => {
    const seen = (of: (each: (typeof leaves.examples)[number]) => unknown) => new Set(leaves.examples.map(of))
    expect(seen(({ facts }) => facts.request).size).toBe(requests.length)
    expect(seen(({ decision }) => decision.decision).size).toBe(5)
    expect(seen(({ decision }) => decision.service).size).toBe(services.length + 1)
    expect(seen(({ decision }) => decision.redirect).size).toBe(7)
    expect(seen(({ facts }) => JSON.stringify(facts)).size).toBe(leaves.examples.length)
  })
})
