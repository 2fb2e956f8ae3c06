import { addDays, type CalendarDate, countries } from '../../index.ts'
import { isWeekend } from '../../working-days.ts'
import { isOrdinary, restDaysBefore, type Stretch } from '../proof/raised-days.ts'
import { phrases } from './phrases.ts'
import { joins, type OwnerLanguage, ownerWords } from './vocabulary.ts'

/**
 * How long before its receipt a request was raised, in words: a whole stretch as such, its ordinary days as those, and what
 * follows a weekend or a holiday one by one.
 * @param days those that are meant
 * @param all every day that the proof knows
 * @param on the day of receipt
 */
export function raisedSaid(
  days: readonly number[],
  all: readonly number[],
  stretches: readonly Stretch[],
  on: CalendarDate,
  language: OwnerLanguage,
): readonly string[] {
  const say = phrases[language]
  const isPlain = (each: number): boolean => isOrdinary(addDays(on, -each))
  const meant = stretches.map((stretch): Meant => {
    const inside = all.filter(isIn(stretch))
    const own = inside.filter((each) => days.includes(each))
    const plain = inside.filter(isPlain)
    const isOrdinaryMeant = plain.length > 1 && plain.every((each) => own.includes(each))
    const how = own.length === inside.length ? 'whole' : isOrdinaryMeant ? 'ordinary' : 'single'
    return { stretch, how, days: own }
  })
  return joined(meant, isPlain).flatMap(({ stretch, how, days: own }) => {
    if (how === 'whole') return stretchSaid(stretch, language)
    if (how === 'single') return own.map((each) => daySaid(each, stretch, on, language))
    const others = own.filter((each) => !isPlain(each)).map((each) => daySaid(each, stretch, on, language))
    return [`${stretchSaid(stretch, language)} ${say.ordinary}`, ...others]
  })
}

/** What is meant of a stretch: all of it, at least its ordinary days, or days one by one. */
interface Meant {
  readonly stretch: Stretch
  readonly how: 'whole' | 'ordinary' | 'single'
  readonly days: readonly number[]
}

const isIn =
  ({ first, last }: Stretch) =>
  (days: number): boolean =>
    days >= first && days <= (last ?? days)

/** Neighbouring stretches of which the same is meant as one; a single ordinary day goes with the ordinary days after it. */
function joined(meant: readonly Meant[], isPlain: (days: number) => boolean): readonly Meant[] {
  const result: Meant[] = []
  for (const next of meant) {
    const last = result.at(-1)
    const isOneDay = last?.stretch.first === last?.stretch.last && last?.how === 'whole' && last.days.every(isPlain)
    const isAlike = last?.how === next.how || (isOneDay && next.how === 'ordinary')
    if (!last || next.how === 'single' || !isAlike) result.push(next)
    else {
      const stretch = { first: last.stretch.first, last: next.stretch.last }
      result[result.length - 1] = { stretch, how: next.how, days: [...last.days, ...next.days] }
    }
  }
  return result
}

function stretchSaid({ first, last }: Stretch, language: OwnerLanguage): string {
  const say = phrases[language]
  if (last === null) return say.earlier(say.orMore(say.days(first)))
  if (first === last) return first === 0 ? say.receipt : say.earlier(say.days(first))
  return say.earlier(first === 0 ? say.upTo(say.days(last)) : say.between(String(first), say.days(last)))
}

const week = 7

/** A day by itself; after a weekend it stands for its weekday in the whole stretch. */
function daySaid(days: number, stretch: Stretch, on: CalendarDate, language: OwnerLanguage): string {
  const say = phrases[language]
  const said = days === 0 ? say.receipt : say.earlier(say.days(days))
  const date = addDays(on, -days)
  if (isOrdinary(date)) return said
  const { locale, words } = ownerWords[language]
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(date))
  if (isWeekend(addDays(date, -1))) {
    const isOnly = stretch.last !== null && days - week < stretch.first && days + week > stretch.last
    return say.special(weekday, isOnly ? said : stretchSaid(stretch, language), say.weekend)
  }
  const resting = countries.filter((each) => restDaysBefore(date, each) > 0).map((each) => words[each])
  return say.special(weekday, said, say.holiday(resting.join(` ${joins[language].and} `)))
}
