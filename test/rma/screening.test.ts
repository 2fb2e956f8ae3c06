import type { ScreeningFindings } from '@after-sales/rules'
import { describe, expect, it } from 'vitest'
import { type Rma, screened } from '../../shared/rma/index.ts'
import { carriedOut, factsOf, goodFindings, refusalOf } from './life.ts'
import { type Condition, rmas } from './states.ts'

const { manufacturingFailure: _, ...goodRemorse } = goodFindings
const reported = (rma: Rma, result: 'accepted' | 'rejected', findings: ScreeningFindings) =>
  screened(rma, { result, findings }, factsOf(rma))

/** Each condition of the policy, broken by itself. */
const broken = [
  ['a box that lacks something', { boxContentsComplete: false }],
  ['visible abuse', { visibleAbuse: true }],
  ['a broken seal', { sealIntact: false }],
  ['an illegible serial', { serialLegible: false }],
] as const

describe('A screening accepts', () => {
  it('a DOA that meets every condition, and quarantines the device', () => {
    const { after, events } = carriedOut(rmas.screening, reported(rmas.screening, 'accepted', goodFindings))
    expect(after).toMatchObject({ state: 'quarantined', expectedOutcome: 'doa-accepted' })
    expect(events).toMatchObject([{ type: 'doa.accepted', data: goodFindings }, { type: 'device.quarantined' }])
  })

  it('a remorse without judging a failure', () => {
    for (const findings of [goodRemorse, { ...goodFindings, manufacturingFailure: false }]) {
      const { after, events } = carriedOut(rmas.screeningRemorse, reported(rmas.screeningRemorse, 'accepted', findings))
      expect(after).toMatchObject({ state: 'quarantined', expectedOutcome: 'remorse-accepted' })
      expect(events.map((each) => each.type)).toEqual(['remorse.accepted', 'device.quarantined'])
    }
  })
})

describe('A screening rejects and sends back', () => {
  it.each([...broken, ['no manufacturing failure', { manufacturingFailure: false }]] as const)(
    'a DOA with %s',
    (_, found) => {
      const { after, events } = carriedOut(
        rmas.screening,
        reported(rmas.screening, 'rejected', { ...goodFindings, ...found }),
      )
      expect(after).toMatchObject({ state: 'returning', expectedOutcome: 'doa-rejected' })
      expect(events.map((each) => each.type)).toEqual(['doa.rejected'])
    },
  )

  it.each(broken)('a remorse with %s', (_, found) => {
    const verdict = reported(rmas.screeningRemorse, 'rejected', { ...goodRemorse, ...found })
    expect(carriedOut(rmas.screeningRemorse, verdict).after).toMatchObject({
      state: 'returning',
      expectedOutcome: 'remorse-rejected',
    })
  })

  it('a DOA whose failure nobody found: unknown is not a failure', () => {
    expect(refusalOf(reported(rmas.screening, 'rejected', goodRemorse))).toBeNull()
    expect(refusalOf(reported(rmas.screening, 'accepted', goodRemorse))).toBe('contradictory-result')
  })
})

describe('A result that its findings contradict', () => {
  const either = [true, false]
  const everything: readonly ScreeningFindings[] = [true, false, undefined].flatMap((manufacturingFailure) =>
    either.flatMap((boxContentsComplete) =>
      either.flatMap((visibleAbuse) =>
        either.flatMap((sealIntact) =>
          either.map((serialLegible) => ({
            manufacturingFailure,
            boxContentsComplete,
            visibleAbuse,
            sealIntact,
            serialLegible,
          })),
        ),
      ),
    ),
  )
  /** Those of all 48 combinations of findings with which a result is taken. */
  const takenWith = (rma: Rma, result: 'accepted' | 'rejected') =>
    everything.filter((findings) => refusalOf(reported(rma, result, findings)) === null)

  it('is refused: a DOA is accepted with one of the 48 combinations of findings, and rejected with the other 47', () => {
    expect(takenWith(rmas.screening, 'accepted')).toEqual([goodFindings])
    expect(takenWith(rmas.screening, 'rejected')).toHaveLength(47)
    expect(takenWith(rmas.screening, 'rejected')).not.toContainEqual(goodFindings)
  })

  it('is refused: a remorse is accepted with the same, whatever is said of a failure', () => {
    expect(takenWith(rmas.screeningRemorse, 'accepted')).toEqual([
      goodFindings,
      { ...goodFindings, manufacturingFailure: false },
      { ...goodFindings, manufacturingFailure: undefined },
    ])
    expect(takenWith(rmas.screeningRemorse, 'rejected')).toHaveLength(45)
  })
})

describe('What intake said of the condition', () => {
  it('is replaced by what the screening found', () => {
    const facts = { ...factsOf(rmas.screening), condition: { visibleAbuse: true, boxContentsComplete: false } }
    expect(refusalOf(screened(rmas.screening, { result: 'accepted', findings: goodFindings }, facts))).toBeNull()
  })
})

describe('A screening’s result', () => {
  const elsewhere = (Object.keys(rmas) as Condition[]).filter((each) => rmas[each].state !== 'screening')

  it.each(elsewhere)('is a wrong state unless the device is being screened: %s', (condition) => {
    expect(refusalOf(reported(rmas[condition], 'accepted', goodFindings))).toBe('wrong-state')
    expect(refusalOf(reported(rmas[condition], 'rejected', { ...goodFindings, sealIntact: false }))).toBe('wrong-state')
  })
})
