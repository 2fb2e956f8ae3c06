import type { Language } from '../../contracts/intake.ts'
import { policyTry as english } from '../../messages/en/policy-try.ts'
import { policyTry as dutch } from '../../messages/nl/policy-try.ts'
import type { PolicyTryWords } from '../../messages/policy-try-words.ts'

/** The languages of the sentences, each by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  fr: 'Français',
  de: 'Deutsch',
  en: 'English',
}

/** Whether a word names one of the languages. */
export const isLanguage = (word: string): word is Language => Object.hasOwn(languageNames, word)

/** The page's own words, which are Dutch or English, and the language that they are in. */
export function ownWords(language: Language): { readonly lang: Language; readonly words: PolicyTryWords } {
  return language === 'nl' ? { lang: 'nl', words: dutch } : { lang: 'en', words: english }
}
