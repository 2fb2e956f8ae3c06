import { asScreened, type Policy, policies, type ScreeningFindings } from '@after-sales/rules'
import { describe, expect, it } from 'vitest'
import { factsOf, goodFindings } from '../rma/life.ts'
import { rmas } from '../rma/states.ts'

const inForce = policies[0] as Policy
const judged = (found: Partial<ScreeningFindings>, policy = inForce) =>
  asScreened(factsOf(rmas.screening), { ...goodFindings, ...found }, policy, '2026-11-20')

describe('A screening is judged by the conditions of the claim', () => {
  it('and says which of them failed, with its clause', () => {
    const failed = judged({ visibleAbuse: true }).findings.filter((each) => each.result === 'fail')
    expect(failed).toMatchObject([{ rule: 'free-of-abuse', clauses: ['P-2.6'] }])
  })

  it('under the readings of its policy version: a broken seal may count as no abuse (R-doa-seal)', () => {
    const overruled = { ...inForce, readings: { ...inForce.readings, 'R-doa-seal': 'is-no-abuse' } } as const
    expect(judged({ sealIntact: false }).accepted).toBe(false)
    expect(judged({ sealIntact: false }, overruled).accepted).toBe(true)
  })
})
