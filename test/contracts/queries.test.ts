import { describe, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import { entryPosition } from '../../shared/application/bookings.ts'
import type { SettledEntry } from '../../shared/application/ports/settlement.ts'
import { feedQuery } from '../../shared/contracts/feed.ts'
import { ledgerEntriesQuery, ledgerMonth } from '../../shared/contracts/ledger.ts'
import { noQuery, parseQuery } from '../../shared/contracts/query.ts'
import { rmaListQuery } from '../../shared/contracts/rma-list.ts'
import { turnaroundQuery } from '../../shared/contracts/turnaround.ts'
import { numberOf } from '../adapters/stored.ts'
import { said } from './named.ts'

/** What is wrong with a query, a list's unless said otherwise. */
function badIn(query: Readonly<Record<string, string | readonly string[]>>, schema: z.ZodMiniType = rmaListQuery) {
  const parameters = Object.entries(query).map(([name, value]) => [name, typeof value === 'string' ? [value] : value])
  const parsed = parseQuery(schema, Object.fromEntries(parameters))
  return parsed.ok ? [] : parsed.issues.map(said)
}

describe('The query of a list', () => {
  it('shows 50 at a time unless asked for up to 200', () => {
    expect(rmaListQuery.parse({}).limit).toBe(50)
    expect(rmaListQuery.parse({ limit: '200' }).limit).toBe(200)
    expect(feedQuery.parse({}).limit).toBe(50)
  })

  it.each(['0', '201', '-1', '1.5', 'ten', '1e9'])('does not take %s for a limit', (limit) => {
    expect(badIn({ limit })).toMatchObject([{ path: 'limit', message: 'Must be a whole number between 1 and 200' }])
  })

  it.each(['1', '200'])('takes %s for a limit', (limit) => {
    expect(badIn({ limit })).toEqual([])
  })

  it.each([noQuery, rmaListQuery])('takes no parameter that it does not know, whatever its name', (schema) => {
    for (const name of ['sort', '__proto__', 'constructor', 'toString', '', 'limit[]', '\ud800']) {
      expect(badIn(JSON.parse(`{${JSON.stringify(name)}:"1"}`), schema)).toMatchObject([
        { path: name.toWellFormed(), message: 'Is not a parameter of this route' },
      ])
    }
  })

  it('takes a parameter once', () => {
    expect(badIn({ limit: ['10', '20'] })).toMatchObject([{ path: 'limit', message: 'May be given once only' }])
    expect(badIn({ limit: ['10', '10'], state: ['closed'] }).map(({ path }) => path)).toEqual(['limit'])
    expect(badIn({ sort: ['a', 'b'] }).map(({ path }) => path)).toEqual(['sort'])
  })

  it('names every bad parameter at once, unknown ones too, without repeating them', () => {
    const issues = badIn({ state: 'lost', updatedSince: 'yesterday', cursor: 'abc', limit: '0', sort: 'desc' })
    expect(issues.map((each) => each.path).toSorted()).toEqual(['cursor', 'limit', 'sort', 'state', 'updatedSince'])
    for (const { message } of issues) expect(message).not.toMatch(/lost|yesterday|abc|desc/)
  })

  it('reads an instant in any precision as the same instant', () => {
    const since = (updatedSince: string) => rmaListQuery.parse({ updatedSince }).updatedSince
    expect(since('2026-11-20T10:00:00Z')).toBe(since('2026-11-20T10:00:00.000Z'))
  })

  it('takes a feed’s position only as a number', () => {
    expect(feedQuery.parse({ after: '17' }).after).toBe(17)
    for (const after of ['-1', 'x', '1.5', '1'.repeat(13)]) expect(feedQuery.safeParse({ after }).success).toBe(false)
  })
})

describe('What is asked of the list of RMAs', () => {
  const by = { serial: 'SN-1', email: 'sanne@example.com', partnerReference: 'T-1' }
  const others = { state: 'on-hold', updatedSince: '2026-11-20T10:00:00Z', holdReason: 'review' }

  it.each(Object.entries(by))('is one search: %s goes with cursor and limit only', (name, value) => {
    expect(badIn({ [name]: value, limit: '10', cursor: 'NL-7K3M-9QWX-Q' })).toEqual([])
    for (const [other, its] of Object.entries(others))
      expect(badIn({ [name]: value, [other]: its })).toMatchObject([
        { path: other, message: `Cannot be asked for together with ${name}` },
      ])
  })

  it('is one search of three, or none', () => {
    expect(badIn(by)).toMatchObject([
      { path: 'email', message: 'Cannot be asked for together with serial' },
      { path: 'partnerReference', message: 'Cannot be asked for together with serial' },
    ])
    expect(badIn({ state: 'received', updatedSince: others.updatedSince })).toEqual([])
  })

  it('is what is on hold for one reason, which no other state has', () => {
    expect(badIn({ holdReason: 'review', state: 'on-hold' })).toEqual([])
    expect(badIn({ holdReason: 'review', state: 'received' })).toMatchObject([
      { path: 'state', message: 'Cannot be asked for together with holdReason' },
    ])
    expect(badIn({ holdReason: 'review', updatedSince: others.updatedSince }).map(({ path }) => path)).toEqual([
      'updatedSince',
    ])
  })
})

describe('A month of the ledger', () => {
  it.each(['2026-01', '2026-12', '2000-06', '2099-10'])('is written %s', (month) => {
    expect(ledgerMonth.safeParse(month).success).toBe(true)
  })

  it.each(['2026-00', '2026-13', '2026-1', '26-01', '2026-01-01', '1999-12', '2026/01', '', ' 2026-01'])(
    'is not written %j',
    (month) => {
      expect(ledgerMonth.safeParse(month).error?.issues).toMatchObject([{ message: 'not-a-month' }])
    },
  )
})

describe('The query of a month’s entries', () => {
  it.each(['vendor', 'consumer', 'retailer'])('takes the payer %s', (payer) => {
    expect(badIn({ payer }, ledgerEntriesQuery)).toEqual([])
  })

  it('takes no other payer, and no cursor that no answer gave', () => {
    expect(badIn({ payer: 'partner' }, ledgerEntriesQuery).map(({ path }) => path)).toEqual(['payer'])
    for (const cursor of ['', 'x', 'vendor#vendor#', '~'.repeat(70), 'x'.repeat(3000)]) {
      expect(badIn({ cursor }, ledgerEntriesQuery)).toMatchObject([{ path: 'cursor', code: 'not-a-cursor' }])
    }
  })

  it.each(['vendor', 'consumer', `partner:${'a'.repeat(64)}`, 'partner:_-'] as const)(
    'takes the position of an entry of %s for a cursor',
    (account) => {
      for (const sequence of [1, 99_999, 100_000]) {
        const entry = { payer: 'retailer', account, at: '2026-11-20T10:00:00.000Z', sequence, line: 20 } as const
        const cursor = entryPosition({ ...entry, rmaNumber: numberOf(1) } as SettledEntry)
        expect(badIn({ cursor }, ledgerEntriesQuery)).toEqual([])
      }
    },
  )
})

describe('The query of the turn-around', () => {
  const badDays = (from: string, to: string) => badIn({ from, to }, turnaroundQuery)

  it('names two days of the calendar, and needs both', () => {
    expect(badDays('2026-11-20', '2026-11-20')).toEqual([])
    expect(badDays('2026-02-29', 'today').map(({ path }) => path)).toEqual(['from', 'to'])
    expect(badIn({}, turnaroundQuery)).toMatchObject([
      { path: 'from', code: 'missing' },
      { path: 'to', code: 'missing' },
    ])
  })

  it('does not end before it begins', () => {
    expect(badDays('2026-11-21', '2026-11-20')).toMatchObject([{ path: 'to', message: 'Lies before the first day' }])
  })

  it('has up to 366 days, both ends counted', () => {
    expect(badDays('2026-01-01', '2026-12-31')).toEqual([])
    expect(badDays('2026-01-01', '2027-01-01')).toEqual([])
    expect(badDays('2026-01-01', '2027-01-02')).toMatchObject([
      { path: 'to', message: 'Must make at most 366 days with the first' },
    ])
  })
})
