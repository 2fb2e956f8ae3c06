import { log } from '../../shared/application/log.ts'
import type { Chance } from '../../shared/application/ports/chance.ts'
import type { WebhookOutcome } from '../../shared/application/ports/webhook-sender.ts'

/** Milliseconds after which an attempt that failed has kept the function waiting. */
export const slowMs = 5000
/** Such attempts in a row until a receiver is left alone. */
export const slowFailuresMax = 3
const firstPauseMs = 60_000
export const pauseMsMax = 5 * 60_000

interface Receiver {
  readonly url: string
  slowFailures: number
  /** How often it has been left alone by now. */
  pauses: number
  /** Epoch milliseconds of business time. */
  until: number
  isTried: boolean
}

export interface ReceiverPauses {
  /**
   * Until when nothing is sent to a partner at a URL; null: send it. At the end of a pause it is null for one, who tries.
   */
  pausedUntil(partnerId: string, now: Date): { readonly until: Date; readonly url: string } | null
  /** Makes an attempt, begun at an instant, and learns from it. */
  watched(partnerId: string, url: string, now: Date, attempt: () => Promise<WebhookOutcome>): Promise<WebhookOutcome>
}

/**
 * Which receivers are left alone, as one execution environment knows: one that lets attempts hang, three in a row, for a
 * minute and then for twice as long after each trial, up to five. So a receiver that hangs keeps an environment busy for
 * 15 of at least 60 seconds, and the others have the rest; without it, it would keep all of them busy for as long as it has
 * something waiting. It costs those that answer nothing.
 * @param elapsedMs milliseconds of a clock that only goes forward
 * @param chance lets environments not try at the same time
 */
export function receiverPauses(elapsedMs: () => number, chance: Chance): ReceiverPauses {
  const receivers = new Map<string, Receiver>()
  const endOfPause = (from: number, pauses: number) =>
    from + Math.min(pauseMsMax, firstPauseMs * 2 ** (pauses - 1)) * (0.75 + chance() / 2)

  const keptWaiting = (partnerId: string, url: string, endedAt: number) => {
    const known = receivers.get(partnerId)
    const receiver = known?.url === url ? known : { url, slowFailures: 0, pauses: 0, until: 0, isTried: false }
    receivers.set(partnerId, receiver)
    receiver.slowFailures += 1
    // Those that were under way when the pause began say nothing new.
    if (receiver.slowFailures < slowFailuresMax || (receiver.pauses > 0 && !receiver.isTried)) return
    receiver.pauses += 1
    receiver.isTried = false
    receiver.until = endOfPause(endedAt, receiver.pauses)
    log.warn('A receiver lets attempts hang; it is left alone', { partnerId, until: new Date(receiver.until) })
  }

  return {
    pausedUntil(partnerId, now) {
      const receiver = receivers.get(partnerId)
      if (!receiver || receiver.pauses === 0) return null
      if (now.getTime() < receiver.until) return { until: new Date(receiver.until), url: receiver.url }
      receiver.isTried = true
      receiver.until = endOfPause(now.getTime(), receiver.pauses)
      return null
    },

    async watched(partnerId, url, now, attempt) {
      const began = elapsedMs()
      const result = await attempt()
      const tookMs = elapsedMs() - began
      if (result.kind === 'unavailable' && tookMs >= slowMs) keptWaiting(partnerId, url, now.getTime() + tookMs)
      else receivers.delete(partnerId)
      return result
    },
  }
}
