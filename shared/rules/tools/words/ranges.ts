import type { Age } from '../proof/ages.ts'
import { phrases } from './phrases.ts'
import { joins, type OwnerLanguage } from './vocabulary.ts'

/** Ranks, in the order of the values, from one up to another. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** Ranks cut into runs of neighbours. */
export function runsOf(ranks: readonly number[]): readonly Run[] {
  const sorted = ranks.toSorted((one, other) => one - other)
  const starts = sorted.filter((rank) => !sorted.includes(rank - 1))
  const ends = sorted.filter((rank) => !sorted.includes(rank + 1))
  return starts.map((from, index) => ({ from, to: ends[index] ?? from }))
}

/** Dates by their ages, the youngest first: each stands for itself, the last also for all before it. */
export function agesSaid(ages: readonly Age[], { from, to }: Run, language: OwnerLanguage): string {
  const say = phrases[language]
  const [first, last] = [ages[from] as Age, ages[to] as Age]
  const [low, high] = [ageSaid(first, language), ageSaid(last, language)]
  if (isAfterRequest(first)) {
    if (to === from) return say.after
    return isThatDay(last) ? say.afterOrThatDay : say.afterOrUpTo(high)
  }
  if (to === ages.length - 1) return say.before(say.orMore(low))
  if (to === from) return isThatDay(first) ? say.thatDay : say.before(low)
  if (isThatDay(first)) return say.before(say.upTo(high))
  const isOneUnit = first.months === 0 && last.months === 0
  return say.before(say.between(isOneUnit ? String(first.days) : low, high))
}

/** Whether an age is that of a date after the request. */
export const isAfterRequest = ({ months, days }: Age): boolean => months === 0 && days < 0
const isThatDay = ({ months, days }: Age): boolean => months === 0 && days === 0

function ageSaid({ months, days }: Age, language: OwnerLanguage): string {
  const say = phrases[language]
  if (months === 0) return say.days(days)
  if (days < 0) return say.less(say.months(months), say.days(-days))
  return days === 0 ? say.months(months) : `${say.months(months)} ${joins[language].and} ${say.days(days)}`
}

/** Lengths, the shortest first: each stands for itself, the last also for all beyond it. */
export function lengthsSaid(lengths: readonly number[], { from, to }: Run, language: OwnerLanguage): string {
  const say = phrases[language]
  const [low, high] = [String(lengths[from]), String(lengths[to])]
  if (to === lengths.length - 1) return say.characters(say.orMore(low), false)
  return from === to ? say.characters(low, low === '1') : say.characters(say.between(low, high), false)
}

/** Sizes, the smallest first: every second is a boundary, the others stand for what lies between, below or above. */
export function sizesSaid(sizes: readonly number[], { from, to }: Run, language: OwnerLanguage): string {
  const say = phrases[language]
  const isLimit = (rank: number): boolean => rank % 2 === 1
  const limit = (rank: number): string => String(sizes[rank])
  if (from === to && isLimit(from)) return limit(from)
  const isOpen = to === sizes.length - 1
  if (isLimit(from) && isLimit(to)) return say.between(limit(from), limit(to))
  const low = isLimit(from) ? say.orMore(limit(from)) : from === 0 ? null : say.moreThan(limit(from - 1))
  const high = isOpen ? null : isLimit(to) ? say.upTo(limit(to)) : say.lessThan(limit(to + 1))
  return [low, high].filter((each) => each !== null).join(', ')
}
