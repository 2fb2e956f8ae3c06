import type { DeskItem } from '../../../shared/application/ports/desk-items.ts'
import { type EffectQueues, wholeDelaySeconds } from '../../../shared/application/ports/effect-queues.ts'
import { secrets } from '../../http/route.ts'
import { fakeSettlement, fakeTurnaroundReport } from './books.ts'
import { fakeDeliveries } from './deliveries.ts'
import { fakeDeskItems } from './desk-items.ts'
import { fakeDueWork } from './due-work.ts'
import { faultsOf, type Turn } from './faults.ts'
import { fakeFeed } from './feed.ts'
import { fakeIdempotencyStore } from './idempotency-store.ts'
import { countingIds } from './ids.ts'
import { fakePayments, fakeQuoteLinks } from './links-and-payments.ts'
import { deliveryName, memory as emptyMemory } from './memory.ts'
import { fakeOrders } from './orders.ts'
import { fakeOutbox } from './outbox.ts'
import { fakeParkedRemorses } from './parked-remorses.ts'
import { fakePartnerRecords, fakePartners, fakeRecord } from './partners.ts'
import { fakeDeliveryLog, fakeRedeliveries } from './redeliveries.ts'
import { fakeRmaList } from './rma-list.ts'
import { fakeRmaStore } from './rma-store.ts'

/** Seconds for which a worker holds a delivery. */
export const leaseSeconds = 25

/** Every port that keeps something, in memory, with the promises of the real ones; calls go wrong by a plan. */
export function memoryWorld(plan: readonly Turn[] = []) {
  const memory = emptyMemory()
  const faults = faultsOf(plan)
  const sent: string[] = []
  const delaysSeconds: number[] = []
  const effects: EffectQueues = {
    send: (messages, options = {}) =>
      faults.call(() => {
        const delaySeconds = wholeDelaySeconds(options)
        sent.push(...messages.map(deliveryName))
        delaysSeconds.push(...messages.map(() => delaySeconds))
      }),
  }
  return {
    memory,
    sent,
    /** For how long the queue holds back each of `sent`. */
    delaysSeconds,
    disturb: faults.disturb,
    backoff: async () => undefined,
    chance: () => 0,
    ids: countingIds(),
    rmas: fakeRmaStore(memory, faults),
    list: fakeRmaList(memory, faults),
    idempotency: fakeIdempotencyStore(memory, faults),
    outbox: fakeOutbox(memory, faults),
    feed: fakeFeed(memory, faults),
    settlement: fakeSettlement(memory, faults),
    turnaround: fakeTurnaroundReport(memory, faults),
    items: fakeDeskItems(memory, faults),
    deliveries: fakeDeliveries(memory, faults, leaseSeconds),
    work: fakeDueWork(memory, faults),
    redeliveries: fakeRedeliveries(memory, faults),
    deliveryLog: fakeDeliveryLog(memory, faults),
    orders: fakeOrders(memory, faults),
    parked: fakeParkedRemorses(memory, faults),
    partners: fakePartners(memory),
    partnerRecords: fakePartnerRecords(memory),
    links: fakeQuoteLinks(memory, faults),
    payments: fakePayments(memory, faults),
    effects,
    async addDeskItem(item: DeskItem) {
      memory.deskItems.set(item.id, { item, isOpen: true })
    },
    async addPartner({ secrets: live, ...partner }: NewPartner) {
      memory.partners.set(partner.partnerId, fakeRecord(partner, live))
    },
  }
}
export type World = ReturnType<typeof memoryWorld>
type NewPartner = Parameters<typeof fakeRecord>[0] & { readonly secrets: readonly string[] }

/** A world in which two shops, a service centre and a desk are known. */
export function worldOfPartners(plan: readonly Turn[] = []): World {
  const world = memoryWorld(plan)
  const roles = { shop: 'retailer', rival: 'retailer', depot: 'service-centre', desk: 'desk' } as const
  for (const [partnerId, role] of Object.entries(roles)) {
    const webhookUrl = `https://${partnerId}.example/hook`
    world.memory.partners.set(partnerId, fakeRecord({ partnerId, role, webhookUrl }, [secrets.live]))
  }
  return world
}
