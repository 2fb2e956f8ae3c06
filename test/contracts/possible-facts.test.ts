import { describe, expect, it } from 'vitest'
import { parseBody } from '../../shared/contracts/body.ts'
import { eligibilityRequest } from '../../shared/contracts/eligibility.ts'
import { requestOf } from '../../shared/rules/tools/proof/request.ts'
import { randomPoints } from '../../shared/rules/tools/proof/samples.ts'
import { possibilities, spaceOf } from '../../shared/rules/tools/proof/space.ts'
import { receivedOn } from '../../shared/rules/tools/proof/variables.ts'
import { policy } from '../rules/support.ts'

/** What the registry and the order system say, and who calls, are no part of a request. */
const unstated = { official: true, callerId: undefined } as const

describe('what a proof takes for possible', () => {
  const space = spaceOf([policy])
  const now = new Date(`${receivedOn}T12:00:00Z`)

  it('is what the contract lets a request say, and nothing else', () => {
    const verdicts = { possible: 0, impossible: 0 }
    for (const point of randomPoints(space, 4000, 0.7)) {
      const { purchase, ...facts } = { ...space.factsAt(point), ...unstated }
      const { reportedByOrderSystem: _, ...stated } = purchase
      const said = { ...facts, purchase: stated }
      const isPossible = possibilities.every((holds) => holds(said))
      const parsed = parseBody(eligibilityRequest, requestOf(said).body, now)
      expect({ said, ok: parsed.ok }).toEqual({ said, ok: isPossible })
      verdicts[isPossible ? 'possible' : 'impossible'] += 1
    }
    expect(verdicts.possible).toBeGreaterThan(300)
    expect(verdicts.impossible).toBeGreaterThan(100)
  })
})
