import { type Bounded, bounded } from '../../shared/application/bounded.ts'
import { log } from '../../shared/application/log.ts'
import type {
  DueDelivery,
  DueItem,
  DueRedelivery,
  DueRemorse,
  DueTimer,
} from '../../shared/application/ports/due-work.ts'
import type { Circuit } from '../../shared/application/xms-circuit.ts'
import { lookAgain, type ParkedRemorsePorts } from './parked-remorse.ts'
import { type RedeliveryPorts, resendRange } from './redelivery.ts'
import { runTimer, type TimerPorts } from './timer.ts'
import { type VerificationGate, verificationGate } from './verification-gate.ts'

export interface RunDuePorts extends TimerPorts, ParkedRemorsePorts, RedeliveryPorts {
  readonly xmsCircuit: Pick<Circuit, 'state'>
}

export interface RanDue {
  readonly timers: number
  readonly remorses: number
  readonly resent: number
  readonly failed: number
}

/** Timers and deliveries that are worked on at a time: each costs a few short calls of the table. */
export const concurrentItemsMax = 32
/** What asks XMS, at a time: verifications, parked remorses. It waits, seconds when XMS is down, and so has a place of its own. */
export const concurrentVerificationsMax = 16
/** Minutes for which something due is claimed; what failed, or was cut off, is due again after them, behind the rest. */
export const claimMinutes = 2

/** One sweep: what it works with, and what it has done so far. */
interface Sweep {
  readonly ports: RunDuePorts
  readonly now: Date
  readonly hasTime: () => boolean
  readonly working: Bounded
  readonly verifying: Bounded
  readonly gate: VerificationGate
  readonly counts: { timers: number; remorses: number; resent: number; failed: number }
}

/**
 * Does everything that is due, page by page, while there is time. Each item is claimed first, so that of two sweeps one
 * does it; one that fails stays claimed and holds up nobody.
 */
export async function runDue(ports: RunDuePorts, now: Date, hasTime: () => boolean): Promise<RanDue> {
  const counts = { timers: 0, remorses: 0, resent: 0, failed: 0 }
  const working = bounded(concurrentItemsMax)
  const verifying = bounded(concurrentVerificationsMax)
  const gate = verificationGate(ports.xmsCircuit)
  const sweep: Sweep = { ports, now, hasTime, working, verifying, gate, counts }
  /** What takes long, and is not waited for before the next page. */
  const long: Promise<void>[] = []
  try {
    for await (const page of ports.work.due(now)) {
      if (!hasTime()) break
      const timers = page.filter(isTimer)
      for (const timer of timers.filter(isVerification)) long.push(verifying(() => verify(sweep, timer)))
      for (const range of page.filter(isRedelivery)) long.push(sendRange(sweep, range))
      for (const remorse of page.filter(isRemorse)) long.push(verifying(() => look(sweep, remorse)))
      await Promise.all([
        ...timers.filter((timer) => !isVerification(timer)).map((timer) => working(() => fire(sweep, timer))),
        resend(sweep, page.filter(isDelivery)),
      ])
    }
  } finally {
    await Promise.all(long)
  }
  return counts
}

/** Claims a timer and does what it is for. */
function fire(sweep: Sweep, timer: DueTimer): Promise<void> {
  return guarded(sweep, timer, async () => {
    const claimed = await sweep.ports.work.postpone(timer, claimedUntil(sweep))
    if (!claimed) return
    await runTimer(sweep.ports, claimed, sweep.now)
    sweep.counts.timers += 1
  })
}

/** The same for a timer that asks XMS, when it can be asked. */
function verify(sweep: Sweep, timer: DueTimer): Promise<void> {
  return guarded(sweep, timer, () => sweep.gate(() => fire(sweep, timer)))
}

/** Claims a parked remorse and looks at it again. */
function look(sweep: Sweep, remorse: DueRemorse): Promise<void> {
  return guarded(sweep, remorse, async () => {
    const claimed = await sweep.ports.work.postpone(remorse, claimedUntil(sweep))
    if (!claimed) return
    await lookAgain(sweep.ports, claimed, sweep.now)
    sweep.counts.remorses += 1
  })
}

/** Claims a range that a partner wants again, and works it off; what there is no time for is due again. */
function sendRange(sweep: Sweep, range: DueRedelivery): Promise<void> {
  return guarded(sweep, range, async () => {
    const claimed = await sweep.ports.work.postpone(range, claimedUntil(sweep))
    if (claimed) sweep.counts.resent += await resendRange(sweep.ports, claimed.partnerId, sweep.now, sweep.hasTime)
  })
}

/** Claims deliveries and sends their messages again, those of a page together. */
async function resend(sweep: Sweep, deliveries: readonly DueDelivery[]): Promise<void> {
  const claimed: DueDelivery[] = []
  const claim = async (delivery: DueDelivery) => {
    const mine = await sweep.ports.work.postpone(delivery, claimedUntil(sweep))
    if (mine) claimed.push(mine)
  }
  await Promise.all(deliveries.map((each) => sweep.working(() => guarded(sweep, each, () => claim(each)))))
  if (claimed.length === 0) return
  await guarded(sweep, { deliveries: claimed.length }, async () => {
    await sweep.ports.effects.send(claimed.map(({ eventId, target }) => ({ eventId, target })))
    sweep.counts.resent += claimed.length
  })
}

/** Does some work while there is time; what it fails of is logged and counted, and stops nothing else. */
async function guarded({ hasTime, counts }: Sweep, about: unknown, work: () => Promise<void>): Promise<void> {
  try {
    if (hasTime()) await work()
  } catch (error) {
    counts.failed += 1
    log.error('Something due failed', { error, about })
  }
}

const claimedUntil = ({ now }: Sweep) => new Date(now.getTime() + claimMinutes * 60_000)
const isTimer = (item: DueItem): item is DueTimer => item.what === 'timer'
const isRemorse = (item: DueItem): item is DueRemorse => item.what === 'parked-remorse'
const isDelivery = (item: DueItem): item is DueDelivery => item.what === 'delivery'
const isRedelivery = (item: DueItem): item is DueRedelivery => item.what === 'redelivery'
const isVerification = ({ kind }: DueTimer) => kind === 'verify'
