import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../shared/application/dossier.ts'
import { turnaroundOf } from '../../shared/rma/index.ts'
import { informed } from './doing.ts'
import { begunOn } from './dossiers.ts'
import { kinds, later, now } from './life.ts'

const wishing = (transport: 'drop-off' | 'pickup') => begunOn(kinds.portalRepair, { wishes: { transport } })
const changed = (dossier: Dossier, transport: 'drop-off' | 'pickup', at = now) =>
  informed(dossier, { wishes: { transport } }, undefined, at)
const pausedIn = ({ events }: Dossier) => turnaroundOf(events, 'NL', 5)?.paused

describe('The turn-around of a repair whose consumer changes the way in (R-tat)', () => {
  it('runs from the change on when it is picked up after all, and the days before it are a pause', () => {
    const dropped = wishing('drop-off')
    // Friday until the next Monday at the same hour: one working day.
    const fetched = changed(dropped, 'pickup', later(3))
    expect(fetched.rma).toMatchObject({ state: 'registered', route: { collectFrom: 'consumer' } })
    expect([pausedIn(dropped), pausedIn(fetched)]).toEqual([true, false])
    expect(turnaroundOf(fetched.events, 'NL', 5)).toMatchObject({ pausedMinutes: 24 * 60, workingMinutes: 0 })
  })

  it('pauses from the change on when it is dropped off after all', () => {
    const fetched = wishing('pickup')
    const dropped = changed(fetched, 'drop-off', later(3))
    expect([pausedIn(fetched), pausedIn(dropped)]).toEqual([false, true])
    expect(turnaroundOf(dropped.events, 'NL', 5)).toMatchObject({ pausedMinutes: 0, workingMinutes: 24 * 60 })
  })

  it('stays as it was when the information is about something else', () => {
    const told = informed(wishing('drop-off'), { fault: { description: 'It stays black, and it gets warm' } })
    expect(pausedIn(told)).toBe(true)
  })
})
