import type { Policy } from '@after-sales/rules'
import { allowedActions, isOnSite } from './allowed-actions.ts'
import { concernedOf } from './concerned.ts'
import { daysAfter, workingDaysAfter } from './days.ts'
import { policyOf } from './policy-of.ts'
import type { Rma } from './rma.ts'

const onceReminded = ['payment-reminder', 'information-reminder', 'no-show-reminder'] as const

/** A reminder, which is a second mail of the event that it reminds of; a quote's are counted from 1. */
export type ReminderKind = `quote-reminder-${number}` | (typeof onceReminded)[number]

const silenceKinds = [
  'verification-silence',
  'information-silence',
  'no-show',
  'lost',
  'quote-expiry',
  'payment-silence',
  'uncollected',
] as const
/** A silence that ends, or interrupts, an RMA once it has lasted. */
export type SilenceKind = (typeof silenceKinds)[number]

export type TimerKind = ReminderKind | SilenceKind | 'verify'

/** Something that becomes due for an RMA at an instant in business time. One of each kind per RMA. */
export interface Timer {
  readonly kind: TimerKind
  readonly dueAt: string
}

/** Whether a name is that of a reminder. */
export const isReminderKind = (name: string): name is ReminderKind =>
  onceReminded.some((kind) => kind === name) || /^quote-reminder-[1-9]\d?$/.test(name)

/** Whether a name is that of a silence. */
export const isSilenceKind = (name: string): name is SilenceKind => silenceKinds.some((kind) => kind === name)

/** Whether a name is that of a timer. */
export const isTimerKind = (name: string): name is TimerKind =>
  isReminderKind(name) || isSilenceKind(name) || name === 'verify'

/**
 * Every timer that an RMA in this condition has running, by the numbers of its policy version; what is no longer in the
 * list is to be removed. Reminders go to consumers that the service centre deals with: a shop is told by its integration
 * (R-pos-mails).
 */
export function timersOf(rma: Rma, policy: Policy = policyOf(rma)): readonly Timer[] {
  const timers = timersOfState(rma, policy)
  return concernedOf(rma).toConsumer ? timers : timers.filter(({ kind }) => !isReminderKind(kind))
}

function timersOfState(rma: Rma, { parameters }: Policy): readonly Timer[] {
  const after = (days: number) => daysAfter(rma.since, days)
  switch (rma.state) {
    case 'pending-verification':
      return [
        { kind: 'verify', dueAt: rma.since },
        { kind: 'verification-silence', dueAt: after(parameters.verificationDays) },
      ]
    case 'awaiting-information':
      return [
        { kind: 'information-reminder', dueAt: after(parameters.informationReminderDays) },
        { kind: 'information-silence', dueAt: after(parameters.informationDays) },
      ]
    case 'registered':
      if (isOnSite(rma)) return []
      return [
        { kind: 'no-show-reminder', dueAt: after(parameters.noShowReminderDays) },
        { kind: 'no-show', dueAt: after(parameters.noShowDays) },
      ]
    case 'in-transit':
      return [lost(rma, rma.since, parameters)]
    case 'returning':
      return rma.shippedAt ? [lost(rma, rma.shippedAt, parameters)] : []
    case 'quoted':
      return quoteTimers(rma, parameters)
    case 'awaiting-payment':
      return [
        { kind: 'payment-reminder', dueAt: after(parameters.paymentReminderDays) },
        { kind: 'payment-silence', dueAt: after(parameters.paymentDays) },
      ]
    case 'awaiting-collection':
      return [{ kind: 'uncollected', dueAt: after(parameters.uncollectedDays) }]
    case 'on-hold':
      // XMS is asked on while a person may already decide (R-verification-silence).
      return rma.holdReason === 'verification' ? [{ kind: 'verify', dueAt: rma.since }] : []
    default:
      return []
  }
}

/** R-lost: on its way for more than the working days. Who waits on after a hold waits as long again. */
function lost({ since, country }: Rma, sentAt: string, { lostWorkingDays }: Policy['parameters']): Timer {
  const from = sentAt > since ? sentAt : since
  return { kind: 'lost', dueAt: workingDaysAfter(from, lostWorkingDays, country) }
}

function quoteTimers(rma: Rma, { quoteDays, quoteReminderDays }: Policy['parameters']): readonly Timer[] {
  if (!rma.quote || !allowedActions(rma).includes('quote-response')) return []
  const issuedAt = daysAfter(rma.quote.expiresAt, -quoteDays)
  return [
    ...quoteReminderDays.map(
      (days, index): Timer => ({ kind: `quote-reminder-${index + 1}`, dueAt: daysAfter(issuedAt, days) }),
    ),
    { kind: 'quote-expiry', dueAt: rma.quote.expiresAt },
  ]
}
