import { type Parameters, type Policy, policies, type ReadingChoices } from '@after-sales/rules'
import { describe, expect, it } from 'vitest'
import { priced, type Rma, silent, timersOf } from '../../shared/rma/index.ts'
import { begun, draft, kinds, later, now } from './life.ts'
import { rmas } from './states.ts'

const inForce = policies[0] as Policy
const withNumbers = (parameters: Partial<Parameters>): Policy => ({
  ...inForce,
  parameters: { ...inForce.parameters, ...parameters },
})
const withReading = (readings: Partial<ReadingChoices>): Policy => ({
  ...inForce,
  readings: { ...inForce.readings, ...readings },
})
const dueDays = (rma: Rma, policy: Policy) =>
  timersOf(rma, policy).map(({ kind, dueAt }) => [kind, (Date.parse(dueAt) - now.getTime()) / (24 * 3_600_000)])

describe('The numbers of the policy version that an RMA was taken in under are the ones it lives by', () => {
  it('quoteDays: how long a quote stands, and when it expires', () => {
    const policy = withNumbers({ quoteDays: 21 })
    expect(priced(rmas.inspectedShop, draft(100), now, policy).expiresAt).toBe(later(21).toISOString())
    expect(priced(rmas.inspectedShop, draft(100), now).expiresAt).toBe(later(14).toISOString())
  })

  it('quoteReminderDays: how many reminders a quote has, and when', () => {
    const policy = withNumbers({ quoteReminderDays: [2, 5, 9] })
    expect(dueDays(rmas.quotedPortal, policy)).toEqual([
      ['quote-reminder-1', 2],
      ['quote-reminder-2', 5],
      ['quote-reminder-3', 9],
      ['quote-expiry', 14],
    ])
    expect(dueDays(rmas.quotedPortal, inForce)).toEqual([
      ['quote-reminder-1', 3],
      ['quote-reminder-2', 10],
      ['quote-expiry', 14],
    ])
  })

  it('a quote to a shop, which gets no mail, only expires (R-pos-mails)', () => {
    expect(dueDays(rmas.quotedShop, inForce)).toEqual([['quote-expiry', 14]])
  })

  it('paymentReminderDays and paymentDays: when an unpaid quote is asked after, and when it goes on hold', () => {
    const policy = withNumbers({ paymentReminderDays: 5, paymentDays: 20 })
    expect(dueDays(rmas.awaitingPayment, policy)).toEqual([
      ['payment-reminder', 5],
      ['payment-silence', 20],
    ])
    expect(silent(rmas.awaitingPayment, 'payment-silence', later(19), policy)).toEqual([])
    expect(silent(rmas.awaitingPayment, 'payment-silence', later(20), policy)).not.toEqual([])
    expect(silent(rmas.awaitingPayment, 'payment-silence', later(14), inForce)).not.toEqual([])
  })

  it('R-vat: a quote to a Belgian retailer has no VAT under a reverse charge', () => {
    const belgian = { ...rmas.inspectedShop, country: 'BE' } as const
    expect(priced(belgian, draft(100), now, withReading({ 'R-vat': 'reverse-charge' }))).toMatchObject({ vatRate: 0 })
    expect(priced(belgian, draft(100), now, inForce)).toMatchObject({ vatRate: 21 })
  })

  it('an RMA of a version that is not known is a defect, not a guess', () => {
    expect(() => timersOf({ ...begun(kinds.shopRepair), policyVersion: '1999-01' })).toThrow(/1999-01/)
  })
})
