import { addDays, addMonths, type CalendarDate, datesOf, type Policy, policies, withChange } from '@after-sales/rules'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type Dossier, newestDecision } from '../../shared/application/dossier.ts'
import { rmaBody } from '../../shared/http/representations/rma.ts'
import { liabilityExtendedUntil, receivedOn, report } from '../../shared/rma/index.ts'
import { begunOn, proposed } from './dossiers.ts'
import { kinds, later } from './life.ts'
import { factsWith, life, on, quoted } from './lives.ts'

const off = policies[0] as Policy
const followedFrom = (date: CalendarDate | null): Policy =>
  withChange(off, { version: 'extended', effectiveFrom: '2026-01-01', law: { 'L-repair-extension': { NL: date } } })
const always = followedFrom('2026-01-01')

const until = (dossier: Dossier, policy: Policy = always) =>
  liabilityExtendedUntil(dossier.rma, dossier.events, newestDecision(dossier).facts, [policy])

const covered = ['received: as registered', 'inspected: covered'] as const
/** Repaired at an instant, of which we learn at once. */
const repairedAt = (dossier: Dossier, at: Date): Dossier =>
  proposed(dossier, { verdict: report(dossier.rma, { type: 'repaired' }, newestDecision(dossier).facts) }, at).dossier
const inRepair = life('portalRepair', ...covered)

describe('The seller’s liability after a repair under warranty (L-repair-extension)', () => {
  it('lasts twelve months longer than the last covered day', () => {
    const repaired = on(inRepair, 'repaired')
    expect(until(inRepair)).toBeNull()
    expect(until(repaired)).toBe('2029-11-10')
    expect(until(on(repaired, 'shipped', 'delivered'))).toBe('2029-11-10')
  })

  it('follows the version in force on the day of the repair, also for an RMA that was taken in under an older one', () => {
    const repaired = on(inRepair, 'repaired')
    const { rma, events } = repaired
    const { facts } = newestDecision(repaired)
    expect(rma.policyVersion).toBe(off.version)
    expect(liabilityExtendedUntil(rma, events, facts, [off, always])).toBe('2029-11-10')
    expect(liabilityExtendedUntil(rma, events, facts, [off])).toBeNull()
  })

  it('is as it was while nobody has set a date, and so the RMA shows', () => {
    const repaired = on(inRepair, 'repaired')
    expect(until(repaired, off)).toBeNull()
    expect(rmaBody(repaired, { partnerId: 'desk', role: 'desk' }, 'en').liabilityExtendedUntil).toBeNull()
  })

  it('counts from the day of the repair on which the law is first followed, as the country’s calendar has it', () => {
    const policy = followedFrom('2026-11-21')
    expect(until(repairedAt(inRepair, new Date('2026-11-20T22:59:59Z')), policy)).toBeNull()
    expect(until(repairedAt(inRepair, new Date('2026-11-20T23:00:00Z')), policy)).toBe('2029-11-10')
    expect(until(repairedAt(inRepair, later(2)), followedFrom('2026-11-23'))).toBeNull()
  })

  it('is that of the country alone', () => {
    const elsewhere = withChange(off, {
      version: 'elsewhere',
      effectiveFrom: '2026-01-01',
      law: { 'L-repair-extension': { BE: '2026-01-01', LU: '2026-01-01' } },
    })
    expect(until(on(inRepair, 'repaired'), elsewhere)).toBeNull()
  })

  it('is no longer after a swap, a repair outside the warranty, nor when the device is lost', () => {
    expect(until(on(inRepair, 'swapped'))).toBeNull()
    const paid = life('portalRepair', ...quoted, 'quote-response: accept', 'payment: paid', 'repaired')
    expect(paid.rma.expectedOutcome).toBe('repaired')
    expect(until(paid)).toBeNull()
    expect(until(on(inRepair, 'repaired', 'shipped', 'lost', 'cancel'))).toBeNull()
  })

  const boughtOn = (purchasedOn: CalendarDate) =>
    on(begunOn(kinds.portalRepair, factsWith(kinds.portalRepair, { purchasedOn })), ...covered, 'repaired')

  it.each([
    ['2024-12-31', '2027-12-31'],
    ['2025-02-28', '2028-02-28'],
    ['2026-02-28', '2029-02-28'],
  ])('ends on the same day of the month: bought on %s, until %s', (purchasedOn, last) => {
    expect(until(boughtOn(purchasedOn))).toBe(last)
  })

  test.prop([fc.integer({ min: 0, max: 700 })], { numRuns: 40 })(
    'is always a year later than the warranty',
    (daysAgo) => {
      const repaired = boughtOn(addDays('2026-11-20', -daysAgo))
      const { facts } = newestDecision(repaired)
      const { warrantyEndsOn } = datesOf(facts, always, receivedOn(repaired.rma))
      expect(until(repaired)).toBe(addMonths(warrantyEndsOn ?? '', 12))
    },
  )

  it('is nothing where the last covered day is not known', () => {
    const { facts } = newestDecision(inRepair)
    const repaired = on(inRepair, 'repaired')
    const undated = { ...facts, purchase: { ...facts.purchase, purchasedOn: undefined } }
    expect(liabilityExtendedUntil(repaired.rma, repaired.events, undated, [always])).toBeNull()
  })
})
