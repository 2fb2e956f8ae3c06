import { describe, expect, it } from 'vitest'
import { correctConsumer, inform, informationMax, type Rma, type Verdict } from '../../shared/rma/index.ts'
import { begun, carriedOut, decisionOf, factsOf, kinds } from './life.ts'

const paths = ['consumer.name']
const corrects = (rma: Rma) => correctConsumer(rma, paths, { said: { consumer: { name: 'Jan' } } })
const learns = (rma: Rma) =>
  inform(rma, { paths, facts: factsOf(rma), decision: decisionOf(kinds.shopRepair), inspection: null })

/** An RMA of which information came so often. */
function informed(times: number): Rma {
  let rma = begun(kinds.shopRepair)
  for (let time = 0; time < times; time += 1) rma = carriedOut(rma, time % 2 ? corrects(rma) : learns(rma)).after
  return rma
}

const refusalOf = (verdict: Verdict) => ('refused' in verdict ? verdict.refused : null)

describe('Information about an RMA', () => {
  it.each([
    ['corrections of the consumer', corrects],
    ['facts', learns],
  ])('is taken up to its limit, whatever it was before, and then refused: %s', (_, takes) => {
    expect(refusalOf(takes(informed(informationMax - 1)))).toBeNull()
    expect(refusalOf(takes(informed(informationMax)))).toBe('too-many-reports')
  })

  it('keeps what was said beside its event, not in it', () => {
    const rma = begun(kinds.shopRepair)
    const { events, texts } = carriedOut(rma, corrects(rma))
    expect(JSON.stringify(events)).not.toContain('Jan')
    expect(texts).toEqual({ [String(rma.version + 1)]: { said: { consumer: { name: 'Jan' } } } })
  })
})
