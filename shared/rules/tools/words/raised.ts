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
  const isIn =
    ({ first, last }: Stretch) =>
    (each: number) =>
      each >= first && each <= (last ?? each)
  const isWhole = (stretch: Stretch): boolean => all.filter(isIn(stretch)).every((each) => days.includes(each))
  return joined(stretches, isWhole).flatMap((stretch) => {
    if (isWhole(stretch)) return stretchSaid(stretch, language)
    const meant = days.filter(isIn(stretch))
    const isPlain = (each: number): boolean => isOrdinary(addDays(on, -each))
    const plain = all.filter(isIn(stretch)).filter(isPlain)
    if (plain.length < 2 || !plain.every((each) => meant.includes(each))) {
      return meant.map((each) => daySaid(each, on, language))
    }
    const others = meant.filter((each) => !isPlain(each)).map((each) => daySaid(each, on, language))
    return [`${stretchSaid(stretch, language)}, ${phrases[language].ordinary}`, ...others]
  })
}

/** Neighbouring stretches that are whole as one. */
function joined(stretches: readonly Stretch[], isWhole: (stretch: Stretch) => boolean): readonly Stretch[] {
  const result: Stretch[] = []
  for (const stretch of stretches) {
    const last = result.at(-1)
    if (last && isWhole(last) && isWhole(stretch)) result[result.length - 1] = { first: last.first, last: stretch.last }
    else result.push(stretch)
  }
  return result
}

function stretchSaid({ first, last }: Stretch, language: OwnerLanguage): string {
  const say = phrases[language]
  if (last === null) return say.earlier(say.orMore(say.days(first)))
  if (first === last) return first === 0 ? say.receipt : say.earlier(say.days(first))
  return say.earlier(first === 0 ? say.upTo(say.days(last)) : say.between(String(first), say.days(last)))
}

function daySaid(days: number, on: CalendarDate, language: OwnerLanguage): string {
  const say = phrases[language]
  const said = days === 0 ? say.receipt : say.earlier(say.days(days))
  const date = addDays(on, -days)
  if (isOrdinary(date)) return said
  const { locale, words } = ownerWords[language]
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(date))
  const resting = countries.filter((each) => restDaysBefore(date, each) > 0).map((each) => words[each])
  const because = isWeekend(addDays(date, -1)) ? say.weekend : say.holiday(resting.join(` ${joins[language].and} `))
  return say.special(weekday, said, because)
}
