import type { Country, Decision, Finding, InstructionCode, Redirect } from '@after-sales/rules'
import type { Language } from '../contracts/intake.ts'
import { german } from './de/decision.ts'
import { english } from './en/decision.ts'
import { spaced, tell } from './format.ts'
import { french } from './fr/decision.ts'
import { dutch } from './nl/decision.ts'
import type { Sentence, Sentences } from './sentences.ts'

const sentences: Record<Language, Sentences> = { en: english, nl: dutch, fr: french, de: german }
const locales: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL', fr: 'fr-BE', de: 'de-LU' }

/**
 * Why a rule found what it found, in plain words with the dates and figures of the case.
 * @throws TypeError when the finding lacks a fact that its sentence tells
 */
export function because(finding: Finding, language: Language): string {
  const { findings, notApplicable } = sentences[language]
  const said: Partial<Record<Finding['result'], Sentence>> = findings[finding.rule]
  const locale = locales[language]
  return spaced(said[finding.result]?.(tell(finding, locale)) ?? notApplicable, locale)
}

/** What to do or to know, in one or two sentences. @param country the consumer's */
export function instructionText(code: InstructionCode, language: Language, country: Country): string {
  const text = sentences[language].instructions[code]
  return spaced(typeof text === 'string' ? text : text[country], locales[language])
}

/** Where a refused request belongs, in one sentence. */
export function redirectText(redirect: Redirect, language: Language): string {
  return spaced(sentences[language].redirects[redirect], locales[language])
}

/** A decision with a sentence for every finding and every instruction. @param country the consumer's */
export function localiseDecision(decision: Decision, language: Language, country: Country) {
  return {
    ...decision,
    findings: decision.findings.map((finding) => ({ ...finding, because: because(finding, language) })),
    instructions: decision.instructions.map((code) => ({ code, text: instructionText(code, language, country) })),
  }
}
