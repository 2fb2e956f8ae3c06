import * as rules from '@after-sales/rules'
import type { FactGroup, FactPath, Word } from '../../messages/policy-try-words.ts'

/** How a fact is stated on the page. A fact that is not required can be left unknown. */
export type Field =
  /** `usual`: when it is not stated, it follows from others. */
  | { readonly kind: 'choice'; readonly words: readonly Word[]; readonly required?: true; readonly usual?: true }
  | { readonly kind: 'several'; readonly words: readonly Word[] }
  /** `silent`: when it is neither yes nor no, somebody was asked and did not answer. */
  | { readonly kind: 'yes-no'; readonly silent?: true }
  | { readonly kind: 'date' | 'number' | 'text' | 'long-text' }

const choice = (words: readonly Word[]): Field => ({ kind: 'choice', words })
const required = (words: readonly Word[]): Field => ({ kind: 'choice', words, required: true })
const yesNo: Field = { kind: 'yes-no' }
const date: Field = { kind: 'date' }
const text: Field = { kind: 'text' }

/** Every fact, in the order in which the page asks for it. */
export const fields: Readonly<Record<FactPath, Field>> = {
  request: required(rules.requests),
  channel: required(rules.channels),
  country: required(rules.countries),
  raisedOn: date,
  item: required(rules.items),
  official: { kind: 'yes-no', silent: true },
  callerId: text,
  'product.line': required(rules.productLines),
  'product.screenInches': { kind: 'number' },
  'product.model': text,
  'product.serial': text,
  'purchase.channel': required(rules.purchaseChannels),
  'purchase.handover': { kind: 'choice', words: rules.handovers, usual: true },
  'purchase.purchasedOn': date,
  'purchase.deliveredOn': date,
  'purchase.proofOfPurchase.presented': yesNo,
  'purchase.proofOfPurchase.serialMarked': yesNo,
  'purchase.sellerId': text,
  'purchase.orderId': text,
  'purchase.reportedByOrderSystem.orderId': text,
  'purchase.reportedByOrderSystem.purchasedOn': date,
  'purchase.reportedByOrderSystem.deliveredOn': date,
  'fault.manufacturingFailure': yesNo,
  'fault.part': choice(rules.parts),
  'fault.description': { kind: 'long-text' },
  'fault.causes': { kind: 'several', words: rules.causes },
  'condition.available': yesNo,
  'condition.boxContentsComplete': yesNo,
  'condition.visibleAbuse': yesNo,
  'condition.serialLegible': yesNo,
  'condition.sealIntact': yesNo,
  'condition.originalCarton': yesNo,
  'condition.screwsInPlace': yesNo,
  'condition.batteryDamaged': yesNo,
  'wishes.outOfWarranty': yesNo,
  'wishes.transport': choice(rules.wishWords.transport),
  'wishes.returnTo': choice(rules.wishWords.returnTo),
}

export const factPaths = Object.keys(fields) as FactPath[]

const groupOf = (path: FactPath) => (path.includes('.') ? path.split('.')[0] : 'request') as FactGroup

/** The facts group by group. */
export const groups = Object.entries(Object.groupBy(factPaths, groupOf)) as [FactGroup, FactPath[]][]

/** The fact that a path of the rules means, the first one when it means several; undefined when the page has none. */
export const factAt = (path: string): FactPath | undefined =>
  factPaths.find((each) => each === path || each.startsWith(`${path}.`))
