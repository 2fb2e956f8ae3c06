import { changeRma } from '../../shared/application/change-rma.ts'
import type { DueTimer, DueWork } from '../../shared/application/ports/due-work.ts'
import type { EffectQueues } from '../../shared/application/ports/effect-queues.ts'
import type { RmaStore } from '../../shared/application/ports/rma-store.ts'
import {
  concernedOf,
  type EventType,
  eventId,
  isReminderKind,
  type ReminderKind,
  recipientsOf,
  type SilenceKind,
  silent,
  type Target,
} from '../../shared/rma/index.ts'
import { type VerifyPorts, verifyAgain } from './verify-again.ts'

export interface TimerPorts extends VerifyPorts {
  readonly rmas: RmaStore
  readonly work: DueWork
  readonly effects: EffectQueues
}

/** The event whose mail each reminder sends again. */
const remindedOf = (kind: ReminderKind): EventType => {
  switch (kind) {
    case 'payment-reminder':
      return 'quote.accepted'
    case 'information-reminder':
      return 'rma.awaiting_information'
    case 'no-show-reminder':
      return 'rma.registered'
    default:
      return 'quote.issued'
  }
}

/** Does what a claimed timer is for. A timer that an RMA no longer has does nothing and is removed. */
export function runTimer(ports: TimerPorts, item: DueTimer, now: Date): Promise<void> {
  const { kind } = item
  if (isReminderKind(kind)) return remind(ports, item, kind, now)
  return kind === 'verify' ? verify(ports, item, now) : endSilence(ports, item, kind, now)
}

async function verify(ports: TimerPorts, item: DueTimer, now: Date): Promise<void> {
  const verified = await verifyAgain(ports, item.rmaNumber, now)
  if (verified.kind === 'not-waiting') await ports.work.drop(item)
  if (verified.kind === 'silent') await ports.work.postpone(item, verified.next)
}

async function endSilence(ports: TimerPorts, item: DueTimer, kind: SilenceKind, now: Date): Promise<void> {
  const result = await changeRma(ports, {
    of: item.rmaNumber,
    by: 'system',
    now,
    propose: ({ rma }) => ({ verdict: { newEvents: silent(rma, kind, now) } }),
  })
  if (result.kind === 'contended') throw new Error('The RMA is being changed')
  if (result.kind !== 'changed') await ports.work.drop(item)
}

/** Sends the mail of the newest such event once more, as a reminder. */
async function remind(ports: TimerPorts, item: DueTimer, reminder: ReminderKind, now: Date): Promise<void> {
  const dossier = await ports.rmas.load(item.rmaNumber)
  const type = remindedOf(reminder)
  const event = dossier?.events.findLast((each) => each.type === type)
  if (!dossier || !event || !recipientsOf(event, concernedOf(dossier.rma)).mail) {
    await ports.work.drop(item)
    return
  }
  const target: Target = { kind: 'mail', reminder }
  if (await ports.work.startDelivery(item, event, target, now)) {
    await ports.effects.send([{ eventId: eventId(event), target }])
  }
}
