import { type CalendarDate, type Country, type Finding, timeZoneOf } from '@after-sales/rules'

/** Forms of a counted noun by plural category; `#` stands for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

/** The facts of a finding, as a language writes them. */
export interface Told {
  /** A calendar date in full, e.g. `4 December 2026`. */
  date(fact: string): string
  /** A number with its noun, e.g. `1 day`, `15 days`. */
  count(fact: string, forms: Forms): string
  /** A number as the language writes it. */
  number(fact: string): string
  /** A number itself, to choose words by. */
  value(fact: string): number
  /** Whether a fact is known, and has this value when one is given. */
  is(fact: string, value?: Finding['facts'][string]): boolean
}

/** Writes a finding's facts for a locale. A fact that the finding lacks is a defect and throws. */
export function tell({ rule, facts }: Pick<Finding, 'rule' | 'facts'>, locale: string): Told {
  const { numbers, plurals } = formatsOf(locale)
  const value = (fact: string): number => {
    const stated = facts[fact]
    if (typeof stated !== 'number') throw new TypeError(`${rule} tells no number ${fact}`)
    return stated
  }
  return {
    date(fact) {
      const stated = facts[fact]
      if (typeof stated !== 'string') throw new TypeError(`${rule} tells no date ${fact}`)
      return calendarDateText(stated, locale)
    },
    count(fact, forms) {
      const counted = value(fact)
      return (forms[plurals.select(counted)] ?? forms.other).replace('#', numbers.format(counted))
    },
    number: (fact) => numbers.format(value(fact)),
    value,
    is: (fact, wanted) => (wanted === undefined ? facts[fact] !== undefined : facts[fact] === wanted),
  }
}

interface Formats {
  readonly dates: Intl.DateTimeFormat
  readonly numbers: Intl.NumberFormat
  readonly plurals: Intl.PluralRules
}

const known = new Map<string, Formats>()

function formatsOf(locale: string): Formats {
  const before = known.get(locale)
  if (before) return before
  const formats = {
    dates: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
    numbers: new Intl.NumberFormat(locale),
    plurals: new Intl.PluralRules(locale),
  }
  known.set(locale, formats)
  return formats
}

/** A text with the spaces of its language: French sets a narrow one, which does not break, before `;`, `:`, `?` and `!`. */
export const spaced = (text: string, locale: string): string =>
  locale.startsWith('fr') ? text.replace(/ (?=[;:?!])/gu, '\u202f') : text

/** Euro cents as a locale writes them, e.g. `€121.00`. */
export function euros(amountCents: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(amountCents / 100)
}

/** An instant as a date in the Benelux, e.g. `4 December 2026`. */
export function dateText(instant: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
  return withOrdinal(format.format(new Date(instant)), locale)
}

/** A calendar date in full, e.g. `4 December 2026`. */
export function calendarDateText(date: CalendarDate, locale: string): string {
  return withOrdinal(formatsOf(locale).dates.format(new Date(`${date}T00:00:00Z`)), locale)
}

/** French counts the first of a month; `Intl` does not know. */
const withOrdinal = (date: string, locale: string): string =>
  locale.startsWith('fr') ? date.replace(/^1 /u, '1er ') : date

/** From one instant to another, as the clocks of a country show it: the day with its name, and both times. */
export function periodText(from: string, to: string, country: Country, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: timeZoneOf(country),
  })
  return format.formatRange(new Date(from), new Date(to))
}
