import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { compliant, type ScreeningFindings, screened } from '../../shared/rma/index.ts'
import { carriedOut, refusalOf } from './life.ts'
import { type Condition, rmas } from './states.ts'

const good: ScreeningFindings = {
  manufacturingFailure: true,
  boxContentsComplete: true,
  visibleAbuse: false,
  sealIntact: true,
  serialLegible: true,
}
const { manufacturingFailure: _, ...goodRemorse } = good

/** Each condition of the policy, broken by itself. */
const broken = [
  ['a box that lacks something', { boxContentsComplete: false }],
  ['visible abuse', { visibleAbuse: true }],
  ['a broken seal', { sealIntact: false }],
  ['an illegible serial', { serialLegible: false }],
] as const

describe('A screening accepts', () => {
  it('a DOA that meets every condition, and quarantines the device', () => {
    const { after, events } = carriedOut(rmas.screening, screened(rmas.screening, 'accepted', good))
    expect(after).toMatchObject({ state: 'quarantined', expectedOutcome: 'doa-accepted' })
    expect(events).toMatchObject([{ type: 'doa.accepted', data: good }, { type: 'device.quarantined' }])
  })

  it('a remorse without judging a failure', () => {
    for (const findings of [goodRemorse, { ...good, manufacturingFailure: false }]) {
      const { after, events } = carriedOut(rmas.screeningRemorse, screened(rmas.screeningRemorse, 'accepted', findings))
      expect(after).toMatchObject({ state: 'quarantined', expectedOutcome: 'remorse-accepted' })
      expect(events.map((each) => each.type)).toEqual(['remorse.accepted', 'device.quarantined'])
    }
  })
})

describe('A screening rejects and sends back', () => {
  it.each([...broken, ['no manufacturing failure', { manufacturingFailure: false }]] as const)(
    'a DOA with %s',
    (_, found) => {
      const { after, events } = carriedOut(rmas.screening, screened(rmas.screening, 'rejected', { ...good, ...found }))
      expect(after).toMatchObject({ state: 'returning', expectedOutcome: 'doa-rejected' })
      expect(events.map((each) => each.type)).toEqual(['doa.rejected'])
    },
  )

  it.each(broken)('a remorse with %s', (_, found) => {
    const verdict = screened(rmas.screeningRemorse, 'rejected', { ...goodRemorse, ...found })
    expect(carriedOut(rmas.screeningRemorse, verdict).after).toMatchObject({
      state: 'returning',
      expectedOutcome: 'remorse-rejected',
    })
  })

  it('a DOA whose failure nobody found: unknown is not a failure', () => {
    expect(refusalOf(screened(rmas.screening, 'rejected', goodRemorse))).toBeNull()
    expect(refusalOf(screened(rmas.screening, 'accepted', goodRemorse))).toBe('contradictory-result')
  })
})

describe('A result that its findings contradict', () => {
  const findings = fc.record({
    manufacturingFailure: fc.option(fc.boolean(), { nil: undefined }),
    boxContentsComplete: fc.boolean(),
    visibleAbuse: fc.boolean(),
    sealIntact: fc.boolean(),
    serialLegible: fc.boolean(),
  })

  test.prop([fc.constantFrom(rmas.screening, rmas.screeningRemorse), findings])(
    'is refused: of both results exactly one fits',
    (rma, found) => {
      const fits = compliant(rma.request, found) ? 'accepted' : 'rejected'
      const other = fits === 'accepted' ? 'rejected' : 'accepted'
      expect(refusalOf(screened(rma, fits, found))).toBeNull()
      expect(refusalOf(screened(rma, other, found))).toBe('contradictory-result')
    },
  )
})

describe('A screening’s result', () => {
  const elsewhere = (Object.keys(rmas) as Condition[]).filter((each) => rmas[each].state !== 'screening')

  it.each(elsewhere)('is a wrong state unless the device is being screened: %s', (condition) => {
    expect(refusalOf(screened(rmas[condition], 'accepted', good))).toBe('wrong-state')
    expect(refusalOf(screened(rmas[condition], 'rejected', { ...good, sealIntact: false }))).toBe('wrong-state')
  })
})
