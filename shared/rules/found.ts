import type { Ruling } from './rule.ts'
import type { RuleName } from './rule-names.ts'
import type { Redirect } from './types.ts'

/** A fact that is asked for, and whether a rule asks that R-withdrawal tolerates to fail. */
interface Ask {
  readonly path: string
  readonly isTolerated: boolean
}

/** What one rule found, or several together, as far as the decision rests on it. */
export interface Found {
  /** `tolerated`: only what R-withdrawal leaves to a person; `final`: at least one failure that it does not. */
  readonly fails: 'none' | 'tolerated' | 'final'
  /** Whether something fails that R-withdrawal tolerates, whatever else does. */
  readonly isTolerated: boolean
  /** Whether every final failure only says that the request came to the wrong place: elsewhere it can still succeed. */
  readonly isMisplaced: boolean
  /** The right place, while no other failure is final. */
  readonly place: Redirect | null
  /** Where failures send the request whatever else fails. */
  readonly sendsTo: readonly Redirect[]
  /** XMS has not answered (R-xms-down). */
  readonly isUndetermined: boolean
  readonly asks: readonly Ask[]
  /** A person has to look. */
  readonly isReviewed: boolean
}

/** Failures that do not take the statutory right of withdrawal away: the days, P-2.4, P-2.6 and S-DOA (R-withdrawal). */
const tolerated = new Set<RuleName>([
  'remorse-within-15-days',
  'complete-for-inspection',
  'free-of-abuse',
  'sealed-for-claim',
  'scooter-packed',
])
/** Rules about the place alone. */
const aboutPlace = new Set<RuleName>(['repair-channel', 'registered-by-seller', 'claim-place'])

export const nothingFound: Found = {
  fails: 'none',
  isTolerated: false,
  isMisplaced: true,
  place: null,
  sendsTo: [],
  isUndetermined: false,
  asks: [],
  isReviewed: false,
}

/** What a ruling means for the decision. */
export function foundOf({ rule, result, asks, review, redirect }: Ruling): Found {
  const isTolerated = tolerated.has(rule)
  if (result === 'fail') {
    const isMisplaced = isTolerated || aboutPlace.has(rule)
    return {
      ...nothingFound,
      fails: isTolerated ? 'tolerated' : 'final',
      isTolerated,
      isMisplaced,
      place: isMisplaced ? redirect : null,
      sendsTo: isMisplaced || redirect === null ? [] : [redirect],
    }
  }
  return {
    ...nothingFound,
    isUndetermined: rule === 'official-product' && result === 'unknown',
    asks: asks.map((path) => ({ path, isTolerated })),
    isReviewed: review,
  }
}

const strength = ['none', 'tolerated', 'final'] as const

/** Two findings as one. What a failure settles is forgotten: a refusal asks for nothing. */
export function both(one: Found, other: Found): Found {
  const fails = strength[Math.max(strength.indexOf(one.fails), strength.indexOf(other.fails))] ?? 'final'
  const isFinal = fails === 'final'
  const isMisplaced = one.isMisplaced && other.isMisplaced
  return {
    fails,
    isTolerated: one.isTolerated || other.isTolerated,
    isMisplaced,
    place: isMisplaced ? (one.place ?? other.place) : null,
    sendsTo: [...new Set([...one.sendsTo, ...other.sendsTo])],
    isUndetermined: !isFinal && (one.isUndetermined || other.isUndetermined),
    asks: isFinal ? [] : onceEach([...one.asks, ...other.asks]).filter((each) => fails === 'none' || !each.isTolerated),
    isReviewed: one.isReviewed || other.isReviewed,
  }
}

const isSame = (one: Ask) => (other: Ask) => one.path === other.path && one.isTolerated === other.isTolerated

const onceEach = (asks: readonly Ask[]): readonly Ask[] =>
  asks.filter((each, index) => asks.findIndex(isSame(each)) === index)

/** What rulings mean together, in their order. */
export const together = (rulings: readonly Ruling[]): Found => rulings.map(foundOf).reduce(both, nothingFound)
