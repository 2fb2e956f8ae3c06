import { beforeEach, describe, expect, it } from 'vitest'
import type { StoredEvent } from '../../shared/application/ports/outbox.ts'
import { issueQuote } from '../../shared/rma/index.ts'
import { carriedOut, draft, later, now } from '../rma/life.ts'
import { dueItems, dueTimer } from './due.ts'
import type { MakeWorld, PortWorld } from './port-world.ts'
import { quoted, storedEvents } from './stored.ts'

export function dueWorkSuite(make: MakeWorld): void {
  describe('due work', () => {
    let world: PortWorld
    const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

    beforeEach(async () => {
      world = await make()
    })

    it('is what an RMA waits for, from the instant on at which it is due', async () => {
      await quoted(world)
      const kindsDue = async (at: Date) =>
        (await dueItems(world, at)).map((item) => (item.what === 'timer' ? item.kind : item.what))
      expect(await kindsDue(new Date(later(3).getTime() - 1))).toEqual([])
      expect(await kindsDue(later(3))).toEqual(['quote-reminder-1'])
      expect(await kindsDue(later(14))).toEqual(['quote-reminder-1', 'quote-reminder-2', 'quote-expiry'])
    })

    it('comes page by page, each item once, however much it is', async () => {
      for (let index = 1; index <= 5; index += 1) {
        const events: StoredEvent[] = [...(await storedEvents(world, index, 88))]
        while (events.length > 0) {
          const batch = events
            .splice(0, 20)
            .map((stored) => ({ stored, feeds: [], targets: [{ kind: 'mail' }] as const }))
          await world.outbox.publish(batch, now)
        }
      }
      const pages: number[] = []
      const seen = new Set<string>()
      for await (const page of world.work.due(later(1))) {
        pages.push(page.length)
        for (const item of page) if (item.what === 'delivery') seen.add(item.eventId)
      }
      expect(seen.size).toBe(440)
      expect(pages.length).toBeGreaterThan(1)
      expect(pages.reduce((sum, each) => sum + each)).toBe(440)
    })

    it('is claimed by one of those who read it', async () => {
      await quoted(world)
      const timer = await dueTimer(world, 'quote-expiry', later(14))
      const claims = await Promise.all([1, 2, 3].map(() => world.work.postpone(timer, later(15))))
      expect(claims.filter((each) => each !== null)).toEqual([{ ...timer, dueAt: later(15).toISOString() }])
      expect((await dueItems(world, later(14))).map((item) => item.what === 'timer' && item.kind)).toEqual([
        'quote-reminder-1',
        'quote-reminder-2',
      ])
      expect(await dueTimer(world, 'quote-expiry', later(15))).toEqual({ ...timer, dueAt: later(15).toISOString() })
    })

    it('R-requote: a new quote while the old timer is looked at keeps its own expiry', async () => {
      const rma = await quoted(world)
      const old = await dueTimer(world, 'quote-expiry', later(14))
      const claimed = await world.work.postpone(old, minutesLater(2))
      await world.rmas.commit({ transition: carriedOut(rma, issueQuote(rma, draft(9000), later(13))) })
      expect(claimed && (await world.work.drop(claimed))).toBe(false)
      expect(await world.work.drop(old)).toBe(false)
      expect(await world.work.postpone(old, later(99))).toBeNull()
      expect((await dueTimer(world, 'quote-expiry', later(27))).dueAt).toBe(later(27).toISOString())
    })

    it('is dropped as it was read', async () => {
      await quoted(world)
      const timer = await dueTimer(world, 'quote-expiry', later(14))
      expect(await world.work.drop(timer)).toBe(true)
      expect(await world.work.drop(timer)).toBe(false)
    })

    it('becomes a delivery once, looked at again after two minutes', async () => {
      const { rmaNumber } = await quoted(world)
      const timer = await dueTimer(world, 'quote-reminder-1', later(3))
      const target = { kind: 'mail', reminder: 'quote-reminder-1' } as const
      const of = { rmaNumber, sequence: 4 }
      expect(await world.work.startDelivery(timer, of, target, later(3))).toBe(true)
      expect(await world.work.startDelivery(timer, of, target, later(3))).toBe(false)
      expect(await dueItems(world, later(3))).toEqual([])
      const message = { eventId: `evt_${rmaNumber}_00004`, target }
      expect(await dueItems(world, later(4))).toMatchObject([{ what: 'delivery', ...message }])
      expect(await world.deliveries.take(message, later(3))).toEqual({ of, attempts: 1, repeat: false })
    })
  })
}
