import type { Deliveries } from '../../shared/application/ports/deliveries.ts'
import type { DeliveryLog } from '../../shared/application/ports/delivery-log.ts'
import type { DeskItem, DeskItems } from '../../shared/application/ports/desk-items.ts'
import type { DueWork } from '../../shared/application/ports/due-work.ts'
import type { Feed } from '../../shared/application/ports/feed.ts'
import type { IdempotencyStore } from '../../shared/application/ports/idempotency-store.ts'
import type { Orders } from '../../shared/application/ports/orders.ts'
import type { Outbox } from '../../shared/application/ports/outbox.ts'
import type { ParkedRemorses } from '../../shared/application/ports/parked-remorses.ts'
import type { PartnerRecords } from '../../shared/application/ports/partner-records.ts'
import type { Partners } from '../../shared/application/ports/partners.ts'
import type { Payments } from '../../shared/application/ports/payments.ts'
import type { QuoteLinks } from '../../shared/application/ports/quote-links.ts'
import type { Redeliveries } from '../../shared/application/ports/redeliveries.ts'
import type { RmaList } from '../../shared/application/ports/rma-list.ts'
import type { RmaStore } from '../../shared/application/ports/rma-store.ts'
import type { Settlement } from '../../shared/application/ports/settlement.ts'
import type { TurnaroundReport } from '../../shared/application/ports/turnaround-report.ts'
import type { PartnerRole } from '../../shared/contracts/partner.ts'

export interface NewPartner {
  readonly partnerId: string
  readonly role: PartnerRole
  readonly secrets: readonly string[]
  readonly webhookUrl: string | null
}

/** Every port that keeps something, over one empty store: what the contract suites are run on, fake and engine alike. */
export interface PortWorld {
  readonly rmas: RmaStore
  readonly list: RmaList
  readonly idempotency: IdempotencyStore
  readonly outbox: Outbox
  readonly feed: Feed
  readonly settlement: Settlement
  readonly turnaround: TurnaroundReport
  readonly items: DeskItems
  readonly deliveries: Deliveries
  readonly work: DueWork
  readonly redeliveries: Redeliveries
  readonly deliveryLog: DeliveryLog
  readonly orders: Orders
  readonly parked: ParkedRemorses
  readonly partners: Partners
  readonly partnerRecords: PartnerRecords
  readonly links: QuoteLinks
  readonly payments: Payments
  /** Puts an open item into the desk's list. */
  addDeskItem(item: DeskItem): Promise<void>
  /** Puts a partner where the port finds it, as the operator's command does. */
  addPartner(partner: NewPartner): Promise<void>
}

export type MakeWorld = () => Promise<PortWorld>
