import { isCalendarDate } from './calendar.ts'
import type { CalendarDate, CostItem, Country, ProductLine } from './types.ts'
import { PolicyFault } from './validation.ts'

type ByLine = Readonly<Record<ProductLine, number>>

/** What each cost item comes to where no quote says it, in euro cents net of VAT, from a day on (R-rate-card). */
export interface RateCard {
  readonly from: CalendarDate
  readonly cents: Readonly<Record<CostItem, Readonly<Record<Country, ByLine>>>>
}

const centsMax = 1_000_000

const everywhere = (cents: ByLine) => ({ NL: cents, BE: cents, LU: cents })

/** The cards, newest first. These amounts are an example: the policy owner's go here, each card from its day on. */
export const rateCards: readonly RateCard[] = checkedRateCards([
  {
    from: '2015-01-01',
    cents: {
      'transport-inbound': {
        NL: { phone: 700, eco: 900, scooter: 3000, tv: 4500 },
        BE: { phone: 900, eco: 1200, scooter: 3500, tv: 5500 },
        LU: { phone: 1200, eco: 1500, scooter: 4500, tv: 7000 },
      },
      'transport-outbound': {
        NL: { phone: 700, eco: 900, scooter: 3000, tv: 4500 },
        BE: { phone: 900, eco: 1200, scooter: 3500, tv: 5500 },
        LU: { phone: 1200, eco: 1500, scooter: 4500, tv: 7000 },
      },
      travel: {
        NL: { phone: 6500, eco: 6500, scooter: 6500, tv: 6500 },
        BE: { phone: 8000, eco: 8000, scooter: 8000, tv: 8000 },
        LU: { phone: 11000, eco: 11000, scooter: 11000, tv: 11000 },
      },
      labour: everywhere({ phone: 3500, eco: 3000, scooter: 5500, tv: 7500 }),
      parts: everywhere({ phone: 6000, eco: 2500, scooter: 5000, tv: 9000 }),
      handling: everywhere({ phone: 1500, eco: 1500, scooter: 2500, tv: 3500 }),
      screening: everywhere({ phone: 2000, eco: 1500, scooter: 3000, tv: 4000 }),
      'outgoing-call': everywhere({ phone: 1000, eco: 1000, scooter: 1000, tv: 1000 }),
      'empty-box': everywhere({ phone: 300, eco: 500, scooter: 1500, tv: 2500 }),
    },
  },
])

/**
 * A list of rate cards that can be used.
 * @throws PolicyFault when a card has no date, follows one of the same day or an older one, or holds anything but whole cents
 */
export function checkedRateCards(cards: readonly RateCard[]): readonly RateCard[] {
  for (const [index, { from, cents }] of cards.entries()) {
    if (!isCalendarDate(from)) throw new PolicyFault(`A rate card begins on a calendar date, not ${from}`)
    const newer = cards[index - 1]
    if (newer && from >= newer.from)
      throw new PolicyFault(`Rate cards stand newest first: ${from} cannot follow ${newer.from}`)
    for (const [item, countries] of Object.entries(cents)) {
      for (const [country, lines] of Object.entries(countries)) {
        for (const [line, amount] of Object.entries(lines)) checkCents(amount, `${item}, ${country}, ${line}`)
      }
    }
  }
  return cards
}

function checkCents(amount: number, where: string): void {
  if (Number.isInteger(amount) && amount >= 0 && amount <= centsMax) return
  throw new PolicyFault(`The rate of ${where} must be whole cents from 0 to ${centsMax}, not ${amount}`)
}

/**
 * What an item costs where no quote says it (R-rate-card), in euro cents net of VAT.
 * @param country the consumer's
 * @param on local day on which the request was received
 * @throws RangeError for a day before the first card
 */
export function rateCents(
  country: Country,
  line: ProductLine,
  item: CostItem,
  on: CalendarDate,
  cards: readonly RateCard[] = rateCards,
): number {
  const card = cards.find((each) => each.from <= on)
  if (!card) throw new RangeError(`No rate card is known for ${on}`)
  return card.cents[item][country][line]
}
