import { costItems } from '@after-sales/rules'
import * as fc from 'fast-check'
import { effectsOf } from '../../shared/application/change-effects.ts'
import { type Publication, publicationEventsMax, type StoredEvent } from '../../shared/application/ports/outbox.ts'
import type { LedgerItem, Target } from '../../shared/rma/index.ts'
import { firstChange } from '../adapters/stored.ts'
import { anyBookings, bookedWith, shareOf } from '../support/books.ts'

/** The most partners that are told of one event with the most ledger entries. */
const partnersMax = 14
const partnerIds = (count: number) => Array.from({ length: count }, (_, index) => `partner-${index}`)
const items: readonly LedgerItem[] = [...costItems, 'payment']
const webhookTo = (partnerId: string): Target => ({ kind: 'webhook', partnerId })

/** The registration of the n-th RMA as the outbox holds it. */
function registrationOf(index: number): StoredEvent {
  const [stored] = effectsOf(firstChange(index)).events
  if (!stored) throw new Error('An RMA begins with an event')
  return stored
}

/** A publication to so many partners, the consumer and XMS, with so many entries, each with a sum of its own. */
export function publicationTo(partners: number, entries: number): Publication {
  const booked = Array.from({ length: entries }, (_, index) => ({
    item: items[index % items.length] ?? 'payment',
    account: `partner:${Math.floor(index / items.length)}` as const,
  }))
  return {
    stored: bookedWith(registrationOf(1), booked, shareOf()),
    feeds: partnerIds(partners),
    targets: [...partnerIds(partners).map(webhookTo), { kind: 'mail' }, { kind: 'xms' }],
  }
}

const told = fc.record({
  feeds: fc.subarray(partnerIds(partnersMax)),
  webhooks: fc.boolean(),
  others: fc.subarray<Target>([{ kind: 'mail' }, { kind: 'xms' }]),
})

/** Publications of one event each, of as many RMAs, whatever they add to the books and whoever is told. */
export const anyPublications: fc.Arbitrary<readonly Publication[]> = fc
  .array(fc.tuple(anyBookings, told), { maxLength: publicationEventsMax })
  .map((all) =>
    all.map(([{ entries, share }, { feeds, webhooks, others }], index) => ({
      stored: bookedWith(registrationOf(index + 1), entries, share),
      feeds,
      targets: [...(webhooks ? feeds.map(webhookTo) : []), ...others],
    })),
  )
