import type { Finding, InstructionCode } from '@after-sales/rules'

/** Everything that is said about a decision, in one language. */
export interface Sentences {
  readonly findings: Readonly<Record<string, (finding: Finding) => string>>
  readonly instructions: Readonly<Record<InstructionCode, string>>
}
