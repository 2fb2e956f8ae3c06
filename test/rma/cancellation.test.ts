import { describe, expect, it } from 'vitest'
import { allowedActions } from '../../shared/rma/index.ts'
import { commandNamed } from './commands.ts'
import { begunOn, proposed } from './dossiers.ts'
import { kinds } from './life.ts'
import { factsWith, life, notShown, on, quoted, refusalOf } from './lives.ts'

const early = {
  'waiting for XMS': begunOn(kinds.shopRepair, { official: null }),
  'on hold for XMS': on(begunOn(kinds.shopRepair, { official: null }), 'verification-silence'),
  'waiting for facts': begunOn(kinds.shopRepair, factsWith(kinds.shopRepair, notShown)),
  'under review': begunOn(kinds.shopRepair, { raisedOn: '2026-11-12' }),
  'waiting for a call': life('largeTv'),
  registered: life('shopRepair'),
  'in transit': life('shopRepair', 'transport-booked'),
  'under review in transit': life('webDoa', 'transport-booked', 'information: bought long ago'),
  'a visit planned': life('largeTv', 'remote-repair: not fixed', 'visit-scheduled'),
}

describe('A cancellation', () => {
  it.each(Object.entries(early))(
    'ends an RMA whose device has not been received, without an outcome: %s',
    (_, dossier) => {
      const cancelled = on(dossier, 'cancellation')
      expect(cancelled.rma).toMatchObject({ state: 'cancelled', outcome: null, holdReason: null })
      expect(cancelled.events.at(-1)).toMatchObject({ type: 'rma.cancelled', data: { cause: 'requested' } })
      expect(allowedActions(cancelled.rma)).toEqual([])
    },
  )

  const late = {
    received: life('shopRepair', 'received: as registered'),
    'another device': life('shopRepair', 'received: other device'),
    'a visit made': life('largeTv', 'remote-repair: not fixed', 'visit-scheduled', 'inspected: not covered'),
    quoted: life('shopRepair', ...quoted),
    'in repair': life('shopRepair', 'received: as registered', 'inspected: covered'),
    screening: life('webDoa', 'received: as registered'),
    'under review at the centre': life('webDoa', 'received: as registered', 'information: bought long ago'),
    'lost on the way': life('shopRepair', 'transport-booked', 'lost'),
    closed: life('largeTv', 'remote-repair: fixed'),
    cancelled: life('shopRepair', 'cancellation'),
  }

  it.each(Object.entries(late))('does not fit what has gone further: %s', (_, dossier) => {
    expect(refusalOf(dossier, 'cancellation')).toBe('wrong-state')
  })

  it('keeps its reason beside the event, not in it', () => {
    const { transition } = proposed(
      life('shopRepair'),
      commandNamed('cancellation').does(life('shopRepair'), new Date()),
    )
    expect(transition.texts).toEqual({ '2': { reason: 'No longer needed' } })
    expect(JSON.stringify(transition.events)).not.toContain('needed')
  })

  it('of a request that a person was to look at again ends that too', () => {
    const disputed = begunOn(kinds.shopRepair, { official: false })
    expect(disputed.rma.secondLook).not.toBeNull()
    expect(on(disputed, 'cancellation').rma.secondLook).toBeNull()
  })
})
