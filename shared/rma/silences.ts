import type { Policy } from '@after-sales/rules'
import type { CancellationCause, NewEvent } from './events.ts'
import { policyOf } from './policy-of.ts'
import type { HoldReason, Rma } from './rma.ts'
import { type SilenceKind, timersOf } from './timers.ts'

const cancelled = (cause: CancellationCause): NewEvent => ({
  type: 'rma.cancelled',
  state: 'cancelled',
  data: { cause },
})
const held = (holdReason: HoldReason): NewEvent => ({ type: 'rma.on_hold', state: 'on-hold', data: { holdReason } })

/** What becomes of an RMA that nobody moved on in time: its end where nothing is under way, else a person's decision. */
const consequences: Readonly<Record<SilenceKind, (rma: Rma) => readonly NewEvent[]>> = {
  'verification-silence': () => [held('verification')],
  'information-silence': () => [cancelled('information-silence')],
  'no-show': () => [cancelled('no-show')],
  lost: () => [held('lost')],
  'quote-expiry': ({ quote }) => [
    { type: 'quote.expired', state: 'on-hold', data: { revision: quote?.revision ?? 0 } },
    held('quote-expired'),
  ],
  'payment-silence': () => [held('payment-silence')],
  uncollected: () => [held('uncollected')],
}

/**
 * What a silence brings once it has lasted (R-no-show, R-information-silence, R-verification-silence, R-lost,
 * R-quote-silence, R-payment-silence, R-uncollected). Empty while the RMA has no such timer that is due.
 * @param now business time
 */
export function silent(rma: Rma, kind: SilenceKind, now: Date, policy: Policy = policyOf(rma)): readonly NewEvent[] {
  const isDue = timersOf(rma, policy).some((timer) => timer.kind === kind && timer.dueAt <= now.toISOString())
  return isDue ? consequences[kind](rma) : []
}
