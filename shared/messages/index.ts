import type { Decision, Finding, InstructionCode, Redirect } from '@after-sales/rules'
import type { Language } from '../contracts/intake.ts'
import { german } from './de/decision.ts'
import { english } from './en/decision.ts'
import { tell } from './format.ts'
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
  return said[finding.result]?.(tell(finding, locales[language])) ?? notApplicable
}

/** What to do with the device, in one or two sentences. */
export function instructionText(code: InstructionCode, language: Language): string {
  return sentences[language].instructions[code]
}

/** Where a refused request belongs, in one sentence. */
export function redirectText(redirect: Redirect, language: Language): string {
  return sentences[language].redirects[redirect]
}

/** A decision with a sentence for every finding and every instruction. */
export function localiseDecision(decision: Decision, language: Language) {
  return {
    ...decision,
    findings: decision.findings.map((finding) => ({ ...finding, because: because(finding, language) })),
    instructions: decision.instructions.map((code) => ({ code, text: instructionText(code, language) })),
  }
}
