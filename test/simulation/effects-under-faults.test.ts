import { fc, test } from '@fast-check/vitest'
import { describe, expect, vi } from 'vitest'
import { runTimers } from '../../functions/run-timers/run-timers.ts'
import { sendMail } from '../../functions/send-mail/send-mail.ts'
import { log } from '../../shared/application/log.ts'
import * as metrics from '../../shared/application/metrics.ts'
import type { Attempt } from '../../shared/application/ports/attempt.ts'
import type { EffectMessage } from '../../shared/contracts/effect-message.ts'
import { numberOf, quoted, storedEvents } from '../adapters/stored.ts'
import { always, dueKinds, settled, timersWorld, waitingForXms, weekOn } from '../application/due.ts'
import { later, now } from '../rma/life.ts'
import type { Fault, Turn } from '../support/fakes/faults.ts'

log.setLogLevel('SILENT')
vi.spyOn(metrics, 'countDead').mockReturnValue()
const countRepeat = vi.spyOn(metrics, 'countRepeat').mockReturnValue()

const runs = { numRuns: 60 }
const plans = fc.array(
  fc.record<Turn>({
    fault: fc.constantFrom<Fault>('none', 'none', 'none', 'conflict', 'fails', 'done-but-fails'),
    turns: fc.integer({ min: 0, max: 4 }),
  }),
  { maxLength: 80 },
)
const minutesOn = (minutes: number) => new Date(later(14).getTime() + minutes * 60_000)
const indexes = (count: number, from = 1) => Array.from({ length: count }, (_, index) => from + index)

describe('Whatever fails while timers are run by two sweeps at once', () => {
  test.prop([fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 4 }), plans], runs)(
    'each does what it is for exactly once, in the end',
    async (quotes, waiting, plan) => {
      const world = timersWorld()
      for (const index of indexes(quotes)) await quoted(world, index)
      for (const index of indexes(waiting, 101)) await waitingForXms(world, index, weekOn)
      settled(world)
      world.memory.started.length = 0
      world.disturb(plan)
      for (let minute = 0; minute < 200 && dueKinds(world, minutesOn(minute)).length > 0; minute += 3) {
        const at = minutesOn(minute)
        await Promise.allSettled([runTimers(world, at, always), runTimers(world, at, always)])
      }

      expect(dueKinds(world, minutesOn(200))).toEqual([])
      const reminders = world.memory.started.filter((name) => name.includes('quote-reminder'))
      expect(new Set(reminders).size).toBe(reminders.length)
      for (const index of indexes(quotes)) {
        const { events } = world.memory.dossiers.get(numberOf(index)) ?? { events: [] }
        expect(events.filter(({ type }) => type === 'quote.expired')).toHaveLength(1)
      }
      for (const index of indexes(waiting, 101)) {
        const { events } = world.memory.dossiers.get(numberOf(index)) ?? { events: [] }
        expect(events.map(({ type }) => type)).toEqual(['rma.pending_verification', 'rma.registered'])
      }
    },
  )
})

describe('Whatever fails while a mail is sent', () => {
  const answers = fc.array(fc.constantFrom<Attempt['kind']>('taken', 'unavailable'), { maxLength: 6 })

  test.prop([plans, answers], runs)(
    'it arrives, and comes twice only where that is counted as possible',
    async (plan, said) => {
      vi.useFakeTimers({ toFake: ['Date'] })
      try {
        countRepeat.mockClear()
        const world = timersWorld()
        const [stored] = await storedEvents(world, 1, 1)
        if (stored) await world.outbox.publish([{ stored, feeds: [], targets: [{ kind: 'mail' }] }], now)
        const message: EffectMessage = { eventId: `evt_${numberOf(1)}_00001`, target: { kind: 'mail' } }
        let taken = 0
        const answer = [...said]
        const send = async (): Promise<Attempt> => {
          const kind = answer.shift() ?? 'taken'
          if (kind === 'taken') taken += 1
          return kind === 'taken' ? { kind } : { kind: 'unavailable', reason: '503' }
        }
        const ports = { ...world, mailer: { send }, publicUrl: 'https://service.example' }
        world.disturb(plan)

        let queue = [message]
        const delivered = () => [...world.memory.deliveries.values()][0]?.status === 'delivered'
        for (let minute = 0; minute < 5000 && !delivered(); minute += 3) {
          const at = new Date(now.getTime() + minute * 60_000)
          vi.setSystemTime(Date.now() + 180_000)
          const outcomes = await Promise.allSettled(queue.map((each) => sendMail(ports, each, at)))
          const back = queue.filter((_, index) => outcomes[index]?.status === 'rejected')
          const before = world.sent.length
          await runTimers(ports, at, always).catch(() => undefined)
          queue = [...back, ...Array.from({ length: world.sent.length - before }, () => message)]
        }

        expect(delivered()).toBe(true)
        expect(taken).toBeGreaterThan(0)
        expect(taken - 1).toBeLessThanOrEqual(countRepeat.mock.calls.length)
      } finally {
        vi.useRealTimers()
      }
    },
  )
})
