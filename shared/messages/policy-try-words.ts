import type * as rules from '@after-sales/rules'
import type { RouteWord, Verdict, WishWord } from '@after-sales/rules'

type Leaf = string | number | boolean | readonly unknown[]
type PathsOf<T> = {
  [Key in keyof T & string]-?: NonNullable<T[Key]> extends Leaf ? Key : `${Key}.${PathsOf<NonNullable<T[Key]>>}`
}[keyof T & string]

/** The dotted path of every fact that a decision may rest on. */
export type FactPath = PathsOf<rules.Facts>

/** Where a fact stands on the page: under the first step of its path, or with the request itself. */
export type FactGroup =
  | 'request'
  | (FactPath extends infer Path ? (Path extends `${infer Head}.${string}` ? Head : never) : never)

/** Every word of a closed list that a case or its decision can hold. */
export type Word =
  | rules.Request
  | rules.Channel
  | rules.Country
  | rules.ProductLine
  | rules.Item
  | rules.PurchaseChannel
  | rules.Handover
  | rules.Part
  | rules.Cause
  | WishWord<'transport' | 'returnTo'>
  | rules.Outcome
  | rules.Service
  | rules.CostItem
  | rules.Payer
  | rules.CostBranch
  | RouteWord<keyof rules.Route>

/** What can make a case impossible. */
export type Impossibility =
  | 'in-future'
  | 'later-than-raised'
  | 'delivered-before-purchased'
  | 'handed-over-in-store'
  | 'screen-size-of-no-television'
  | 'report-incomplete'

/** The names of the cases to start from. */
export type ExampleName =
  | 'repair-under-warranty'
  | 'doa-a-day-late'
  | 'remorse-from-mi-com'
  | 'panel-after-warranty'
  | 'liquid-damage'
  | 'large-television'
  | 'xms-silent'

/** What the page says on which the policy owner tries the policy, in one language; what a decision says is `Sentences`. */
export interface PolicyTryWords {
  /** How dates and numbers are written, e.g. `en-GB`. */
  readonly locale: string
  readonly title: string
  readonly intro: string
  readonly share: string
  readonly startFrom: string
  readonly examples: Readonly<Record<ExampleName, string>>
  readonly language: string
  readonly facts: string
  readonly groups: Readonly<Record<FactGroup, string>>
  readonly labels: Readonly<Record<FactPath, string>>
  readonly words: Readonly<Record<Word, string>>
  readonly yes: string
  readonly no: string
  readonly unknown: string
  /** Said of a fact that follows from others when it is not stated. */
  readonly usual: string
  readonly xmsSilent: string
  readonly none: string
  readonly judgedBy: string
  readonly received: string
  readonly sameDay: string
  readonly policy: string
  readonly inForce: (version: string) => string
  readonly impossible: string
  readonly impossibilities: Readonly<Record<Impossibility, string>>
  readonly decision: string
  readonly toReasons: string
  readonly under: (version: string, date: string) => string
  readonly service: string
  readonly redirect: string
  readonly missing: string
  readonly alternatives: string
  readonly deadlines: string
  readonly deadline: Readonly<Record<keyof rules.Decision['deadlines'], string>>
  readonly route: string
  readonly steps: Readonly<Record<keyof rules.Route, string>>
  readonly costs: string
  readonly costHeads: Readonly<Record<'item' | 'payer' | 'when', string>>
  readonly withVat: string
  readonly instructions: string
  readonly reasons: string
  readonly kinds: Readonly<Record<rules.Finding['kind'], string>>
  readonly results: Readonly<Record<Verdict, string>>
  readonly settled: (count: number) => string
  readonly wouldPassIf: string
  /** Before the fewest truthful changes that make the whole decision eligible. */
  readonly nearest: string
  readonly makeItSo: string
}
