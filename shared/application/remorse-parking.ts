import { localDate, policyInForce } from '@after-sales/rules'
import type { Remorse } from './ports/remorse.ts'
import { nextLookAt } from './retry-schedule.ts'

/** Minutes that lie between two looks at a parked remorse at most. */
const pauseMinutesMax = 60
const dayMs = 24 * 3_600_000

type Received = Pick<Remorse, 'receivedAt'>

/** When a parked remorse has waited long enough and is the desk's, by the policy of the day it was received (R-remorse-parked). */
export function parkedUntil({ receivedAt }: Received): Date {
  const received = new Date(receivedAt)
  // Its country is the order's, and not known: the three share one time of day.
  const { remorseParkedDays } = policyInForce(localDate(received, 'NL')).parameters
  return new Date(received.getTime() + remorseParkedDays * dayMs)
}

/** When a parked remorse is looked at again, after pauses that double: never later than when its time is over. */
export function nextParkedLookAt(remorse: Received, now: Date): Date {
  const next = nextLookAt(remorse.receivedAt, now, pauseMinutesMax)
  const end = parkedUntil(remorse)
  return next < end ? next : end
}

/**
 * The remorse that counts of what is parked and what is asked for now: the newer by `occurredAt`, as of the day on which
 * the first was received; what is parked itself when the request says nothing newer.
 */
export function newestOf(parked: Remorse | null, asked: Remorse): Remorse {
  if (!parked) return asked
  const { occurredAt = '' } = asked
  return occurredAt > (parked.occurredAt ?? '') ? { ...asked, receivedAt: parked.receivedAt } : parked
}
