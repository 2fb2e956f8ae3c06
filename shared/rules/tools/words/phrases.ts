import type { OwnerLanguage } from './vocabulary.ts'

/** How amounts and ranges of them are said. */
interface Phrases {
  readonly days: (count: number) => string
  readonly months: (count: number) => string
  readonly characters: (amount: string, isOne: boolean) => string
  readonly less: (whole: string, part: string) => string
  readonly upTo: (to: string) => string
  readonly orMore: (from: string) => string
  readonly between: (from: string, to: string) => string
  readonly moreThan: (limit: string) => string
  readonly lessThan: (limit: string) => string
  /** How long before the request a date lies. */
  readonly before: (amount: string) => string
  readonly thatDay: string
  readonly after: string
  readonly afterOrThatDay: string
  readonly afterOrUpTo: (amount: string) => string
  /** How long before its receipt a request was raised. */
  readonly earlier: (amount: string) => string
  readonly receipt: string
  readonly ordinary: string
  readonly special: (weekday: string, said: string, because: string) => string
  readonly weekend: string
  readonly holiday: (countries: string) => string
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const phrases: Readonly<Record<OwnerLanguage, Phrases>> = {
  en: {
    days: (count) => counted(count, 'day', 'days'),
    months: (count) => counted(count, 'month', 'months'),
    characters: (amount, isOne) => `${amount} ${isOne ? 'character' : 'characters'}`,
    less: (whole, part) => `${whole} less ${part}`,
    upTo: (to) => `up to ${to}`,
    orMore: (from) => `${from} or more`,
    between: (from, to) => `${from} to ${to}`,
    moreThan: (limit) => `more than ${limit}`,
    lessThan: (limit) => `less than ${limit}`,
    before: (amount) => `${amount} before the request`,
    thatDay: 'on the day of the request',
    after: 'after the request',
    afterOrThatDay: 'on the day of the request or after it',
    afterOrUpTo: (amount) => `after the request or up to ${amount} before`,
    earlier: (amount) => `${amount} before it was received`,
    receipt: 'the day on which it was received',
    ordinary: 'not right after a weekend or holiday',
    special: (weekday, said, because) => `a ${weekday}, ${said}, right after ${because}`,
    weekend: 'a weekend',
    holiday: (countries) => `a holiday in ${countries}`,
  },
  nl: {
    days: (count) => counted(count, 'dag', 'dagen'),
    months: (count) => counted(count, 'maand', 'maanden'),
    characters: (amount, isOne) => `${amount} ${isOne ? 'teken' : 'tekens'}`,
    less: (whole, part) => `${whole} min ${part}`,
    upTo: (to) => `hoogstens ${to}`,
    orMore: (from) => `${from} of meer`,
    between: (from, to) => `${from} tot en met ${to}`,
    moreThan: (limit) => `meer dan ${limit}`,
    lessThan: (limit) => `minder dan ${limit}`,
    before: (amount) => `${amount} vóór de aanvraag`,
    thatDay: 'op de dag van de aanvraag',
    after: 'na de aanvraag',
    afterOrThatDay: 'op de dag van de aanvraag of erna',
    afterOrUpTo: (amount) => `na de aanvraag of hoogstens ${amount} ervoor`,
    earlier: (amount) => `${amount} voordat zij is ontvangen`,
    receipt: 'de dag van ontvangst',
    ordinary: 'niet meteen na een weekend of feestdag',
    special: (weekday, said, because) => `een ${weekday}, ${said}, meteen na ${because}`,
    weekend: 'een weekend',
    holiday: (countries) => `een feestdag in ${countries}`,
  },
}
