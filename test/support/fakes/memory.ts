import type { Country } from '@after-sales/rules'
import type { Dossier } from '../../../shared/application/dossier.ts'
import { outboxEventId, outboxKeyOf, ownerOf } from '../../../shared/application/outbox-event.ts'
import type { AttemptNote } from '../../../shared/application/ports/deliveries.ts'
import type { DeskItem } from '../../../shared/application/ports/desk-items.ts'
import type { Answered } from '../../../shared/application/ports/idempotency-store.ts'
import type { Order } from '../../../shared/application/ports/orders.ts'
import type { OutboxEvent, OutboxKey } from '../../../shared/application/ports/outbox.ts'
import type { NotedAttempt } from '../../../shared/application/ports/payments.ts'
import type { QuoteLink } from '../../../shared/application/ports/quote-links.ts'
import type { Redelivery } from '../../../shared/application/ports/redeliveries.ts'
import type { Remorse, RemorseKey } from '../../../shared/application/ports/remorse.ts'
import type { SettledEntry } from '../../../shared/application/ports/settlement.ts'
import type { TurnaroundDay } from '../../../shared/application/ports/turnaround-report.ts'
import type { IdempotencyKey, StoredAnswer } from '../../../shared/application/stored-answer.ts'
import type { EffectMessage } from '../../../shared/contracts/effect-message.ts'
import type { Consumer } from '../../../shared/contracts/intake.ts'
import type { PartnerRecord } from '../../../shared/contracts/partner-record.ts'
import type { Inherited, RmaNumber, Target, TimerKind } from '../../../shared/rma/index.ts'

export interface Delivery {
  readonly of: OutboxKey
  readonly target: Target
  status: 'due' | 'delivered' | 'dead'
  attempts: number
  /** When the sweep finds it; null when it does not. */
  dueAt: string | null
  notBefore: string | null
  leasedUntil: number | null
  history: AttemptNote[]
}

interface Payment {
  readonly rmaNumber: RmaNumber
  newest: NotedAttempt | null
  /** Which attempt each refund goes to, by the refund's key. */
  readonly refunds: Map<string, string>
}

/** Days and hours after which things count as gone, by the wall clock. */
const answersKeptMs = 5 * 24 * 3_600_000
export const linksKeptMs = 180 * 24 * 3_600_000

/** Milliseconds after which a delivery that was sent to its queue is looked at again. */
const sendCheckMs = 120_000

/** Everything that the fakes keep, over one store as the table is one. */
export function memory() {
  const state = {
    dossiers: new Map<RmaNumber, Dossier>(),
    answers: new Map<string, { fingerprint: string; answer: StoredAnswer; until: number }>(),
    locks: new Map<string, RmaNumber>(),
    inherited: new Map<string, Inherited>(),
    deskItems: new Map<string, { item: DeskItem; isOpen: boolean }>(),
    official: new Map<string, { official: boolean; askedAt: string }>(),
    events: new Map<string, OutboxEvent>(),
    waiting: new Map<string, OutboxEvent>(),
    feeds: new Map<string, { stored: OutboxEvent; day: string }[]>(),
    /** What was booked, each time. */
    settled: [] as SettledEntry[],
    days: [] as TurnaroundDay[],
    deliveries: new Map<string, Delivery>(),
    /** Every delivery that was started, each time. */
    started: [] as string[],
    timers: new Map<string, { rmaNumber: RmaNumber; kind: TimerKind; dueAt: string }>(),
    payments: new Map<string, Payment>(),
    links: new Map<string, { link: QuoteLink; until: number }>(),
    orders: new Map<string, Order>(),
    /** The consumers of orders. */
    consumers: new Map<string, Consumer>(),
    redeliveries: new Map<string, { redelivery: Redelivery; dueAt: string }>(),
    parked: new Map<string, { readonly remorse: Remorse; dueAt: string }>(),
    partners: new Map<string, PartnerRecord>(),
  }
  return {
    ...state,

    /** The record of a key; null when there is none, or its time is over. */
    answerOf(key: IdempotencyKey) {
      const found = state.answers.get(answerName(key))
      return found && found.until >= Date.now() ? found : null
    },

    keepAnswer({ key, answer }: Answered): void {
      const { fingerprint } = key
      state.answers.set(answerName(key), { fingerprint, answer, until: Date.now() + answersKeptMs })
    },

    startDelivery(event: OutboxKey, target: Target, now: Date): void {
      const of = outboxKeyOf(event)
      const dueAt = new Date(now.getTime() + sendCheckMs).toISOString()
      const fresh = { status: 'due', attempts: 0, dueAt, notBefore: null, leasedUntil: null } as const
      const name = deliveryName({ eventId: outboxEventId(of), target })
      state.started.push(name)
      state.deliveries.set(name, { of, target, ...fresh, history: [] })
    },
  }
}
export type Memory = ReturnType<typeof memory>

const answerName = (key: IdempotencyKey) => `${key.partnerId} ${key.id}`
export const eventName = (key: OutboxKey) => `${ownerOf(key)} ${key.sequence}`
export const officialName = (serial: string, country: Country) => `${serial} ${country}`
export const deliveryName = ({ eventId, target }: EffectMessage) => `${eventId} ${JSON.stringify(target)}`
export const timerName = (rmaNumber: RmaNumber, kind: string) => `${rmaNumber} ${kind}`
export const parkedName = ({ orderId, serial }: RemorseKey) => `${orderId} ${serial}`
