import { describe, it } from 'vitest'
import { decide, policyInForce } from '../../shared/rules/index.ts'
import { examplesDay, expectSaid, workedExamples } from '../support/worked-examples.ts'
import { exampleFacts } from './examples.ts'

describe('the worked examples', () => {
  it.each(workedExamples)('$name', ({ request, expect: expected }) => {
    expectSaid(decide(exampleFacts(request), policyInForce(examplesDay), examplesDay), expected)
  })
})
