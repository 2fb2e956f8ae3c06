import type { CalendarDate, Country } from './types.ts'

/** Where a law acts: in findings, in what a decision says, or on the consumer's pages and mails. */
type LawActsIn = 'findings' | 'instructions' | 'later'

interface Law {
  readonly says: string
  readonly actsIn: LawActsIn
  /** First local day on which it is followed, by country; null: not yet. */
  readonly from: Readonly<Record<Country, CalendarDate | null>>
}

const everywhere = (from: CalendarDate | null) => ({ NL: from, BE: from, LU: from })

/** Dir. 2011/83 art. 28 */
const consumerRights = everywhere('2014-06-13')
/** Dir. 2019/771 art. 24 */
const goods = everywhere('2022-01-01')

/**
 * The law that the policy lives under (section 9), beside clauses and readings. The dates are those from which the acts
 * of the Union apply; a policy version may set others (`law` of a change), country by country.
 */
export const laws = {
  'L-order-button': {
    says: 'The button that accepts a quote says that it obliges to pay.',
    actsIn: 'later',
    from: consumerRights,
  },
  'L-start-now': {
    says: 'Work begins within the withdrawal days only when the consumer expressly asks for it.',
    actsIn: 'later',
    from: consumerRights,
  },
  'L-confirmation': {
    says: 'The mail after an acceptance holds the whole contract.',
    actsIn: 'later',
    from: consumerRights,
  },
  'L-statutory': {
    says: "A refusal and an answer outside the warranty say that the consumer's rights against the seller stand.",
    actsIn: 'instructions',
    from: goods,
  },
  'L-second-look': {
    says: 'A refused or uncovered consumer is told why and can have a person look again.',
    actsIn: 'instructions',
    from: everywhere('2018-05-25'),
  },
  'L-withdrawal': {
    says: 'The contract of an accepted quote can be withdrawn from for 14 days, until the repair is done.',
    actsIn: 'later',
    from: consumerRights,
  },
  'L-dispute': {
    says: 'A rejected complaint names the body that settles disputes in the country.',
    actsIn: 'later',
    from: everywhere('2015-07-09'),
  },
  'L-repair-extension': {
    says: 'After a repair under warranty the seller answers for the device 12 months longer.',
    actsIn: 'later',
    from: everywhere(null),
  },
  'L-battery': {
    says: 'A device with a damaged battery gets no ordinary label or pickup before a person has looked.',
    actsIn: 'findings',
    from: everywhere('2017-01-01'),
  },
  'L-accessibility': {
    says: 'The pages for consumers can be used by everybody, and say how.',
    actsIn: 'later',
    from: everywhere('2025-06-28'),
  },
} as const satisfies Record<`L-${string}`, Law>

export type LawId = keyof typeof laws

/** From which local day each law is followed in each country; null: not yet. */
export type LawDates = { readonly [Id in LawId]: Readonly<Record<Country, CalendarDate | null>> }

/** The dates of the first version. */
export const firstLaw = Object.fromEntries(Object.entries(laws).map(([id, { from }]) => [id, from])) as LawDates

/** What a new version changes of the dates, country by country. */
export type LawChanges = { readonly [Id in LawId]?: Readonly<Partial<Record<Country, CalendarDate | null>>> }

/** The dates with some of them changed. */
export function withLaw(dates: LawDates, changes: LawChanges): LawDates {
  const ids = Object.keys(dates) as LawId[]
  return Object.fromEntries(ids.map((id) => [id, { ...dates[id], ...changes[id] }])) as LawDates
}

interface Lawful {
  readonly law: LawDates
}

/**
 * Whether a law is followed in a country.
 * @param policy the version that the request is decided under
 * @param on local day of what it is about: the receipt of a request, the end of a repair
 */
export function isLawFollowed({ law }: Lawful, id: LawId, country: Country, on: CalendarDate): boolean {
  const from = law[id][country]
  return from !== null && from <= on
}
