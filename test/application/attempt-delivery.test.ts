import { beforeEach, describe, expect, it, vi } from 'vitest'
import { deliverWebhook } from '../../functions/deliver-webhook/deliver-webhook.ts'
import { refundPayment } from '../../functions/refund-payment/refund-payment.ts'
import { runTimers } from '../../functions/run-timers/run-timers.ts'
import { sendMail } from '../../functions/send-mail/send-mail.ts'
import { updateXms } from '../../functions/xms-update/update-xms.ts'
import { log } from '../../shared/application/log.ts'
import * as metrics from '../../shared/application/metrics.ts'
import type { Attempt } from '../../shared/application/ports/attempt.ts'
import type { WebhookOutcome } from '../../shared/application/ports/webhook-sender.ts'
import { retrySeconds } from '../../shared/application/retry-schedule.ts'
import type { EffectMessage } from '../../shared/contracts/effect-message.ts'
import { eventId } from '../../shared/rma/index.ts'
import { paid, storedEvents } from '../adapters/stored.ts'
import { now } from '../rma/life.ts'
import { always, timersWorld } from './due.ts'

log.setLogLevel('SILENT')
const countDead = vi.spyOn(metrics, 'countDead').mockReturnValue()
const countRepeat = vi.spyOn(metrics, 'countRepeat').mockReturnValue()
beforeEach(() => {
  countDead.mockClear()
  countRepeat.mockClear()
})

const targets = {
  mail: { kind: 'mail' },
  webhook: { kind: 'webhook', partnerId: 'shop' },
  xms: { kind: 'xms' },
  refund: { kind: 'refund' },
} as const
type Kind = keyof typeof targets
const kinds: readonly Kind[] = ['mail', 'webhook', 'xms', 'refund']
const unavailable: Attempt = { kind: 'unavailable', reason: '503' }

/** The same as a partner's endpoint answers it. */
function asWebhook(answer: Attempt): WebhookOutcome {
  if (answer.kind === 'taken') return { kind: 'taken', status: 204, excerpt: null }
  if (answer.kind === 'refused') return { kind: 'gone', status: 410, excerpt: null }
  return { ...answer, status: null, excerpt: null, retryAfterMs: null }
}

/** One delivery of a kind, and an outside party that answers as it is told and counts how often it was called. */
async function delivery(kind: Kind) {
  const world = timersWorld()
  const [stored] = kind === 'refund' ? [await paid(world)] : await storedEvents(world, 1, 1)
  if (!stored) throw new Error('Nothing was stored')
  await world.outbox.publish([{ stored, feeds: [], targets: [targets[kind]] }], now)
  world.memory.waiting.clear()
  const message: EffectMessage = { eventId: eventId(stored.event), target: targets[kind] }
  const party = { calls: 0, answer: async (): Promise<Attempt> => unavailable }
  const asked = () => {
    party.calls += 1
    return party.answer()
  }
  const ports = {
    ...world,
    mailer: { send: asked },
    webhooks: { post: async () => asWebhook(await asked()) },
    xms: { ...world.xms, report: asked },
    provider: { refund: asked },
    publicUrl: 'https://service.example',
  }
  const handle = { mail: sendMail, webhook: deliverWebhook, xms: updateXms, refund: refundPayment }[kind]
  const attempt = (at: Date) => handle(ports, message, at)
  /** What the stack does when time passes: the sweep wakes what is due, the queue brings it. */
  const pass = async (minutes: number, from = now) => {
    for (let minute = 1; minute <= minutes; minute += 1) {
      const at = new Date(from.getTime() + minute * 60_000)
      const before = world.sent.length
      await runTimers(ports, at, always)
      for (let copy = before; copy < world.sent.length; copy += 1) await attempt(at)
    }
  }
  const status = () => [...world.memory.deliveries.values()][0]?.status
  return { world, message, party, attempt, pass, status }
}

/** Calls, and the messages that woke them; a webhook's second attempt is woken by its queue too, sooner than by a timer. */
const inTwentyTwoMinutes: Readonly<Record<Kind, { readonly calls: number; readonly messages: number }>> = {
  mail: { calls: 4, messages: 3 },
  refund: { calls: 4, messages: 3 },
  xms: { calls: 3, messages: 2 },
  webhook: { calls: 3, messages: 3 },
}

describe.each(kinds)('A %s that is refused for now', (kind) => {
  it('is one delivery with its own schedule, and is called not once more', async () => {
    const { party, attempt, pass, world } = await delivery(kind)
    const { calls, messages } = inTwentyTwoMinutes[kind]
    await attempt(now)
    await attempt(now)
    expect(party.calls).toBe(1)
    await pass(7)
    expect(party.calls).toBe(3)
    await pass(15, new Date(now.getTime() + 7 * 60_000))
    expect(party.calls).toBe(calls)
    expect(world.sent).toHaveLength(messages)
  })

  it('is dead after its last attempt, counted, and never tried again', async () => {
    const { party, attempt, status } = await delivery(kind)
    let at = now
    for (const seconds of retrySeconds[kind]) {
      await attempt(at)
      expect(status()).toBe('due')
      at = new Date(at.getTime() + seconds * 1000)
    }
    await attempt(at)
    expect(status()).toBe('dead')
    expect(countDead.mock.calls).toEqual([[kind]])
    await attempt(new Date(at.getTime() + 24 * 3_600_000))
    expect(party.calls).toBe(retrySeconds[kind].length + 1)
  })

  it('arrives once it is taken, and is over', async () => {
    const { party, attempt, pass, status } = await delivery(kind)
    await attempt(now)
    party.answer = async () => ({ kind: 'taken' })
    await pass(5)
    expect(status()).toBe('delivered')
    expect(party.calls).toBe(2)
  })
})

describe.each(kinds)('A %s that nobody answered', (kind) => {
  it('is counted as a possible repeat when it is tried again, for it may have arrived', async () => {
    const { party, attempt } = await delivery(kind)
    await attempt(now)
    expect(countRepeat).not.toHaveBeenCalled()
    party.answer = async () => ({ kind: 'unavailable', reason: 'timeout', uncertain: true })
    await attempt(new Date(now.getTime() + 60_000))
    expect(countRepeat.mock.calls).toEqual([[kind]])
  })
})

describe.each(kinds)('A %s that is refused for good', (kind) => {
  it('is dead at once', async () => {
    const { party, attempt, pass, status } = await delivery(kind)
    party.answer = async () => ({ kind: 'refused', reason: 'MessageRejected' })
    await attempt(now)
    expect(status()).toBe('dead')
    await pass(10)
    expect(party.calls).toBe(1)
  })
})

describe.each(kinds)('A defect of ours while a %s is sent', (kind) => {
  it('is thrown to the queue, which alone brings it again; it costs no attempt', async () => {
    const { party, attempt, pass, world } = await delivery(kind)
    party.answer = async () => {
      throw new TypeError('A bug')
    }
    await expect(attempt(now)).rejects.toThrow('A bug')
    await pass(60)
    expect(party.calls).toBe(1)
    expect(world.sent).toEqual([])
    await expect(attempt(now)).rejects.toThrow('A bug')
    expect(party.calls).toBe(2)
    party.answer = async () => unavailable
    await attempt(now)
    expect([...world.memory.deliveries.values()]).toMatchObject([{ status: 'due', attempts: 1 }])
  })
})

describe('A worker that ended before it noted the result', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] })
    return () => vi.useRealTimers()
  })

  it('leaves a delivery that is taken again after its lease, counted as a possible repeat', async () => {
    const { world, message, party, attempt } = await delivery('mail')
    party.answer = async () => ({ kind: 'taken' })
    await world.deliveries.take(message, now)
    await attempt(now)
    expect(party.calls).toBe(0)
    vi.setSystemTime(Date.now() + 60_000)
    await attempt(now)
    expect(party.calls).toBe(1)
    expect(countRepeat.mock.calls).toEqual([['mail']])
  })
})

describe('A webhook to a partner that receives nothing', () => {
  it('is dead at once: there is nowhere to send it', async () => {
    const { world, party, attempt, status } = await delivery('webhook')
    const shop = world.memory.partners.get('shop')
    if (shop) world.memory.partners.set('shop', { ...shop, endpoint: null })
    await attempt(now)
    expect(status()).toBe('dead')
    expect(party.calls).toBe(0)
  })
})
