import * as fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { ledgerMonthOf, totalsOf } from '../../shared/application/bookings.ts'
import { ownerOf } from '../../shared/application/outbox-event.ts'
import type { StoredEvent } from '../../shared/application/ports/outbox.ts'
import type { SettledEntry, Settlement } from '../../shared/application/ports/settlement.ts'
import type { Account, LedgerEntry } from '../../shared/rma/index.ts'
import { now } from '../rma/life.ts'
import { anyBookings, bookedWith, quietly } from '../support/books.ts'
import type { MakeWorld, PortWorld } from './port-world.ts'
import { numberOf, storedEvents } from './stored.ts'

type Query = Omit<Parameters<Settlement['entries']>[0], 'limit'>

const settledOf = (events: readonly StoredEvent[]): SettledEntry[] =>
  events.flatMap(({ event, ledger }) => ledger.map((entry) => ({ ...entry, rmaNumber: event.rmaNumber })))
const names = (entries: readonly SettledEntry[]) =>
  entries.map(({ rmaNumber, sequence, line }) => `${rmaNumber} ${sequence} ${line}`)

/** Every entry that pages of so many give. */
async function paged({ settlement }: PortWorld, query: Query, limit: number, afterFirst = async () => {}) {
  const found: SettledEntry[] = []
  let cursor: string | undefined
  for (let page = 0; page === 0 || cursor !== undefined; page += 1) {
    const { entries, next } = await settlement.entries({ ...query, cursor, limit })
    expect(entries.length).toBeLessThanOrEqual(limit)
    expect(page).toBeLessThan(300)
    found.push(...entries)
    cursor = next ?? undefined
    if (page === 0) await afterFirst()
  }
  return found
}

export function settlementSuite(make: MakeWorld): void {
  describe('the books', () => {
    let world: PortWorld
    const month = '2026-11'
    const publish = (...events: readonly StoredEvent[]) => world.outbox.publish(events.map(quietly), now)
    /** An event of the n-th RMA with these entries, not published yet. */
    const eventWith = async (index: number, ...entries: readonly Partial<LedgerEntry>[]) => {
      const [stored] = await storedEvents(world, index, 1)
      if (!stored) throw new Error('It has no event')
      return bookedWith(stored, entries)
    }

    beforeEach(async () => {
      world = await make()
    })

    it('are empty for a month in which nothing was booked', async () => {
      expect(await world.settlement.totals(month)).toEqual([])
      expect(await world.settlement.entries({ month, limit: 10 })).toEqual({ entries: [], next: null })
    })

    it('hold an event’s entries once it is published, and once only', async () => {
      const event = await eventWith(1, {}, { item: 'payment', account: 'consumer', payer: 'consumer', netCents: -500 })
      expect(await world.settlement.totals(month)).toEqual([])
      expect(await publish(event)).toBe(true)
      expect(await publish(event)).toBe(false)
      expect(await paged(world, { month }, 10)).toEqual(settledOf([event]).toReversed())
      expect(await world.settlement.totals(month)).toEqual(totalsOf(settledOf([event])))
    })

    it('take nothing of a batch of which one event was published before', async () => {
      const one = await eventWith(1, {})
      const other = await eventWith(2, {})
      await publish(one)
      expect(await publish(one, other)).toBe(false)
      expect(await world.settlement.totals(month)).toMatchObject([{ netCents: 1000, entries: 1 }])
    })

    it('come to what was booked when publishers are there at once', async () => {
      const events = await Promise.all([1, 2, 3, 4, 5, 6].map((index) => eventWith(index, {}, { payer: 'retailer' })))
      const waiting = () => world.outbox.unpublished(events.map(({ event }) => event))
      for (let rest = events; rest.length > 0; ) {
        const overlapping = [rest.slice(0, 2), rest.slice(1, 4), rest].filter((batch) => batch.length > 0)
        await Promise.all(overlapping.map((batch) => publish(...batch)))
        const left = new Set((await waiting()).map(({ event }) => ownerOf(event)))
        rest = events.filter(({ event }) => left.has(event.rmaNumber))
      }
      expect(names(await paged(world, { month }, 5)).toSorted()).toEqual(names(settledOf(events)).toSorted())
      expect(await world.settlement.totals(month)).toMatchObject([
        { payer: 'retailer', entries: 6, netCents: 6000, vatCents: 1260, grossCents: 7260 },
        { payer: 'vendor', entries: 6, netCents: 6000, vatCents: 1260, grossCents: 7260 },
      ])
    })

    it('hold an entry in its month in Amsterdam', async () => {
      const instants = ['2026-06-30T21:59:59.999Z', '2026-06-30T22:00:00.000Z', '2026-11-30T22:59:59.999Z']
      const ats = [...instants, '2026-11-30T23:00:00.000Z']
      await publish(await eventWith(1, ...ats.map((at) => ({ at }))))
      const booked = async (of: string) => (await paged(world, { month: of }, 10)).map(({ at }) => at)
      expect(await Promise.all(['2026-06', '2026-07', '2026-11', '2026-12'].map(booked))).toEqual(ats.map((at) => [at]))
      const totals = await Promise.all(['2026-06', '2026-07'].map((of) => world.settlement.totals(of)))
      expect(totals).toMatchObject([[{ entries: 1 }], [{ entries: 1 }]])
    })

    it('show of one account only its own, whatever its name begins with', async () => {
      const accounts: Account[] = [
        'vendor',
        'partner:shop',
        'partner:shop-2',
        'partner:shop1',
        'partner:sho',
        'consumer',
      ]
      await publish(await eventWith(1, ...accounts.map((account) => ({ account }))))
      for (const account of accounts) {
        expect(await world.settlement.totals(month, account)).toMatchObject([{ account, entries: 1 }])
        expect(await paged(world, { month, account }, 1)).toMatchObject([{ account }])
      }
      expect(await world.settlement.totals(month)).toHaveLength(6)
    })

    it('show nothing of another account behind its cursor', async () => {
      await publish(
        await eventWith(1, { account: 'partner:rival' }, { account: 'partner:shop' }, { account: 'vendor' }),
      )
      const { next } = await world.settlement.entries({ month, limit: 1 })
      expect(next).toContain('partner:rival')
      const read = (cursor: string) => world.settlement.entries({ month, account: 'partner:shop', cursor, limit: 10 })
      expect(await read(String(next))).toMatchObject({ entries: [{ account: 'partner:shop' }], next: null })
      expect(await read(String(next).replace('partner:rival', 'vendor'))).toEqual({ entries: [], next: null })
    })

    it.each([1, 2, 3, 7, 100])('give every entry once, in their order, in pages of %i', async (limit) => {
      const borne = [
        { account: 'partner:shop', payer: 'vendor' },
        { account: 'partner:rival', payer: 'consumer' },
        { account: 'consumer', payer: 'retailer' },
      ] as const
      for (const index of [1, 2, 3, 4, 5]) {
        const later = (line: number) => new Date(now.getTime() + ((index * 7 + line * 5) % 11) * 60_000).toISOString()
        const entries = borne.map((each, line) => ({ ...each, at: later(line) }))
        await publish(await eventWith(index, ...entries, { at: later(3) }))
      }
      const all = await paged(world, { month }, limit)
      const order = all.map(({ payer, account, at }) => `${payer}#${account}#${at}`)
      expect(order).toEqual(order.toSorted())
      expect(new Set(names(all)).size).toBe(20)
      const only = { payer: 'vendor', account: 'partner:shop' } as const
      expect(await paged(world, { month, payer: only.payer }, limit)).toEqual(
        all.filter(({ payer }) => payer === only.payer),
      )
      expect(await paged(world, { month, account: only.account }, limit)).toEqual(
        all.filter(({ account }) => account === only.account),
      )
      expect(await paged(world, { month, ...only }, limit)).toEqual(
        all.filter(({ account, payer }) => account === only.account && payer === only.payer),
      )
    })

    it('show who pages what stood there, while more is booked before and behind', async () => {
      const minutes = (count: number) => ({ at: new Date(now.getTime() + count * 60_000).toISOString() })
      const events = await Promise.all([1, 2, 3].map((index) => eventWith(index, minutes(10 * index))))
      await publish(...events)
      const more = await eventWith(4, minutes(5), minutes(15), minutes(99))
      const found = names(await paged(world, { month }, 1, async () => void (await publish(more))))
      expect(found.filter((name) => !name.startsWith(numberOf(4)))).toEqual(names(settledOf(events)))
      expect(new Set(found).size).toBe(found.length)
    })

    it('come in every month to the sum of their entries, whatever was booked', async () => {
      const runs = { numRuns: 12 }
      const batches = fc.array(fc.array(anyBookings, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 })
      await fc.assert(
        fc.asyncProperty(batches, async (all) => {
          world = await make()
          let index = 0
          const booked: SettledEntry[] = []
          for (const batch of all) {
            const events: StoredEvent[] = []
            for (const { entries } of batch) {
              index += 1
              events.push(await eventWith(index, ...entries))
            }
            booked.push(...settledOf(events))
            await Promise.all([publish(...events), publish(...events)])
            if ((await world.outbox.unpublished(events.map(({ event }) => event))).length > 0) await publish(...events)
          }
          for (const each of ['2026-10', '2026-11', '2026-12']) {
            const entries = await paged(world, { month: each }, 7)
            expect(names(entries).toSorted()).toEqual(
              names(booked.filter((entry) => ledgerMonthOf(entry) === each)).toSorted(),
            )
            expect(await world.settlement.totals(each)).toEqual(totalsOf(entries))
          }
        }),
        runs,
      )
    })
  })
}
