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
  if (value === undefined) return path.startsWith(reported) ? noReport : unknown
  const ours: Readonly<Record<string, string>> = { 'MI-1': reportedOrder, 'MI-2': otherOrder, ...shops }
  return ours[String(value)] ?? words[value as Word]
}

interface Joins {
  readonly or: string
  readonly and: string
  readonly known: string
  readonly cause: string
  readonly noCause: string
  readonly noReport: string
  readonly reportedOrder: string
  readonly otherOrder: string
  /** The shops of a proof. */
  readonly shops: Readonly<Record<'shop-one' | 'shop-two', string>>
}

/** Words between values, and for values that only a proof has. */
export const joins: Readonly<Record<OwnerLanguage, Joins>> = {
  en: {
    or: 'or',
    and: 'and',
    known: 'known',
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
    known: 'bekend',
    cause: 'Oorzaak',
    noCause: 'geen',
    noReport: 'niet gemeld',
    reportedOrder: 'de gemelde',
    otherOrder: 'een andere',
    shops: { 'shop-one': 'winkel één', 'shop-two': 'winkel twee' },
  },
}
