import { describe, expect, it } from 'vitest'
import { storedEventFields, storedEventOf } from '../../shared/adapters/dynamo/stored-event.ts'
import { effectsOf } from '../../shared/application/change-effects.ts'
import type { StoredEvent } from '../../shared/application/ports/outbox.ts'
import { ledgerEntriesMax } from '../../shared/contracts/events/bookings.ts'
import { bookedWith, shareOf } from '../support/books.ts'
import { firstChange } from './stored.ts'

const [registration] = effectsOf(firstChange()).events as [StoredEvent]
const entries = (count: number) => Array.from({ length: count }, () => ({}))

describe('What an event adds to the books', () => {
  it('stands on its item, and is read as it was written', () => {
    const stored = bookedWith(registration, [{ netCents: -500 }, { item: 'payment' }], shareOf({ late: 1 }))
    expect(storedEventOf(storedEventFields(stored))).toEqual(stored)
  })

  it('is nothing on an item from before there were books', () => {
    const { ledger: _, turnaround: __, ...older } = storedEventFields(registration)
    expect(storedEventOf(older)).toMatchObject({ ledger: [], turnaround: null })
  })

  it('is at most twenty entries', () => {
    expect(ledgerEntriesMax).toBe(20)
    const most = bookedWith(registration, entries(20))
    expect(storedEventOf(storedEventFields(most))).toMatchObject({ ledger: { length: 20 } })
    expect(() => storedEventFields(bookedWith(registration, entries(21)))).toThrow()
  })

  it('is whole cents, and nothing that an entry or a share does not say', () => {
    const half = bookedWith(registration, [{ netCents: 0.5 }])
    const leaking: object = { name: 'Mrs Jansen' }
    const named = bookedWith(registration, [leaking])
    const shared = bookedWith(registration, [], { ...shareOf(), ...leaking })
    for (const stored of [half, named, shared]) expect(() => storedEventFields(stored)).toThrow()
  })
})
