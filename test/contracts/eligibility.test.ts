import { describe, expect, it } from 'vitest'
import { parseBody } from '../../shared/contracts/body.ts'
import { eligibilityRequest } from '../../shared/contracts/eligibility.ts'
import { check } from '../support/requests.ts'
import { badFields, issues, now, valuesIn } from './named.ts'

const bad = (body: unknown, at?: Date) => badFields(eligibilityRequest, body, at)

describe('A check', () => {
  it('needs six facts; everything else may be absent', () => {
    const smallest = {
      request: 'repair',
      country: 'NL',
      product: { line: 'phone', model: 'Xiaomi 15', serial: 'SN-1234' },
      purchase: { channel: 'retail' },
    }
    expect(bad(smallest)).toEqual([])
    expect(bad({})).toEqual(['country', 'product', 'purchase', 'request'])
    expect(bad({ product: {}, purchase: {} })).toEqual([
      'country',
      'product.line',
      'product.model',
      'product.serial',
      'purchase.channel',
      'request',
    ])
  })

  it('concerns the main device unless it says otherwise', () => {
    const parsed = parseBody(eligibilityRequest, check(), now)
    expect(parsed.ok && parsed.value.item).toBe('main-device')
  })

  it('reads a serial without case and spaces around it', () => {
    const parsed = parseBody(eligibilityRequest, check({ product: { serial: ' sn-1234/a ' } }), now)
    expect(parsed.ok && parsed.value.product.serial).toBe('SN-1234/A')
  })

  it.each([null, [], 'text', 7, true])('is an object, not %j', (body) => {
    expect(bad(body)).toEqual([''])
  })
})

describe('Every bad field is named at once', () => {
  it('with its dotted path, invalid, unknown and contradictory ones together', () => {
    const body = {
      ...check({
        product: { imei: '123', screenInches: 43, colour: 'red' },
        purchase: { purchasedOn: '10-11-2026', deliveredOn: '2026-12-24', proofOfPurchase: { presented: 'yes' } },
        fault: { causes: ['wear', 'bad luck'], part: 'battery' },
        condition: { visibleAbuse: 'no', batteryDamaged: 'swollen' },
      }),
      request: 'refund',
      raisedOn: '2026-02-30',
      wishes: { transport: 'drone' },
      discount: 10,
    }
    expect(new Set(bad(body))).toEqual(
      new Set([
        'request',
        'raisedOn',
        'discount',
        'product.imei',
        'product.screenInches',
        'product.colour',
        'purchase.purchasedOn',
        'purchase.deliveredOn',
        'purchase.proofOfPurchase.presented',
        'fault.causes.1',
        'fault.part',
        'condition.visibleAbuse',
        'condition.batteryDamaged',
        'wishes.transport',
      ]),
    )
  })

  it('and none of their messages repeats a value that was sent', () => {
    const secret = 'Sanne-de-Vries-0612345678'
    const body = {
      request: secret,
      channel: secret,
      country: secret,
      raisedOn: secret,
      product: { line: secret, model: `${secret}\u0007`, serial: `${secret}!`, imei: secret, screenInches: 987_654 },
      item: secret,
      purchase: {
        channel: secret,
        sellerId: `${secret} x`,
        orderId: `${secret} y`,
        purchasedOn: secret,
        handover: secret,
      },
      fault: { description: `${secret}\u0000`, causes: [secret], part: secret },
      condition: { available: secret },
      wishes: { returnTo: secret },
    }
    const named = issues(eligibilityRequest, body)
    expect(named.length).toBeGreaterThanOrEqual(18)
    for (const { message } of named) {
      for (const value of valuesIn(body)) expect(message).not.toContain(value)
    }
  })
})

describe('An unknown field is an error', () => {
  it.each([
    ['at the top', { extra: 1 }, 'extra'],
    ['in the product', { product: { extra: 1 } }, 'product.extra'],
    ['in the purchase', { purchase: { extra: 1 } }, 'purchase.extra'],
    ['in the proof', { purchase: { proofOfPurchase: { extra: 1 } } }, 'purchase.proofOfPurchase.extra'],
    ['in the fault', { fault: { extra: 1 } }, 'fault.extra'],
    ['in the condition', { condition: { extra: 1 } }, 'condition.extra'],
    ['in the wishes', { wishes: { extra: 1 } }, 'wishes.extra'],
  ])('%s', (_, changes, path) => {
    expect(bad(check(changes))).toEqual([path])
  })

  it('also when it is named like a part of every object', () => {
    expect(bad(JSON.parse('{"__proto__": {"request": "repair"}, "constructor": 1}'))).toContain('constructor')
  })
})

describe('A contradiction', () => {
  const television = { line: 'tv', screenInches: 43 }
  it.each([
    [
      'delivered before it was purchased',
      { purchase: { purchasedOn: '2026-11-10', deliveredOn: '2026-11-09', handover: 'shipped' } },
      ['purchase.deliveredOn'],
    ],
    [
      'handed over in store on another day',
      { purchase: { purchasedOn: '2026-11-10', deliveredOn: '2026-11-11' } },
      ['purchase.deliveredOn'],
    ],
    ['purchased in the future', { purchase: { purchasedOn: '2026-11-21' } }, ['purchase.purchasedOn']],
    [
      'delivered in the future',
      { purchase: { deliveredOn: '2026-11-21', handover: 'shipped' } },
      ['purchase.deliveredOn'],
    ],
    ['raised in the future', { raisedOn: '2026-11-21' }, ['raisedOn']],
    ['raised before it was purchased', { raisedOn: '2026-11-09' }, ['purchase.purchasedOn']],
    ['the screen size of a phone', { product: { screenInches: 6 } }, ['product.screenInches']],
    ['the IMEI of a television', { product: { ...television, imei: '490154203237518' } }, ['product.imei']],
  ])('is refused: %s', (_, changes, paths) => {
    expect(bad(check(changes))).toEqual(paths)
  })

  it.each([
    ['delivered later, but shipped', { purchase: { deliveredOn: '2026-11-12', handover: 'shipped' } }],
    [
      'delivered later by mi.com, which ships',
      { purchase: { channel: 'mi.com', orderId: 'O-1', deliveredOn: '2026-11-12' } },
    ],
    ['handed over in store on the day of purchase', { purchase: { deliveredOn: '2026-11-10', handover: 'in-store' } }],
    [
      'raised before it was delivered (R-doa-before-delivery)',
      { raisedOn: '2026-11-12', purchase: { deliveredOn: '2026-11-14', handover: 'shipped' } },
    ],
    ['all of it today', { raisedOn: '2026-11-20', purchase: { purchasedOn: '2026-11-20', deliveredOn: '2026-11-20' } }],
    ['the screen size of a television', { product: television }],
    ['the IMEI of a phone', { product: { imei: '490154203237518' } }],
  ])('is none: %s', (_, changes) => {
    expect(bad(check(changes))).toEqual([])
  })

  it('of dates goes by the day in the consumer’s country', () => {
    const today = check({ purchase: { purchasedOn: '2026-11-21' } })
    expect(bad(today, new Date('2026-11-20T22:59:59Z'))).toEqual(['purchase.purchasedOn'])
    expect(bad(today, new Date('2026-11-20T23:00:00Z'))).toEqual([])
  })

  it('is not made of a hand-over that nobody understands', () => {
    const dates = { purchasedOn: '2026-11-10', deliveredOn: '2026-11-12' }
    expect(bad(check({ purchase: { ...dates, handover: 'posted' } }))).toEqual(['purchase.handover'])
  })

  it('is named also when other fields are wrong or absent', () => {
    const body = {
      product: { line: 'phone', screenInches: 6 },
      purchase: { channel: 'retail', purchasedOn: '2026-12-24' },
    }
    expect(bad(body)).toEqual(expect.arrayContaining(['product.screenInches', 'purchase.purchasedOn']))
  })
})
