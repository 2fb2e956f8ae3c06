import type { PolicyTryWords } from '../../../../messages/policy-try-words.ts'
import { catalogue } from '../../../catalogue.ts'
import { readings } from '../../../index.ts'
import { type OwnerLanguage, ownerWords } from '../../words/vocabulary.ts'
import { clausesInDutch, lawsInDutch, readingsInDutch } from '../nl.ts'
import { type Item, idsOf } from '../order.ts'
import type { BookWords } from './book-words.ts'
import { choicesInDutch, choicesInEnglish } from './choices.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'

/** Everything that the book says in one language. */
export interface Words {
  readonly language: OwnerLanguage
  readonly book: BookWords
  readonly owner: PolicyTryWords
  says(item: Item): string
  choice(reading: string, choice: string): string
  date(date: string): string
  amount(value: number, decimals?: number): string
}

const inDutch: Readonly<Record<string, string>> = { ...clausesInDutch, ...readingsInDutch, ...lawsInDutch }
const choices: Readonly<Record<OwnerLanguage, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  en: choicesInEnglish,
  nl: choicesInDutch,
}

const inEnglish = (item: Item): string => catalogue.find(({ id }) => id === idsOf(item)[0])?.says ?? ''

/** The words of the book in a language. */
export function wordsOf(language: OwnerLanguage): Words {
  const owner = ownerWords[language]
  const days = new Intl.DateTimeFormat(owner.locale, { dateStyle: 'long', timeZone: 'UTC' })
  return {
    language,
    book: language === 'nl' ? dutch : english,
    owner,
    says: (item) => (language === 'nl' ? (inDutch[item] ?? '') : inEnglish(item)),
    choice: (reading, choice) => choices[language][reading]?.[choice] ?? '',
    date: (date) => days.format(new Date(`${date}T00:00:00Z`)),
    amount: (value, decimals = 0) =>
      new Intl.NumberFormat(owner.locale, { minimumFractionDigits: decimals }).format(value),
  }
}

/** Whether a reading can be read otherwise. */
export const isOpen = (id: keyof typeof readings): boolean => readings[id].choices.length > 1
