import { describe, expect, it } from 'vitest'
import { costItems, countries, PolicyFault, productLines, rateCents } from '../../shared/rules/index.ts'
import { checkedRateCards, type RateCard, rateCards } from '../../shared/rules/rate-card.ts'
import { today } from './support.ts'

const oldest = rateCards.at(-1) as RateCard
const with1 = (amount: number, from = '2027-01-01'): RateCard => ({
  from,
  cents: { ...oldest.cents, labour: { ...oldest.cents.labour, BE: { ...oldest.cents.labour.BE, tv: amount } } },
})

describe('the rate card', () => {
  it('knows every item for every country and line, in cents', () => {
    for (const country of countries) {
      for (const line of productLines) {
        for (const item of costItems) {
          const rate = rateCents(country, line, item, today)
          expect([item, country, line, Number.isInteger(rate) && rate > 0]).toEqual([item, country, line, true])
        }
      }
    }
  })

  it('tells items, countries and lines apart', () => {
    expect(rateCents('NL', 'phone', 'transport-inbound', today)).toBe(700)
    expect(rateCents('LU', 'phone', 'transport-inbound', today)).toBe(1200)
    expect(rateCents('NL', 'tv', 'transport-inbound', today)).toBe(4500)
    expect(rateCents('NL', 'phone', 'handling', today)).toBe(1500)
  })

  it('is that of the day: the old rate up to the day before a new card, the new one from its day on', () => {
    const cards = checkedRateCards([with1(8000), oldest])
    expect(rateCents('BE', 'tv', 'labour', '2026-12-31', cards)).toBe(7500)
    expect(rateCents('BE', 'tv', 'labour', '2027-01-01', cards)).toBe(8000)
    expect(rateCents('NL', 'tv', 'labour', '2027-01-01', cards)).toBe(7500)
  })

  it('is not guessed for a day before the first card', () => {
    expect(rateCents('NL', 'phone', 'labour', oldest.from)).toBe(3500)
    expect(() => rateCents('NL', 'phone', 'labour', '2014-12-31')).toThrow(
      new RangeError('No rate card is known for 2014-12-31'),
    )
  })
})

describe('a list of rate cards that cannot be used says why', () => {
  it.each([
    [[with1(1, '2027-02-30')], 'A rate card begins on a calendar date, not 2027-02-30'],
    [[oldest, with1(1)], 'Rate cards stand newest first: 2027-01-01 cannot follow 2015-01-01'],
    [[oldest, oldest], 'Rate cards stand newest first: 2015-01-01 cannot follow 2015-01-01'],
    [[with1(0.5)], 'The rate of labour, BE, tv must be whole cents from 0 to 1000000, not 0.5'],
    [[with1(-1)], 'The rate of labour, BE, tv must be whole cents from 0 to 1000000, not -1'],
    [[with1(1_000_001)], 'The rate of labour, BE, tv must be whole cents from 0 to 1000000, not 1000001'],
  ])('%#: %s', (cards, sentence) => {
    expect(() => checkedRateCards(cards)).toThrow(new PolicyFault(sentence))
  })

  it('and takes nothing and a whole amount up to the largest', () => {
    for (const amount of [0, 1_000_000]) expect(checkedRateCards([with1(amount), oldest])).toHaveLength(2)
  })
})
