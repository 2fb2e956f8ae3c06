import { describe, expect, it } from 'vitest'
import {
  bill,
  decided,
  doaAtShop,
  doaFromMiCom,
  largeTv,
  phone,
  phoneAtShop,
  remorse,
  smallTv,
  tvAtShop,
} from './support.ts'

const outside = { 'wishes.outOfWarranty': true }

describe('the way of a device', () => {
  it('from a shop goes back to the shop, or under warranty to the consumer when the shop asks', () => {
    const route = {
      firstStep: 'collection',
      collectFrom: 'pos',
      servicedAt: 'depot',
      returnTo: 'pos',
      quoteTo: 'retailer',
      resultTo: [],
    }
    expect(decided(phoneAtShop).route).toEqual(route)
    expect(decided(tvAtShop).route).toEqual(route)
    const toConsumer = { 'wishes.returnTo': 'consumer' }
    expect(decided(phoneAtShop, toConsumer).route).toEqual({ ...route, returnTo: 'consumer' })
    expect(decided(tvAtShop, { ...toConsumer, 'fault.part': 'lcd' }).route?.returnTo).toBe('consumer')
    expect(decided(doaAtShop, toConsumer).route).toEqual({ ...route, quoteTo: null, resultTo: ['retailer'] })
  })

  it.each([
    ['phone', 'pos'],
    ['eco', 'pos'],
    ['scooter', 'pos'],
    ['tv', 'consumer'],
  ])('of a %s outside the warranty that the shop wants sent to the consumer goes to the %s', (line, returnTo) => {
    const wished = { 'product.line': line, 'wishes.returnTo': 'consumer' }
    for (const paid of [outside, { 'fault.causes': ['wear'] }, { 'purchase.purchasedOn': '2023-01-05' }]) {
      const decision = decided(phoneAtShop, { ...wished, ...paid })
      expect([decision.service, decision.route?.returnTo]).toEqual(['out-of-warranty-repair', returnTo])
      expect(decided(phoneAtShop, { ...wished, ...paid, 'wishes.returnTo': 'pos' }).route?.returnTo).toBe('pos')
      expect(decided(phoneAtShop, { ...wished, ...paid, wishes: undefined, ...outside }).route?.returnTo).toBe('pos')
    }
    expect(decided(phoneAtShop, wished).route?.returnTo).toBe('consumer')
    expect(decided(phoneAtShop, { ...wished, request: 'doa' }).route?.returnTo).toBe('pos')
  })

  it('from a consumer starts at the door, or with a label at Dr. Mobile', () => {
    const route = {
      firstStep: 'collection',
      collectFrom: 'consumer',
      servicedAt: 'depot',
      returnTo: 'consumer',
      quoteTo: 'consumer',
      resultTo: [],
    }
    const label = { 'wishes.transport': 'drop-off' }
    expect(decided(phone).route).toEqual(route)
    expect(decided(phone, { 'wishes.transport': 'pickup' }).route).toEqual(route)
    expect(decided(phone, label).route).toEqual({ ...route, collectFrom: 'drop-off-point' })
    expect(decided(phone, { ...label, channel: 'call-centre' }).route).toEqual(route)
  })

  it('of a mi.com return starts at the door and tells consumer and XMS', () => {
    const route = {
      firstStep: 'collection',
      collectFrom: 'consumer',
      servicedAt: 'depot',
      returnTo: 'consumer',
      quoteTo: null,
      resultTo: ['consumer', 'xms'],
    }
    expect(decided(doaFromMiCom, { 'wishes.transport': 'drop-off' }).route).toEqual(route)
    for (const channel of ['call-centre', 'mi.com']) expect(decided(remorse, { channel }).route).toEqual(route)
    expect(decided(doaFromMiCom, { 'product.line': 'tv', 'product.screenInches': 65 }).route).toEqual(route)
  })

  it('of a television starts on the telephone; a small one travels, a large one is visited', () => {
    const small = {
      firstStep: 'remote-repair',
      collectFrom: 'consumer',
      servicedAt: 'depot',
      returnTo: 'consumer',
      quoteTo: 'consumer',
      resultTo: [],
    }
    expect(decided(smallTv, { 'wishes.transport': 'drop-off' }).route).toEqual(small)
    expect(decided(smallTv, { channel: 'call-centre' }).route).toEqual(small)
    const large = { ...small, collectFrom: 'none', servicedAt: 'on-site', returnTo: 'none' }
    expect(decided(largeTv).route).toEqual(large)
  })
})

describe('who pays', () => {
  it('for a repair under warranty is the vendor', () => {
    expect(bill(decided(phoneAtShop).costs)).toMatchInlineSnapshot(`
      [
        "transport-inbound vendor always [P-4.1]",
        "transport-outbound vendor always [P-4.1]",
        "labour vendor always [P-4.1]",
        "parts vendor always [P-4.1]",
      ]
    `)
    expect(bill(decided(smallTv).costs)).toMatchInlineSnapshot(`
      [
        "transport-inbound vendor always [T-4.1]",
        "transport-outbound vendor always [T-4.1]",
        "labour vendor always [T-4.1]",
        "parts vendor always [T-4.1]",
        "outgoing-call vendor always [T-4.1]",
        "empty-box vendor always [T-4.1]",
      ]
    `)
    expect(bill(decided(largeTv, { 'fault.part': 'lcd' }).costs)).toMatchInlineSnapshot(`
      [
        "travel vendor always [T-4.1]",
        "labour vendor always [T-4.1]",
        "parts vendor always [T-4.1]",
        "outgoing-call vendor always [T-4.1]",
      ]
    `)
    expect(bill(decided(tvAtShop).costs)).toMatchInlineSnapshot(`
      [
        "transport-inbound vendor always [T-4.1]",
        "transport-outbound vendor always [T-4.1]",
        "labour vendor always [T-4.1]",
        "parts vendor always [T-4.1]",
      ]
    `)
  })

  it('outside the warranty is the consumer, as quoted', () => {
    expect(bill(decided(phone, outside).costs)).toMatchInlineSnapshot(`
      [
        "transport-inbound consumer quote-accepted +VAT [P-4.2]",
        "transport-outbound consumer quote-accepted +VAT [P-4.2]",
        "labour consumer quote-accepted +VAT [P-4.2]",
        "parts consumer quote-accepted +VAT [P-4.2]",
        "transport-inbound consumer quote-rejected +VAT [P-4.2 P-3.2b]",
        "transport-outbound consumer quote-rejected +VAT [P-4.2 P-3.2b]",
        "handling consumer quote-rejected +VAT [P-4.2 P-3.2b]",
      ]
    `)
    expect(bill(decided(phoneAtShop, outside).costs)).toMatchInlineSnapshot(`
      [
        "transport-inbound consumer quote-accepted +VAT [P-4.2]",
        "transport-outbound consumer quote-accepted +VAT [P-4.2]",
        "labour consumer quote-accepted +VAT [P-4.2]",
        "parts consumer quote-accepted +VAT [P-4.2]",
        "transport-inbound consumer quote-rejected +VAT [P-4.2 P-3.3b]",
        "transport-outbound consumer quote-rejected +VAT [P-4.2 P-3.3b]",
        "handling consumer quote-rejected +VAT [P-4.2 P-3.3b]",
      ]
    `)
    expect(bill(decided(smallTv, outside).costs)).toMatchInlineSnapshot(`
      [
        "outgoing-call vendor always [T-4.2 R-onsite-costs]",
        "transport-inbound consumer quote-accepted +VAT [T-4.2]",
        "transport-outbound consumer quote-accepted +VAT [T-4.2]",
        "labour consumer quote-accepted +VAT [T-4.2]",
        "parts consumer quote-accepted +VAT [T-4.2]",
        "transport-inbound consumer quote-rejected +VAT [T-4.2]",
        "transport-outbound consumer quote-rejected +VAT [T-4.2]",
        "handling consumer quote-rejected +VAT [T-4.2]",
      ]
    `)
    expect(bill(decided(largeTv, outside).costs)).toMatchInlineSnapshot(`
      [
        "outgoing-call vendor always [T-4.2 R-onsite-costs]",
        "travel consumer quote-accepted +VAT [T-4.2 R-onsite-costs]",
        "labour consumer quote-accepted +VAT [T-4.2]",
        "parts consumer quote-accepted +VAT [T-4.2]",
        "travel consumer quote-rejected +VAT [T-4.2 R-onsite-costs]",
        "handling consumer quote-rejected +VAT [T-4.2]",
      ]
    `)
    expect(bill(decided(tvAtShop, outside).costs)).toMatchInlineSnapshot(`
      [
        "transport-inbound consumer quote-accepted +VAT [T-4.2]",
        "transport-outbound consumer quote-accepted +VAT [T-4.2]",
        "labour consumer quote-accepted +VAT [T-4.2]",
        "parts consumer quote-accepted +VAT [T-4.2]",
        "transport-inbound consumer quote-rejected +VAT [T-4.2]",
        "transport-outbound consumer quote-rejected +VAT [T-4.2]",
        "handling consumer quote-rejected +VAT [T-4.2]",
      ]
    `)
  })

  it('for a screening is the vendor, and of remorse the consumer the way in', () => {
    expect(bill(decided(doaAtShop).costs)).toMatchInlineSnapshot(`
      [
        "transport-inbound vendor always [P-4.3]",
        "transport-outbound vendor always [P-4.3]",
        "screening vendor always [P-4.3]",
      ]
    `)
    expect(bill(decided(remorse, { channel: 'mi.com' }).costs)).toEqual(bill(decided(remorse).costs))
    expect(bill(decided(remorse).costs)).toMatchInlineSnapshot(`
      [
        "transport-inbound consumer always [P-4.3]",
        "transport-outbound vendor always [P-4.3]",
        "screening vendor always [P-4.3]",
      ]
    `)
    expect(bill(decided(remorse, { 'product.line': 'tv' }).costs)).toMatchInlineSnapshot(`
      [
        "transport-inbound consumer always [T-4.3 R-tv-remorse-shipping]",
        "transport-outbound vendor always [T-4.3 R-tv-remorse-shipping]",
        "screening vendor always [T-4.3]",
      ]
    `)
    expect(bill(decided(doaFromMiCom, { 'product.line': 'tv' }).costs)).toMatchInlineSnapshot(`
      [
        "transport-inbound vendor always [T-4.3]",
        "transport-outbound vendor always [T-4.3]",
        "screening vendor always [T-4.3]",
      ]
    `)
  })
})
