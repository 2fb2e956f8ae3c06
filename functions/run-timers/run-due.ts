import { bounded } from '../../shared/application/bounded.ts'
import { log } from '../../shared/application/log.ts'
import type { DueDelivery, DueItem, DueTimer } from '../../shared/application/ports/due-work.ts'
import { runTimer, type TimerPorts } from './timer.ts'

export type DuePorts = TimerPorts

export interface RanDue {
  readonly timers: number
  readonly resent: number
  readonly failed: number
}

/** Timers and deliveries that are worked on at a time: each costs a few short calls of the table. */
export const concurrentItemsMax = 32
/** Verifications at a time. They wait for XMS, seconds when it is down, and so keep a place of their own. */
export const concurrentVerificationsMax = 16
/** Minutes for which something due is claimed; what failed, or was cut off, is due again after them, behind the rest. */
export const claimMinutes = 2

/**
 * Does everything that is due, page by page, while there is time. Each item is claimed first, so that of two sweeps one
 * does it; one that fails stays claimed and holds up nobody.
 */
export async function runDue(ports: DuePorts, now: Date, hasTime: () => boolean): Promise<RanDue> {
  const counts = { timers: 0, resent: 0, failed: 0 }
  const working = bounded(concurrentItemsMax)
  const verifying = bounded(concurrentVerificationsMax)
  const until = new Date(now.getTime() + claimMinutes * 60_000)

  const guarded = async (about: unknown, work: () => Promise<void>) => {
    try {
      if (hasTime()) await work()
    } catch (error) {
      counts.failed += 1
      log.error('Something due failed', { error, about })
    }
  }
  const fire = (timer: DueTimer) =>
    guarded(timer, async () => {
      const claimed = await ports.work.postpone(timer, until)
      if (!claimed) return
      await runTimer(ports, claimed, now)
      counts.timers += 1
    })
  const resend = async (deliveries: readonly DueDelivery[]) => {
    const claimed: DueDelivery[] = []
    const claim = async (delivery: DueDelivery) => {
      const mine = await ports.work.postpone(delivery, until)
      if (mine) claimed.push(mine)
    }
    await Promise.all(deliveries.map((each) => working(() => guarded(each, () => claim(each)))))
    if (claimed.length === 0) return
    await guarded({ deliveries: claimed.length }, async () => {
      await ports.effects.send(claimed.map(({ eventId, target }) => ({ eventId, target })))
      counts.resent += claimed.length
    })
  }

  const verifications: Promise<void>[] = []
  try {
    for await (const page of ports.work.due(now)) {
      if (!hasTime()) break
      const timers = page.filter(isTimer)
      for (const timer of timers.filter(isVerification)) verifications.push(verifying(() => fire(timer)))
      await Promise.all([
        ...timers.filter((timer) => !isVerification(timer)).map((timer) => working(() => fire(timer))),
        resend(page.filter((item) => !isTimer(item))),
      ])
    }
  } finally {
    await Promise.all(verifications)
  }
  return counts
}

const isTimer = (item: DueItem): item is DueTimer => item.what === 'timer'
const isVerification = ({ kind }: DueTimer) => kind === 'verify'
