import { policyTry as english } from '../../../messages/en/policy-try.ts'
import { policyTry as dutch } from '../../../messages/nl/policy-try.ts'
import type { FactPath, PolicyTryWords, Word } from '../../../messages/policy-try-words.ts'
import { causes } from '../../index.ts'

/** Languages in which the policy owner reads. */
export const ownerLanguages = ['en', 'nl'] as const
export type OwnerLanguage = (typeof ownerLanguages)[number]

/** What the policy owner calls facts and their values. */
export const ownerWords: Readonly<Record<OwnerLanguage, PolicyTryWords>> = { en: english, nl: dutch }

const reported = 'purchase.reportedByOrderSystem'

/** The name of a variable of a proof. */
export function variableName(path: string, language: OwnerLanguage): string {
  const { labels, words } = ownerWords[language]
  if (path === reported) return labels['purchase.reportedByOrderSystem.deliveredOn']
  const cause = causes.find((each) => path === `fault.causes.${each}`)
  return cause ? `${joins[language].cause}: ${words[cause]}` : labels[path as FactPath]
}

/** A value of a variable that has no order. */
export function valueName(path: string, value: unknown, language: OwnerLanguage): string {
  const { yes, no, unknown, xmsSilent, words } = ownerWords[language]
  const { noReport, otherOrder, reportedOrder, shops } = joins[language]
  if (value === true) return yes
  if (value === false) return no
  if (value === null) return xmsSilent
  if (value === undefined) return path === reported ? noReport : unknown
  const ours: Readonly<Record<string, string>> = { 'MI-1': reportedOrder, 'MI-2': otherOrder, ...shops }
  return ours[String(value)] ?? words[value as Word]
}

interface Joins {
  readonly or: string
  readonly and: string
  readonly to: string
  readonly orMore: string
  readonly moreThan: string
  readonly lessThan: string
  readonly exactly: string
  /** After months: the day before they are over. */
  readonly lessADay: string
  readonly upTo: string
  /** Of a size: whatever it is. */
  readonly known: string
  readonly day: string
  readonly days: string
  readonly month: string
  readonly months: string
  /** After the age of a date: before the request. */
  readonly before: string
  readonly after: string
  /** After the days between raising and receipt. */
  readonly beforeReceipt: string
  readonly characters: string
  readonly cause: string
  readonly noCause: string
  readonly noReport: string
  readonly reportedOrder: string
  readonly otherOrder: string
  /** The shops of a proof. */
  readonly shops: Readonly<Record<'shop-one' | 'shop-two', string>>
}

/** Words between values and around ages. */
export const joins: Readonly<Record<OwnerLanguage, Joins>> = {
  en: {
    or: 'or',
    and: 'and',
    to: 'to',
    orMore: 'or more',
    moreThan: 'more than',
    lessThan: 'less than',
    exactly: 'exactly',
    lessADay: 'less a day',
    upTo: 'up to',
    known: 'known',
    day: 'day',
    days: 'days',
    month: 'month',
    months: 'months',
    before: 'before the request',
    after: 'after the request',
    beforeReceipt: 'days before it was received',
    characters: 'characters',
    cause: 'Cause',
    noCause: 'none',
    noReport: 'not reported',
    reportedOrder: 'the reported one',
    otherOrder: 'another one',
    shops: { 'shop-one': 'shop one', 'shop-two': 'shop two' },
  },
  nl: {
    or: 'of',
    and: 'en',
    to: 'tot en met',
    orMore: 'of meer',
    moreThan: 'meer dan',
    lessThan: 'minder dan',
    exactly: 'precies',
    lessADay: 'min een dag',
    upTo: 'tot en met',
    known: 'bekend',
    day: 'dag',
    days: 'dagen',
    month: 'maand',
    months: 'maanden',
    before: 'vóór de aanvraag',
    after: 'na de aanvraag',
    beforeReceipt: 'dagen voordat zij is ontvangen',
    characters: 'tekens',
    cause: 'Oorzaak',
    noCause: 'geen',
    noReport: 'niet gemeld',
    reportedOrder: 'de gemelde',
    otherOrder: 'een andere',
    shops: { 'shop-one': 'winkel één', 'shop-two': 'winkel twee' },
  },
}
