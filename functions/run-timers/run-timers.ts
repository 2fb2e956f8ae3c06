import { log } from '../../shared/application/log.ts'
import type { DueItem } from '../../shared/application/ports/due-work.ts'
import { type PublishPorts, publishEvents } from '../../shared/application/publish.ts'
import { runTimer, type TimerPorts } from './timer.ts'

export interface RunTimersPorts extends PublishPorts, TimerPorts {}

export interface Ran {
  readonly published: number
  readonly timers: number
  readonly resent: number
  readonly failed: number
}

const pageSize = 100
const mostPages = 20
/** Minutes after which a delivery that was sent to its queue again is looked at once more. */
const resendMinutes = 2
/** Minutes after which something that failed is tried again, behind everything else. */
const failedMinutes = 1

/**
 * Sweeps the outbox, then does what is due. One item that fails is logged and put back; the others go on. Business time;
 * running twice at once is harmless, because every item is claimed or guarded by its RMA's version.
 */
export async function runTimers(ports: RunTimersPorts, now: Date): Promise<Ran> {
  const published = await publishEvents(ports, await ports.outbox.waiting(pageSize), now)
  const counts = { timers: 0, resent: 0, failed: 0 }
  const seen = new Set<string>()
  for (let page = 0; page < mostPages; page += 1) {
    const due = (await ports.work.due(now, pageSize)).filter((item) => !seen.has(identity(item)))
    if (due.length === 0) break
    for (const item of due) {
      seen.add(identity(item))
      try {
        if (item.what === 'timer') await runTimer(ports, item, now)
        else await resend(ports, item, now)
        counts[item.what === 'timer' ? 'timers' : 'resent'] += 1
      } catch (error) {
        counts.failed += 1
        log.error('Something due failed', { error, item })
        await ports.work.postpone(item, new Date(now.getTime() + failedMinutes * 60_000))
      }
    }
  }
  return { published, ...counts }
}

const identity = (item: DueItem) =>
  item.what === 'timer' ? `${item.rmaNumber}/${item.kind}` : `${item.eventId}/${JSON.stringify(item.target)}`

async function resend(ports: RunTimersPorts, item: DueItem & { what: 'delivery' }, now: Date): Promise<void> {
  const claimed = await ports.work.postpone(item, new Date(now.getTime() + resendMinutes * 60_000))
  if (claimed) await ports.effects.send([{ eventId: item.eventId, target: item.target }])
}
