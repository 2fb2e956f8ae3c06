import { describe, expect, it } from 'vitest'
import { violationOf } from '../../../shared/rules/tools/proof/check.ts'
import { Components } from '../../../shared/rules/tools/proof/components.ts'
import { proofOf } from '../../../shared/rules/tools/proof/proof.ts'
import { properties } from '../../../shared/rules/tools/proof/properties/index.ts'
import { spaceOf } from '../../../shared/rules/tools/proof/space.ts'
import { shippedParts } from '../../../shared/rules/tools/proof/whole.ts'
import { policy } from '../support.ts'
import { answerFaults } from './faults/answers.ts'
import { claimFaults } from './faults/claims.ts'
import { coverageFaults } from './faults/coverage.ts'
import { narrowed } from './faults/narrowed.ts'
import { placeFaults } from './faults/places.ts'
import { toldFaults } from './faults/told.ts'
import { wayFaults } from './faults/ways.ts'

const components = new Components(narrowed(spaceOf([policy])))
const shipped = proofOf(policy, components)
const broken = [placeFaults, claimFaults, coverageFaults, answerFaults, wayFaults, toldFaults]
  .flat()
  .map(([, , property]) => property)

describe.each([
  ['a place', placeFaults],
  ['a claim', claimFaults],
  ['coverage', coverageFaults],
  ['an answer', answerFaults],
  ['a way', wayFaults],
  ['what is told', toldFaults],
] as const)('a fault that is planted in %s', (_, faults) => {
  it.each(faults)('%s: is found, with a request that shows it', (_, parts, property, shows) => {
    const found = violationOf(proofOf(policy, components, { ...shippedParts, ...parts }), property)
    expect(JSON.stringify(found?.request)).toMatch(shows)
  })
})

describe('without a fault', () => {
  it('there is a property that each fault breaks, and a fault that breaks each property', () => {
    expect([...new Set(broken)].sort()).toEqual(Object.keys(properties).sort())
  })

  it.each(Object.keys(properties))('%s holds', (property) => {
    expect(violationOf(shipped, property)).toBeNull()
  })
})
