import {
  asInspected,
  type Facts,
  type Inspection,
  type LawId,
  type Policy,
  type ReadingChoices,
  type ReadingId,
  type readings,
} from '../../shared/rules/index.ts'
import { bill, decided, type given, today } from './support.ts'

/** Something that a policy decides, under the one in force and under one with a single number or reading changed. */
export interface Live {
  readonly shows: (under: Policy) => unknown
  readonly from: unknown
  readonly to: unknown
}

/** Numbers of a case's later life: no rule reads them, the tests of the journey change each. */
export const lifecycle = [
  'quoteDays',
  'quoteReminderDays',
  'noShowReminderDays',
  'noShowDays',
  'informationReminderDays',
  'informationDays',
  'verificationDays',
  'verificationPauseMinutesMax',
  'remorseParkedDays',
  'paymentReminderDays',
  'paymentDays',
  'uncollectedDays',
  'lostWorkingDays',
  'turnaroundDays',
] as const satisfies readonly (keyof Policy['parameters'])[]

type RuleNumber = Exclude<keyof Policy['parameters'], (typeof lifecycle)[number]>
/** Laws of the consumer's pages and mails, or of a case's later life: no decision rests on them. */
export const laterLaws = [
  'L-order-button',
  'L-start-now',
  'L-confirmation',
  'L-withdrawal',
  'L-repair-extension',
  'L-accessibility',
] as const satisfies readonly LawId[]

type Overruling<Id extends ReadingId> = Exclude<ReadingChoices[Id], (typeof readings)[Id]['choices'][0]>

export type Numbers = { readonly [Name in RuleNumber]: Live & { readonly becomes: Policy['parameters'][Name] } }
export type Choices = {
  readonly [Id in ReadingId as [Overruling<Id>] extends [never] ? never : Id]: {
    readonly [Choice in Overruling<Id>]: Live
  }
}

/** What each law that acts in what people are told shows while it is followed, and once it is not. */
export type Laws = { readonly [Id in Exclude<LawId, (typeof laterLaws)[number]>]: Live }

type Changes = Parameters<typeof given>[1]

export const outcome = (facts: Facts, changes: Changes) => (under: Policy) => decided(facts, changes, under).decision
export const redirect = (facts: Facts, changes: Changes) => (under: Policy) => decided(facts, changes, under).redirect
export const told = (facts: Facts, changes: Changes) => (under: Policy) => decided(facts, changes, under).instructions
export const service = (facts: Facts, changes: Changes) => (under: Policy) => decided(facts, changes, under).service
export const missing = (facts: Facts, changes: Changes) => (under: Policy) => decided(facts, changes, under).missing
export const servedAt = (facts: Facts) => (under: Policy) => decided(facts, {}, under).route?.servicedAt
export const warranty = (facts: Facts, changes: Changes) => (under: Policy) =>
  decided(facts, changes, under).deadlines.warranty
export const payer = (facts: Facts, changes: Changes, item: string) => (under: Policy) =>
  decided(facts, changes, under).costs.find((each) => each.item === item)?.payer
export const inspected = (facts: Facts, found: Partial<Inspection>) => (under: Policy) =>
  bill(
    asInspected(facts, { official: true, warrantable: true, causes: [], part: 'other', ...found }, under, today).costs,
  ).find((each) => each.startsWith('transport-inbound'))

export const lastDay = (request: Facts, deliveredOn: string): Changes =>
  request.purchase.handover === 'in-store'
    ? { 'purchase.purchasedOn': deliveredOn }
    : { 'purchase.deliveredOn': deliveredOn }
export const asTv = { 'product.line': 'tv', 'product.screenInches': 43 }
export const shipped = { 'purchase.handover': 'shipped', 'purchase.deliveredOn': '2026-11-14' }
export const undelivered = { 'purchase.handover': 'shipped', 'purchase.deliveredOn': undefined }
export const spoilt = { 'condition.boxContentsComplete': false }
