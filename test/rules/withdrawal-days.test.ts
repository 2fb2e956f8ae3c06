import { describe, expect, it } from 'vitest'
import { addDays, type Country, decide } from '../../shared/rules/index.ts'
import { found, given, policy, remorse, renumbered, rulesThat } from './support.ts'

const incomplete = { 'condition.boxContentsComplete': false }

/** A remorse that is raised and received on a day, delivered on another. */
const raised = (
  raisedOn: string,
  deliveredOn: string | undefined,
  country: Country,
  more: object = {},
  under = policy,
) => {
  const dates = { raisedOn, country, 'purchase.deliveredOn': deliveredOn }
  const bought = { 'purchase.purchasedOn': deliveredOn && addDays(deliveredOn, -2) }
  return decide(given(remorse, { ...bought, ...dates, ...more }), under, raisedOn)
}

describe('the last day of the statutory withdrawal', () => {
  it.each<[string, Country, string, string]>([
    ['on a Friday is day 14 itself', 'NL', '2026-11-06', '2026-11-20'],
    ['on a Saturday moves to Monday', 'NL', '2026-11-07', '2026-11-23'],
    ['on a Sunday moves to Monday', 'BE', '2026-11-08', '2026-11-23'],
    ['on a Monday is day 14 itself', 'LU', '2026-11-09', '2026-11-23'],
    ['on the national day of Belgium moves there', 'BE', '2026-07-07', '2026-07-22'],
    ['on the national day of Belgium stays in the Netherlands', 'NL', '2026-07-07', '2026-07-21'],
    ['on the national day of Luxembourg moves there', 'LU', '2026-06-09', '2026-06-24'],
    ['on the national day of Luxembourg stays in Belgium', 'BE', '2026-06-09', '2026-06-23'],
    ['on Good Friday moves in the Netherlands behind Easter', 'NL', '2026-03-20', '2026-04-07'],
    ['on Good Friday stays in Belgium', 'BE', '2026-03-20', '2026-04-03'],
    ['on 5 May moves in the Netherlands', 'NL', '2026-04-21', '2026-05-06'],
    ['on 5 May stays in Luxembourg', 'LU', '2026-04-21', '2026-05-05'],
    ['at Christmas moves behind the weekend', 'NL', '2026-12-11', '2026-12-28'],
    ['at New Year moves behind the weekend', 'BE', '2026-12-18', '2027-01-04'],
    ['on Christmas Day of a year whose holidays are not known stays', 'NL', '2041-12-11', '2041-12-25'],
  ])('%s (%s)', (_, country, deliveredOn, lastDay) => {
    const inTime = raised(lastDay, deliveredOn, country, incomplete)
    expect(inTime.decision).toBe('needs-review')
    expect(found(inTime, 'statutory-withdrawal').facts).toMatchObject({ lastDay, days: 14, inTime: true })
    expect(raised(addDays(lastDay, 1), deliveredOn, country, incomplete).decision).toBe('refused')
  })

  it('follows the number of days that the policy states', () => {
    const longer = renumbered({ withdrawalDays: 30 })
    expect(raised('2026-12-07', '2026-11-07', 'NL', {}, longer).decision).toBe('needs-review')
    expect(raised('2026-12-08', '2026-11-07', 'NL', {}, longer).decision).toBe('refused')
  })
})

describe('a remorse within the days that a weekend adds', () => {
  it('is taken on day 15, for the policy gives as many itself', () => {
    expect(raised('2026-11-22', '2026-11-07', 'NL').decision).toBe('eligible')
  })

  it('is looked at by a person on day 16, though nothing but the days fails', () => {
    const decision = raised('2026-11-23', '2026-11-07', 'NL')
    expect(rulesThat(decision, 'fail')).toEqual(['remorse-within-15-days'])
    expect([decision.decision, decision.service]).toEqual(['needs-review', 'remorse-screening'])
    expect(found(decision, 'statutory-withdrawal').facts).toMatchObject({ day: 16, lastDay: '2026-11-23' })
  })

  it('is refused once they are over', () => {
    expect(raised('2026-11-24', '2026-11-07', 'NL').decision).toBe('refused')
  })

  it('is refused for a failure that has nothing to do with it', () => {
    expect(raised('2026-11-23', '2026-11-07', 'NL', { channel: 'dr-mobile' }).decision).toBe('refused')
    expect(raised('2026-11-23', '2026-11-07', 'NL', { official: false }).decision).toBe('refused')
  })

  it('counts them from the delivery that the order system reported', () => {
    const reported = { 'purchase.reportedByOrderSystem': { orderId: 'MI-1', deliveredOn: '2026-11-07' } }
    expect(raised('2026-11-23', '2026-11-01', 'NL', reported).decision).toBe('needs-review')
    expect(raised('2026-11-24', '2026-11-20', 'NL', { ...reported, ...incomplete }).decision).toBe('refused')
  })

  it('may have been delivered whenever it was, when even the purchase lies within them', () => {
    const undelivered = { ...incomplete, 'purchase.deliveredOn': undefined }
    const bought = { ...undelivered, 'purchase.purchasedOn': '2026-11-07' }
    expect(raised('2026-11-23', undefined, 'NL', bought).decision).toBe('needs-review')
    expect(raised('2026-11-24', undefined, 'NL', bought).missing).toEqual(['purchase.deliveredOn'])
  })
})
