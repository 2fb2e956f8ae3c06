import { fc, test } from '@fast-check/vitest'
import { describe, expect, it, vi } from 'vitest'
import { mergedDays, totalsOf } from '../../shared/application/bookings.ts'
import { log } from '../../shared/application/log.ts'
import * as metrics from '../../shared/application/metrics.ts'
import type { StoredEvent } from '../../shared/application/ports/outbox.ts'
import { publishEvents } from '../../shared/application/publish.ts'
import { storedEvents } from '../adapters/stored.ts'
import { now } from '../rma/life.ts'
import { anyBookings, bookedWith, shareOf } from '../support/books.ts'
import type { Fault, Turn } from '../support/fakes/faults.ts'
import { eventName } from '../support/fakes/memory.ts'
import { timersWorld } from './due.ts'

log.setLogLevel('SILENT')
const measured = vi.spyOn(metrics, 'measureTurnaround').mockReturnValue()

const plans = fc.array(
  fc.record<Turn>({
    fault: fc.constantFrom<Fault>('none', 'none', 'conflict', 'fails', 'done-but-fails'),
    turns: fc.integer({ min: 0, max: 4 }),
  }),
  { maxLength: 40 },
)

/** A world in whose outbox these events stand, each the registration of an RMA of its own. */
async function outboxWith(bookings: readonly ((stored: StoredEvent) => StoredEvent)[]) {
  const world = timersWorld()
  const events: StoredEvent[] = []
  for (const [index, booked] of bookings.entries()) {
    for (const stored of await storedEvents(world, index + 1, 1)) {
      world.memory.waiting.set(eventName(stored.event), booked(stored))
      events.push(booked(stored))
    }
  }
  return { world, events, keys: events.map(({ event }) => event) }
}

describe('Whatever fails while two publishers are at work at once', () => {
  test.prop([fc.array(anyBookings, { minLength: 1, maxLength: 25 }), plans], { numRuns: 60 })(
    'every event is booked exactly once, in the end',
    async (bookings, plan) => {
      const { world, events, keys } = await outboxWith(
        bookings.map(
          ({ entries, share }) =>
            (stored) =>
              bookedWith(stored, entries, share),
        ),
      )
      world.disturb(plan)
      for (let round = 0; world.memory.waiting.size > 0; round += 1) {
        expect(round).toBeLessThan(100)
        await Promise.allSettled([publishEvents(world, keys, now), publishEvents(world, keys.toReversed(), now)])
      }
      world.disturb([])
      const { settled } = world.memory
      const expected = events.flatMap(({ event, ledger }) =>
        ledger.map((entry) => ({ ...entry, rmaNumber: event.rmaNumber })),
      )
      expect(settled).toHaveLength(expected.length)
      expect(totalsOf(settled)).toEqual(totalsOf(expected))
      expect(await world.turnaround.between('2026-01-01', '2026-12-31')).toEqual(
        mergedDays(events.flatMap(({ turnaround }) => turnaround ?? [])),
      )
    },
  )
})

describe('The turn-around of an RMA', () => {
  it('is measured when the event that ends it is published, and not again', async () => {
    const share = shareOf({ country: 'BE', workingMinutes: 9000 })
    const { world, keys } = await outboxWith([
      (stored) => bookedWith(stored, [], share),
      (stored) => bookedWith(stored, []),
    ])
    measured.mockClear()
    await publishEvents(world, keys, now)
    await publishEvents(world, keys, now)
    expect(measured.mock.calls).toEqual([[share]])
  })
})
