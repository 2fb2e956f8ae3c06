import type { Policy } from '@after-sales/rules'
import { allowedActions } from './allowed-actions.ts'
import { daysAfter } from './days.ts'
import { policyOf } from './policy-of.ts'
import type { Rma } from './rma.ts'

/** A reminder, which is a second mail of the event that it reminds of; a quote's are counted from 1. */
export type ReminderKind = `quote-reminder-${number}` | 'payment-reminder'

export type TimerKind = ReminderKind | 'verify' | 'quote-expiry' | 'payment-silence'

/** Something that becomes due for an RMA at an instant in business time. One of each kind per RMA. */
export interface Timer {
  readonly kind: TimerKind
  readonly dueAt: string
}

/** Whether a name is that of a reminder. */
export const isReminderKind = (name: string): name is ReminderKind =>
  name === 'payment-reminder' || /^quote-reminder-[1-9]\d?$/.test(name)

/** Whether a name is that of a timer. */
export const isTimerKind = (name: string): name is TimerKind =>
  isReminderKind(name) || name === 'verify' || name === 'quote-expiry' || name === 'payment-silence'

/**
 * Every timer that an RMA in this condition has running, by the numbers of its policy version (R-quote-silence,
 * R-payment-silence); what is no longer in the list is to be removed.
 */
export function timersOf(rma: Rma, policy: Policy = policyOf(rma)): readonly Timer[] {
  const { quoteDays, quoteReminderDays, paymentReminderDays, paymentDays } = policy.parameters
  if (rma.state === 'pending-verification') return [{ kind: 'verify', dueAt: rma.since }]
  if (rma.state === 'quoted' && rma.quote && allowedActions(rma).includes('quote-response')) {
    const issuedAt = daysAfter(rma.quote.expiresAt, -quoteDays)
    // A retailer gets its quote through the integration, and no mail (R-pos-mails).
    const reminderDays = rma.route?.quoteTo === 'consumer' ? quoteReminderDays : []
    return [
      ...reminderDays.map(
        (days, index): Timer => ({ kind: `quote-reminder-${index + 1}`, dueAt: daysAfter(issuedAt, days) }),
      ),
      { kind: 'quote-expiry', dueAt: rma.quote.expiresAt },
    ]
  }
  if (rma.state === 'awaiting-payment') {
    return [
      { kind: 'payment-reminder', dueAt: daysAfter(rma.since, paymentReminderDays) },
      { kind: 'payment-silence', dueAt: daysAfter(rma.since, paymentDays) },
    ]
  }
  return []
}
