import { changeRma } from '../../shared/application/change-rma.ts'
import type { DueTimer, DueWork } from '../../shared/application/ports/due-work.ts'
import type { EffectQueues } from '../../shared/application/ports/effect-queues.ts'
import type { RmaStore } from '../../shared/application/ports/rma-store.ts'
import {
  concernedOf,
  type EventType,
  eventId,
  expireQuote,
  isReminderKind,
  type NewEvent,
  type ReminderKind,
  type Rma,
  recipientsOf,
  silentPayment,
  type Target,
  type TimerKind,
} from '../../shared/rma/index.ts'
import { nextVerificationAt, type VerifyPorts, verifyAgain } from './verify-again.ts'

export interface TimerPorts extends VerifyPorts {
  readonly rmas: RmaStore
  readonly work: DueWork
  readonly effects: EffectQueues
}

type Work = (ports: TimerPorts, item: DueTimer, now: Date) => Promise<void>

/** What each timer is for that is no reminder. */
const works: Readonly<Record<Exclude<TimerKind, ReminderKind>, Work>> = {
  verify,
  'quote-expiry': (ports, item, now) => silence(ports, item, now, expireQuote),
  'payment-silence': (ports, item, now) => silence(ports, item, now, silentPayment),
}

/** Does what a claimed timer is for. A timer that an RMA no longer has does nothing and is removed. */
export function runTimer(ports: TimerPorts, item: DueTimer, now: Date): Promise<void> {
  const { kind } = item
  if (kind === 'payment-reminder') return remind(ports, item, kind, 'quote.accepted', now)
  return isReminderKind(kind) ? remind(ports, item, kind, 'quote.issued', now) : works[kind](ports, item, now)
}

async function verify(ports: TimerPorts, item: DueTimer, now: Date): Promise<void> {
  const verified = await verifyAgain(ports, item.rmaNumber, now)
  if (verified.kind === 'not-waiting') await ports.work.drop(item)
  if (verified.kind === 'silent') await ports.work.postpone(item, nextVerificationAt(verified.since, now))
}

async function silence(
  ports: TimerPorts,
  item: DueTimer,
  now: Date,
  newEventsOf: (rma: Rma, now: Date) => readonly NewEvent[],
): Promise<void> {
  const result = await changeRma(ports, {
    of: item.rmaNumber,
    by: 'system',
    now,
    propose: ({ rma }) => ({ verdict: { newEvents: newEventsOf(rma, now) } }),
  })
  if (result.kind === 'contended') throw new Error('The RMA is being changed')
  if (result.kind !== 'changed') await ports.work.drop(item)
}

/** Sends the mail of the newest such event once more, as a reminder. */
async function remind(
  ports: TimerPorts,
  item: DueTimer,
  reminder: ReminderKind,
  type: EventType,
  now: Date,
): Promise<void> {
  const dossier = await ports.rmas.load(item.rmaNumber)
  const event = dossier?.events.filter((each) => each.type === type).at(-1)
  if (!dossier || !event || !recipientsOf(event, concernedOf(dossier.rma)).mail) {
    await ports.work.drop(item)
    return
  }
  const target: Target = { kind: 'mail', reminder }
  if (await ports.work.startDelivery(item, event, target, now)) {
    await ports.effects.send([{ eventId: eventId(event), target }])
  }
}
