import { expect, it } from 'vitest'
import { datesOf } from '../../shared/rules/index.ts'
import { doaFromMiCom, given, phone, policy, today } from './support.ts'

it('the dates of a device are those that are stated, or reported, and the last covered day', () => {
  expect(datesOf(phone, policy, today)).toEqual({
    purchasedOn: '2026-11-10',
    deliveredOn: '2026-11-10',
    warrantyEndsOn: '2028-11-10',
  })
  const reported = { orderId: 'MI-1', purchasedOn: '2026-11-01', deliveredOn: '2026-11-03' }
  expect(datesOf(given(doaFromMiCom, { 'purchase.reportedByOrderSystem': reported }), policy, today)).toEqual({
    purchasedOn: '2026-11-01',
    deliveredOn: '2026-11-03',
    warrantyEndsOn: '2028-11-03',
  })
})

it('what is not known of them is null', () => {
  const undated = given(phone, { 'purchase.purchasedOn': undefined })
  expect(datesOf(undated, policy, today)).toEqual({ purchasedOn: null, deliveredOn: null, warrantyEndsOn: null })
})
