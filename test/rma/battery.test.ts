import { describe, expect, it } from 'vitest'
import { newestDecision } from '../../shared/application/dossier.ts'
import type { InformationBody } from '../../shared/contracts/information.ts'
import { type Report, report } from '../../shared/rma/index.ts'
import type { Does } from './commands.ts'
import { informing } from './doing.ts'
import { begunOn } from './dossiers.ts'
import { kinds } from './life.ts'
import { life, on, refusalOf } from './lives.ts'

const books =
  (links: object = {}): Does =>
  (dossier) => {
    const said: Report = { type: 'transport-booked', carrier: 'PostNL', ...links }
    return { verdict: report(dossier.rma, said, newestDecision(dossier).facts) }
  }
const informedOf =
  (body: InformationBody): Does =>
  (dossier) =>
    informing(dossier, body)
const label = { labelUrl: 'https://carrier.example/label' }
const damaged = { condition: { batteryDamaged: true } }
const swollen = begunOn(kinds.portalRepair, damaged)

describe('A device whose battery is damaged (L-battery)', () => {
  it('waits for a person, and keeps its instruction when that one lets it in', () => {
    expect(swollen.rma).toMatchObject({ state: 'on-hold', holdReason: 'review' })
    const approved = on(swollen, 'approve: official')
    expect(approved.rma.state).toBe('registered')
    expect(newestDecision(approved).decision.instructions).toContain('damaged-battery')
  })

  it('gets no parcel label, also when a person has let it in', () => {
    const approved = on(swollen, 'approve: official')
    expect(refusalOf(approved, books(label))).toBe('battery-damaged')
    expect(on(approved, books({ trackingUrl: 'https://carrier.example/track' })).rma.state).toBe('in-transit')
  })

  it('gets none either when that is known only later', () => {
    const later = on(life('portalRepair'), informedOf(damaged))
    expect(later.rma).toMatchObject({ state: 'on-hold', holdReason: 'review' })
    expect(refusalOf(on(later, 'approve: official'), books(label))).toBe('battery-damaged')
  })

  it('gets one like any other once it turns out not to be', () => {
    const sound = on(swollen, 'approve: official', informedOf({ condition: { batteryDamaged: false } }))
    expect(on(sound, books(label)).rma.state).toBe('in-transit')
    expect(on(life('portalRepair'), books(label)).rma.state).toBe('in-transit')
  })

  it('is told first that nothing can be booked at all', () => {
    expect(refusalOf(swollen, books(label))).toBe('wrong-state')
  })
})
