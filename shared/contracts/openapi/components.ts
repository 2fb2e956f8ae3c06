import type * as z from 'zod/mini'
import { ledgerEntriesAnswer } from '../answers/books.ts'
import { decisionAnswer } from '../answers/decision.ts'
import { eventAnswer, eventAnswers, eventTypes, timelineEntries, timelineEntry } from '../answers/event.ts'
import { deskItemListAnswer, feedAnswer, rmaListAnswer } from '../answers/lists.ts'
import { quoteAnswer, quoteSummary } from '../answers/quote.ts'
import { rmaAnswer, rmaSummaryAnswer } from '../answers/rma.ts'
import { deliveriesAnswer, partnerAnswer } from '../answers/webhooks.ts'

const pascal = (name: string) => name.replaceAll(/(?:^|[._-])([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** The name of a problem's schema, e.g. `RmaNotFoundProblem`. */
export const problemName = (code: string) => `${pascal(code)}Problem`
/** The name of an event's schema, e.g. `RmaRegisteredEvent`. */
export const eventName = (type: string) => `${pascal(type)}Event`
/** The name of the schema of an event in a timeline, e.g. `RmaRegisteredEntry`. */
export const entryName = (type: string) => `${pascal(type)}Entry`

const byType = (options: readonly z.ZodMiniType[], nameOf: (type: string) => string) =>
  options.map((schema, index) => [nameOf(eventTypes[index] ?? ''), schema] as const)

/** The schemas of answers that have a name of their own in the document. */
export const answerComponents: Readonly<Record<string, z.ZodMiniType>> = {
  Rma: rmaAnswer,
  RmaSummary: rmaSummaryAnswer,
  Decision: decisionAnswer,
  Quote: quoteAnswer,
  QuoteSummary: quoteSummary,
  FeedPage: feedAnswer,
  Partner: partnerAnswer,
  DeliveryPage: deliveriesAnswer,
  RmaPage: rmaListAnswer,
  DeskItemPage: deskItemListAnswer,
  LedgerEntryPage: ledgerEntriesAnswer,
  Event: eventAnswer,
  ...Object.fromEntries(byType(eventAnswers, eventName)),
  TimelineEntry: timelineEntry,
  ...Object.fromEntries(byType(timelineEntries, entryName)),
}
