import { allowedActions } from './allowed-actions.ts'
import type { Rma } from './rma.ts'

/** `quote-reminder-…` by the day after issue (R-quote-silence), `payment-reminder` on day 3 (R-payment-silence). */
export const timerKinds = [
  'verify',
  'quote-reminder-3',
  'quote-reminder-10',
  'quote-expiry',
  'payment-reminder',
  'payment-silence',
] as const
export type TimerKind = (typeof timerKinds)[number]

/** Something that becomes due for an RMA at an instant in business time. One of each kind per RMA. */
export interface Timer {
  readonly kind: TimerKind
  readonly dueAt: string
}

function daysAfter(instant: string, days: number): string {
  return new Date(Date.parse(instant) + days * 24 * 3_600_000).toISOString()
}

/** Every timer that an RMA in this condition has running; what is no longer in the list is to be removed. */
export function timersOf(rma: Rma): readonly Timer[] {
  if (rma.state === 'pending-verification') return [{ kind: 'verify', dueAt: rma.since }]
  if (rma.state === 'quoted' && rma.quote && allowedActions(rma).includes('quote-response')) {
    const issuedAt = daysAfter(rma.quote.expiresAt, -14)
    return [
      { kind: 'quote-reminder-3', dueAt: daysAfter(issuedAt, 3) },
      { kind: 'quote-reminder-10', dueAt: daysAfter(issuedAt, 10) },
      { kind: 'quote-expiry', dueAt: rma.quote.expiresAt },
    ]
  }
  if (rma.state === 'awaiting-payment') {
    return [
      { kind: 'payment-reminder', dueAt: daysAfter(rma.since, 3) },
      { kind: 'payment-silence', dueAt: daysAfter(rma.since, 14) },
    ]
  }
  return []
}
