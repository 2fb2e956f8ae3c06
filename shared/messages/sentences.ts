import type { Country, InstructionCode, Redirect, RuleName, RuleResults } from '@after-sales/rules'
import type { Told } from './format.ts'

/** A sentence with the dates and figures of a case. */
export type Sentence = (told: Told) => string

type Spoken<Result> = Exclude<Result, 'not-applicable'>

/** Everything that is said about a decision, in one language: one sentence for every result that a rule can have. */
export interface Sentences {
  readonly findings: { readonly [Rule in RuleName]: { readonly [Result in Spoken<RuleResults[Rule]>]: Sentence } }
  /** Said of a rule that cannot matter any more. */
  readonly notApplicable: string
  /** One text, or one for every country of a consumer. */
  readonly instructions: Readonly<Record<InstructionCode, string | Readonly<Record<Country, string>>>>
  readonly redirects: Readonly<Record<Redirect, string>>
}

/** Whether a day is counted from a delivery; what was handed over in the shop was delivered with its purchase. */
export const isFromDelivery = (told: Told): boolean =>
  told.is('deliveredOn') && !told.is('deliveredOnSource', 'handed-over')
