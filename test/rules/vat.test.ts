import { describe, expect, it } from 'vitest'
import { quoteVatRate, vatRate } from '../../shared/rules/index.ts'
import { overruled, policy, today } from './support.ts'

describe('the standard rate of a country', () => {
  it('is that of the day', () => {
    expect([vatRate('NL', '2026-11-20'), vatRate('BE', '2026-11-20'), vatRate('LU', '2026-11-20')]).toEqual([
      21, 21, 17,
    ])
    expect([vatRate('LU', '2022-12-31'), vatRate('LU', '2023-01-01'), vatRate('LU', '2023-12-31')]).toEqual([
      17, 16, 16,
    ])
    expect([vatRate('LU', '2024-01-01'), vatRate('LU', '2015-01-01'), vatRate('NL', '2012-10-01')]).toEqual([
      17, 17, 21,
    ])
    expect(vatRate('BE', '1996-01-01')).toBe(21)
  })

  it('is not guessed for a day before the oldest one', () => {
    expect(() => vatRate('NL', '2012-09-30')).toThrow(new RangeError('No VAT rate is known for NL on 2012-09-30'))
  })
})

describe('the rate of a quote', () => {
  const atDepot = { servicedAt: 'depot', quoteTo: 'consumer' } as const
  const atHome = { servicedAt: 'on-site', quoteTo: 'consumer' } as const
  const atShop = { servicedAt: 'depot', quoteTo: 'retailer' } as const
  const reversed = overruled({ 'R-vat': 'reverse-charge' })

  it('is the Netherlands’ for the depot, the consumer’s country’s for a visit, on the day', () => {
    expect(quoteVatRate({ country: 'LU', route: atDepot }, policy, today)).toBe(21)
    expect(quoteVatRate({ country: 'LU', route: atHome }, policy, today)).toBe(17)
    expect(quoteVatRate({ country: 'LU', route: atHome }, policy, '2023-06-01')).toBe(16)
    for (const country of ['NL', 'BE', 'LU'] as const) {
      expect(quoteVatRate({ country, route: atShop }, policy, today)).toBe(21)
    }
  })

  it('is none under the reverse charge for a retailer in Belgium or Luxembourg, and as before for anybody else', () => {
    for (const country of ['BE', 'LU'] as const) {
      expect(quoteVatRate({ country, route: atShop }, reversed, today)).toBe(0)
      expect(quoteVatRate({ country, route: atDepot }, reversed, today)).toBe(21)
    }
    expect(quoteVatRate({ country: 'NL', route: atShop }, reversed, today)).toBe(21)
    expect(quoteVatRate({ country: 'LU', route: atHome }, reversed, today)).toBe(17)
  })
})
