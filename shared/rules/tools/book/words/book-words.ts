import type { ActsIn } from '../../../catalogue.ts'
import type { Parameters, Redirect } from '../../../index.ts'
import type { Unit } from '../numbers.ts'
import type { SectionNumber } from '../order.ts'
import type { TableId } from '../tables/tables.ts'

/** Where something acts, in one word. */
export type Acting = Extract<ActsIn, string> | 'later'

/** Facts that a decision asks for. */
export type AskedFact =
  | 'purchase.proofOfPurchase'
  | 'purchase.purchasedOn'
  | 'purchase.deliveredOn'
  | 'product.screenInches'
  | 'fault.description'
  | 'fault.manufacturingFailure'
  | 'condition.available'
  | 'condition.boxContentsComplete'
  | 'condition.visibleAbuse'
  | 'condition.originalCarton'
  | 'condition.screwsInPlace'

/** What the policy book says around facts and decisions, in one language. */
export interface BookWords {
  readonly title: string
  readonly intro: (version: string, from: string) => string
  readonly howToRead: readonly string[]
  /** The link to the book in the other language, in that language. */
  readonly inOther: string
  readonly contents: string
  readonly sections: Readonly<Record<SectionNumber, readonly [title: string, about: string]>>
  readonly actsIn: Readonly<Record<Acting, string>>
  readonly choice: {
    readonly inForce: string
    readonly other: string
    readonly versions: string
    readonly changesNothing: (where: string) => string
    readonly changes: string
    readonly turnsOn: (facts: string) => string
    readonly from: string
    readonly to: string
    readonly forWhom: string
    readonly forAll: string
    readonly further: (groups: number) => string
    readonly furtherKinds: (kinds: number) => string
    readonly paid: (item: string, payer: string) => string
    readonly nothing: string
  }
  readonly tables: Readonly<Record<TableId, string>>
  readonly firstApplies: string
  readonly heads: {
    readonly answer: string
    readonly when: string
    readonly way: string
    readonly clause: string
  }
  readonly otherwise: string
  readonly asks: (facts: string) => string
  readonly redirects: Readonly<Record<Redirect, string>>
  /** What is asked for, by path. */
  readonly asked: Readonly<Record<AskedFact, string>>
  readonly otherShop: string
  readonly numbers: {
    readonly caption: string
    readonly head: string
    readonly version: (version: string, from: string) => string
    readonly units: Readonly<Record<Unit, readonly [one: string, many: string]>>
    readonly none: string
    readonly and: string
  }
  readonly parameters: Readonly<Record<keyof Parameters, string>>
  readonly payers: {
    readonly caption: string
    readonly heads: readonly [service: string, what: string, payer: string, when: string, forWhom: string]
    readonly unofficial: string
    readonly panel: string
    readonly atInspection: string
    readonly fromShop: string
    readonly always: string
  }
  readonly vat: { readonly caption: string; readonly heads: readonly [country: string, from: string, rate: string] }
  readonly rates: { readonly caption: (from: string) => string; readonly head: string }
  readonly law: {
    readonly caption: string
    readonly head: string
    readonly notYet: string
    readonly everywhere: string
  }
}
