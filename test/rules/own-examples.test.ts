import { describe, it } from 'vitest'
import { decide, policyInForce } from '../../shared/rules/index.ts'
import { examplesDay, expectSaid, type WorkedExample } from '../support/worked-examples.ts'
import { exampleFacts } from './examples.ts'
import own from './own-examples.json' with { type: 'json' }

describe('the worked examples of our own', () => {
  it.each(own.examples as unknown as readonly WorkedExample[])('$name', ({ request, expect: expected }) => {
    expectSaid(decide(exampleFacts(request), policyInForce(examplesDay), examplesDay), expected)
  })
})
