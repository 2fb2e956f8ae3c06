import type { Decision, Finding } from '@after-sales/rules'
import type { Language } from '../contracts/intake.ts'
import { english } from './en.ts'
import type { Sentences } from './sentences.ts'

/** The sentences of every language that is spoken so far; others fall back to English. */
const sentences: Record<Language, Sentences> = { en: english, nl: english, fr: english, de: english }

/** Why a rule found what it found, in plain words with the dates and figures of the case. */
export function because(finding: Finding, language: Language): string {
  return sentences[language].findings[finding.rule]?.(finding) ?? finding.rule
}

/** A decision with a sentence for every finding and every instruction. */
export function localiseDecision(decision: Decision, language: Language) {
  return {
    ...decision,
    findings: decision.findings.map((finding) => ({ ...finding, because: because(finding, language) })),
    instructions: decision.instructions.map((code) => ({ code, text: sentences[language].instructions[code] })),
  }
}
