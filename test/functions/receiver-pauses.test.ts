import { describe, expect, it, vi } from 'vitest'
import { deliverUnlessPaused } from '../../functions/deliver-webhook/deliver-unless-paused.ts'
import { pauseMsMax, receiverPauses, slowFailuresMax, slowMs } from '../../functions/deliver-webhook/receiver-pauses.ts'
import { log } from '../../shared/application/log.ts'
import * as metrics from '../../shared/application/metrics.ts'
import type { WebhookOutcome } from '../../shared/application/ports/webhook-sender.ts'
import { eventId } from '../../shared/rma/index.ts'
import { storedEvents } from '../adapters/stored.ts'
import { timersWorld } from '../application/due.ts'
import { now } from '../rma/life.ts'

log.setLogLevel('SILENT')
vi.spyOn(metrics, 'countRepeat').mockReturnValue()

const answer = { excerpt: null, retryAfterMs: null }
const hung: WebhookOutcome = { ...answer, kind: 'unavailable', reason: 'timeout', uncertain: true, status: null }
const taken: WebhookOutcome = { ...answer, kind: 'taken', status: 204 }
const minuteMs = 60_000
const timeoutMs = 15_000
const secondsOn = (seconds: number) => new Date(now.getTime() + seconds * 1000)

const hook = 'https://shop.example/hook'

/** Receivers as one environment knows them; an attempt takes as long as it is told. */
function watching(chance = 0.5) {
  let elapsedMs = 0
  const pauses = receiverPauses(
    () => elapsedMs,
    () => chance,
  )
  const attempt = (result: WebhookOutcome, tookMs: number, at = now, partnerId = 'shop', url = hook) =>
    pauses.watched(partnerId, url, at, async () => {
      elapsedMs += tookMs
      return result
    })
  const pauseEnd = (at: Date) => pauses.pausedUntil('shop', at)?.until ?? null
  const hang = async (times: number, at = now) => {
    for (let each = 0; each < times; each += 1) await attempt(hung, timeoutMs, at)
  }
  return { pauses, attempt, hang, pauseEnd }
}

describe('A receiver that lets attempts hang', () => {
  it('is left alone for about a minute after three in a row, and no other partner’s is', async () => {
    const { pauses, hang, pauseEnd } = watching()
    await hang(slowFailuresMax - 1)
    expect(pauseEnd(secondsOn(30))).toBeNull()
    await hang(1)
    expect(pauseEnd(secondsOn(15))).toEqual(secondsOn(75))
    expect(pauses.pausedUntil('rival', secondsOn(30))).toBeNull()
  })

  it('is another one at another address, which is not left alone', async () => {
    const { pauses, attempt, hang } = watching()
    await hang(slowFailuresMax)
    expect(pauses.pausedUntil('shop', secondsOn(15))?.url).toBe(hook)
    await attempt(hung, timeoutMs, now, 'shop', `${hook}/new`)
    expect(pauses.pausedUntil('shop', secondsOn(15))).toBeNull()
  })

  it.each([
    [0, 45],
    [1, 75],
  ])('is left alone for a time that chance %d makes %d seconds', async (chance, seconds) => {
    const { hang, pauseEnd } = watching(chance)
    await hang(slowFailuresMax)
    expect(pauseEnd(secondsOn(15))).toEqual(secondsOn(15 + seconds))
  })

  it('is left alone no longer for what hung at the same time', async () => {
    const { hang, pauseEnd } = watching()
    await hang(10)
    expect(pauseEnd(secondsOn(20))).toEqual(secondsOn(75))
  })

  it('is tried by one at the end of a pause, and left alone for twice as long each time, up to five minutes', async () => {
    const { hang, pauseEnd } = watching()
    await hang(slowFailuresMax)
    let at = secondsOn(15)
    const lengths: number[] = []
    for (let pause = 0; pause < 5; pause += 1) {
      const end = pauseEnd(at)
      if (!end) throw new Error('It is not left alone')
      lengths.push((end.getTime() - at.getTime()) / minuteMs)
      expect(pauseEnd(end)).toBeNull()
      expect(pauseEnd(end)).not.toBeNull()
      await hang(1, end)
      at = new Date(end.getTime() + timeoutMs)
    }
    expect(lengths).toEqual([1, 2, 4, 5, 5])
    expect(pauseMsMax).toBe(5 * minuteMs)
  })

  it.each([
    ['it takes one, however late', taken, timeoutMs],
    ['it fails at once', { ...answer, kind: 'unavailable', reason: '500', status: 500 }, slowMs - 1],
    ['it wants none any more', { ...answer, kind: 'gone', status: 410 }, 0],
  ] satisfies [string, WebhookOutcome, number][])('is left alone no more when %s', async (_, result, tookMs) => {
    const { attempt, hang, pauseEnd } = watching()
    await hang(slowFailuresMax)
    await attempt(result, tookMs, secondsOn(75))
    await hang(slowFailuresMax - 1, secondsOn(80))
    expect(pauseEnd(secondsOn(100))).toBeNull()
  })
})

describe('A webhook for a receiver that is left alone', () => {
  /** Four events for each of two partners; the receiver of one, shop, hangs. */
  async function published() {
    const world = timersWorld()
    const events = await storedEvents(world, 1, 4)
    const targets = ['shop', 'rival'].map((partnerId) => ({ kind: 'webhook', partnerId }) as const)
    await world.outbox.publish(
      events.map((stored) => ({ stored, feeds: [], targets })),
      now,
    )
    const calls: string[] = []
    let elapsedMs = 0
    const ports = {
      ...world,
      pauses: receiverPauses(
        () => elapsedMs,
        () => 0.5,
      ),
      webhooks: {
        async post(url: string): Promise<WebhookOutcome> {
          calls.push(new URL(url).hostname)
          if (url.includes('rival')) return taken
          elapsedMs += timeoutMs
          return hung
        },
      },
    }
    const deliver = async (partnerId: string, at: Date) => {
      for (const { event } of events) {
        await deliverUnlessPaused(ports, { eventId: eventId(event), target: { kind: 'webhook', partnerId } }, at)
      }
    }
    return { world, calls, deliver }
  }

  it('is due when that is over, its attempts unspent', async () => {
    const { world, calls, deliver } = await published()
    await deliver('shop', now)
    expect(calls).toHaveLength(slowFailuresMax)
    const unspent = [...world.memory.deliveries.values()].filter(
      ({ target, attempts }) => target.kind === 'webhook' && target.partnerId === 'shop' && attempts === 0,
    )
    expect(unspent).toMatchObject([{ status: 'due', notBefore: secondsOn(75).toISOString() }])
  })

  it('keeps no other partner’s webhook', async () => {
    const { calls, deliver } = await published()
    await deliver('shop', now)
    await deliver('rival', secondsOn(1))
    expect(calls.filter((host) => host.startsWith('rival'))).toHaveLength(4)
  })
})
