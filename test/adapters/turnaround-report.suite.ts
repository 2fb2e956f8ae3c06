import { beforeEach, describe, expect, it } from 'vitest'
import type { TurnaroundShare } from '../../shared/rma/index.ts'
import { now } from '../rma/life.ts'
import { bookedWith, quietly, shareOf } from '../support/books.ts'
import type { MakeWorld, PortWorld } from './port-world.ts'
import { storedEvents } from './stored.ts'

export function turnaroundSuite(make: MakeWorld): void {
  describe('the turn-around', () => {
    let world: PortWorld
    let index = 0
    /** Publishes one RMA for each share, all of them together. */
    const ended = async (...shares: readonly Partial<TurnaroundShare>[]) => {
      const publications = []
      for (const changes of shares) {
        index += 1
        const [stored] = await storedEvents(world, index, 1)
        if (stored) publications.push(quietly(bookedWith(stored, [], shareOf(changes))))
      }
      expect(await world.outbox.publish(publications, now)).toBe(true)
      return publications
    }

    beforeEach(async () => {
      world = await make()
      index = 0
    })

    it('is of no day on which nothing ended', async () => {
      expect(await world.turnaround.between('2026-01-01', '2026-12-31')).toEqual([])
    })

    it('adds up what ended on a day in a country, together or one after another, once each', async () => {
      const published = await ended({}, { late: 1, workingMinutes: 8000 }, { country: 'BE' })
      for (let count = 0; count < 9; count += 1) await ended({})
      expect(await world.outbox.publish(published, now)).toBe(false)
      const phases = { wayIn: 1000, inspection: 500, quote: 0, repair: 3500, wayBack: 1000 }
      expect(await world.turnaround.between('2026-11-20', '2026-11-20')).toEqual([
        { country: 'BE', day: '2026-11-20', count: 1, late: 0, workingMinutes: 6000, phases },
        {
          country: 'NL',
          day: '2026-11-20',
          count: 11,
          late: 1,
          workingMinutes: 68_000,
          phases: { wayIn: 11_000, inspection: 5500, quote: 0, repair: 38_500, wayBack: 11_000 },
        },
      ])
    })

    it('is read from one day to another, both included, over months and years', async () => {
      const days = ['2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01', '2027-02-28']
      for (const day of days) await ended({ day, country: 'LU' })
      const between = async (from: string, to: string) =>
        (await world.turnaround.between(from, to)).map(({ day }) => day)
      expect(await between('2026-11-30', '2027-02-28')).toEqual(days)
      expect(await between('2026-12-01', '2027-01-01')).toEqual(days.slice(1, 4))
      expect(await between('2026-12-02', '2026-12-30')).toEqual([])
      expect(await between('2027-01-01', '2027-01-01')).toEqual(['2027-01-01'])
    })
  })
}
