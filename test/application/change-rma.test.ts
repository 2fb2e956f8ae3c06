import { describe, expect, it } from 'vitest'
import { changeRma } from '../../shared/application/change-rma.ts'
import { otherTextsBytesMax } from '../../shared/application/forgotten-texts.ts'
import type { NewEvent } from '../../shared/rma/index.ts'
import { firstChange, numberOf, receivedOf } from '../adapters/stored.ts'
import { now, reportOn } from '../rma/life.ts'
import { worldOfPartners } from '../support/fakes/memory-world.ts'

/** What becomes of a change before which so many others are stored. */
async function changedAfter(others: number) {
  const world = worldOfPartners()
  await world.rmas.commit(firstChange(1))
  const waits: number[] = []
  let commits = 0
  const rmas: typeof world.rmas = {
    ...world.rmas,
    commit: async (change) => {
      commits += 1
      return commits > others ? world.rmas.commit(change) : 'conflict'
    },
  }
  const backoff = async (attempt: number) => {
    waits.push(attempt)
  }
  const result = await changeRma(
    { rmas, backoff },
    { of: numberOf(1), by: 'service-centre', now, propose: ({ rma }) => ({ verdict: reportOn(rma, receivedOf(1)) }) },
  )
  return { kind: result.kind, commits, waits, state: world.memory.dossiers.get(numberOf(1))?.rma.state }
}

describe('A change of an RMA that others are changing', () => {
  it('is stored at the eighth attempt, after a pause before each', async () => {
    expect(await changedAfter(7)).toEqual({
      kind: 'changed',
      commits: 8,
      waits: [0, 1, 2, 3, 4, 5, 6],
      state: 'received',
    })
  })

  it('is given up after eight attempts, and changes nothing', async () => {
    expect(await changedAfter(8)).toMatchObject({ kind: 'contended', commits: 8, state: 'registered' })
  })
})

describe('An RMA about which more was written than it keeps', () => {
  it('is changed on and on, and gives up what is oldest', async () => {
    const world = worldOfPartners()
    await world.rmas.commit(firstChange(1))
    const text = { reason: '€'.repeat(2000) }
    const data = { action: 'approve', overturns: [] } as const
    const approved: NewEvent = { type: 'desk.decided', state: 'registered', data, text }
    const propose = () => ({ verdict: { newEvents: [approved] } })
    for (let time = 0; time < 100; time += 1) {
      expect((await changeRma(world, { of: numberOf(1), by: 'desk', now, propose })).kind).toBe('changed')
    }
    const kept = Object.keys((await world.rmas.load(numberOf(1)))?.person?.texts ?? {}).map(Number)
    const fitting = Math.floor(otherTextsBytesMax / 6030)
    expect(kept).toEqual(Array.from({ length: fitting }, (_, index) => 101 - fitting + index + 1))
  })
})
