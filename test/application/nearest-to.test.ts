import { decide, type Facts, policyInForce } from '@after-sales/rules'
import { describe, expect, it } from 'vitest'
import { withoutDescription } from '../../shared/application/decide-again.ts'
import { newestDecision } from '../../shared/application/dossier.ts'
import { nearestTo } from '../../shared/application/nearest-to.ts'
import { begunOn } from '../rma/dossiers.ts'
import { kinds } from '../rma/life.ts'

const { facts: good } = newestDecision(begunOn(kinds.shopDoa))
const described: Facts = { ...good, fault: { ...good.fault, description: 'It stays black' } }
const decided = (changes: Partial<Facts>) => {
  const facts = { ...described, ...changes }
  return { facts, decision: decide(facts, policyInForce('2026-11-20'), '2026-11-20') }
}
const incomplete = { condition: { ...good.condition, boxContentsComplete: false } }
const bringTheBox = {
  changes: [{ path: 'condition.boxContentsComplete', becomes: true }],
  decision: 'eligible',
  service: 'doa-screening',
}

describe('What is nearest to a decision', () => {
  it('is what somebody could make right, and what would then be done', () => {
    expect(nearestTo(decided(incomplete))).toEqual(bringTheBox)
  })

  it('is the same without the description of the fault, which facts of a stored decision lack', () => {
    const { facts, decision } = decided(incomplete)
    expect(nearestTo({ facts: withoutDescription(facts), decision })).toEqual(bringTheBox)
  })

  it('is nothing while the description that was stated is missing', () => {
    const undescribed = decided({ ...incomplete, fault: { manufacturingFailure: true } })
    expect(undescribed.decision.decision).toBe('refused')
    expect(nearestTo(undescribed)).toBeNull()
  })

  it('counts what a person has judged otherwise as judged', () => {
    const early = decided({ ...incomplete, raisedOn: '2026-11-12' })
    expect(nearestTo(early)).toBeNull()
    expect(nearestTo(early, ['received-in-time'])).toEqual(bringTheBox)
  })

  it('is judged by the version and on the day of the decision', () => {
    const early = decided({ ...incomplete, raisedOn: '2026-11-12' })
    const { facts } = early
    const asOfThen = { facts, decision: decide(facts, policyInForce('2026-11-19'), '2026-11-19') }
    expect(nearestTo(asOfThen)).toEqual(bringTheBox)
  })

  it('is nothing to an eligible one, which is not decided once more', () => {
    const { facts, decision } = decided({})
    const unknownPolicy = { ...decision, policy: { version: 'unknown', asOf: '2026-11-20' } }
    expect(nearestTo({ facts, decision: unknownPolicy })).toBeNull()
  })
})
