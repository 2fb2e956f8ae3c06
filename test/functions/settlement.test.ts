import { describe, expect, it } from 'vitest'
import type { SettledEntry } from '../../shared/application/ports/settlement.ts'
import type { TurnaroundDay } from '../../shared/application/ports/turnaround-report.ts'
import type { OperationId } from '../../shared/contracts/routes.ts'
import { numberOf } from '../adapters/stored.ts'
import { call, emptyWorld } from '../http/every-route.ts'
import { partnerOf, type Request } from '../http/route.ts'
import { shareOf } from '../support/books.ts'
import { memoryWorld } from '../support/fakes/memory-world.ts'

const desk = partnerOf('desk')
const entry: SettledEntry = {
  rmaNumber: numberOf(1),
  sequence: 4,
  line: 1,
  at: '2026-11-20T10:00:00.000Z',
  payer: 'vendor',
  account: 'vendor',
  item: 'labour',
  clauses: ['P-4.1'],
  netCents: 4000,
  vatRate: 21,
  vatCents: 840,
  grossCents: 4840,
}
const takenBack = { ...entry, line: 2, netCents: -4000, vatCents: -840, grossCents: -4840 }
const borne: SettledEntry = {
  ...entry,
  rmaNumber: numberOf(2),
  payer: 'consumer',
  account: 'partner:shop',
  item: 'parts',
  clauses: ['P-4.2', 'R-pos-payment'],
}
const rivals: SettledEntry = { ...borne, account: 'partner:rival', payer: 'retailer' }

/** A call of one of the routes, of a world in whose books this stands. */
async function asking(
  id: OperationId,
  request: Request,
  booked: { readonly settled?: readonly SettledEntry[]; readonly days?: readonly TurnaroundDay[] } = {},
) {
  const { memory, settlement, turnaround } = memoryWorld()
  memory.settled.push(...(booked.settled ?? [entry, takenBack, borne, rivals]))
  memory.days.push(...(booked.days ?? []))
  const { ports, kept } = emptyWorld()
  return call(id, request, { ports: { ...ports, settlement, turnaround }, kept })
}

describe('GET /v1/ledger/{month}', () => {
  it('shows the desk what each account, payer and item come to', async () => {
    const { status, body, headers } = await asking('showLedger', { partnerId: desk })
    expect(status).toBe(200)
    expect(headers).toMatchObject({ 'cache-control': 'no-store' })
    const whole = { netCents: 4000, vatCents: 840, grossCents: 4840, entries: 1 }
    expect(body).toEqual({
      month: '2026-11',
      currency: 'EUR',
      totals: [
        { account: 'partner:rival', payer: 'retailer', item: 'parts', ...whole },
        { account: 'partner:shop', payer: 'consumer', item: 'parts', ...whole },
        { account: 'vendor', payer: 'vendor', item: 'labour', netCents: 0, vatCents: 0, grossCents: 0, entries: 2 },
      ],
    })
  })

  it('shows a retailer its own account and no other', async () => {
    const { body } = await asking('showLedger', { partnerId: 'shop' })
    expect(body.totals).toMatchObject([{ account: 'partner:shop' }])
    expect((await asking('showLedger', { partnerId: partnerOf('retailer') })).body.totals).toEqual([])
  })

  it.each(['showLedger', 'listLedgerEntries'] as const)(
    '%s says 422, naming the month, for what is none',
    async (id) => {
      const answer = await asking(id, { partnerId: desk, pathParameters: { month: '2026-13' } })
      expect(answer).toMatchObject({
        status: 422,
        body: { code: 'invalid-content', errors: [{ path: 'month', message: 'Must be a month, YYYY-MM' }] },
      })
    },
  )
})

describe('GET /v1/ledger/{month}/entries', () => {
  it('shows the desk every entry, page by page', async () => {
    const first = await asking('listLedgerEntries', { partnerId: desk, query: { limit: ['3'] } })
    expect(first.body).toEqual({ entries: [borne, rivals, entry], next: expect.any(String) })
    const query = { limit: ['3'], cursor: [first.body.next] }
    expect((await asking('listLedgerEntries', { partnerId: desk, query })).body).toEqual({
      entries: [takenBack],
      next: null,
    })
  })

  it('shows what one payer bears', async () => {
    const { body } = await asking('listLedgerEntries', { partnerId: desk, query: { payer: ['retailer'] } })
    expect(body.entries).toEqual([rivals])
  })

  it('shows a retailer its own account, whatever payer and cursor it names', async () => {
    const shown = async (query: Request['query'] = {}) =>
      (await asking('listLedgerEntries', { partnerId: 'shop', query })).body.entries
    const { next } = (await asking('listLedgerEntries', { partnerId: desk, query: { limit: ['2'] } })).body
    expect(await shown()).toEqual([borne])
    expect(await shown({ payer: ['retailer'] })).toEqual([])
    expect(await shown({ cursor: [next] })).toEqual([])
  })

  const asCsv = (changes: Request = {}) =>
    asking('listLedgerEntries', { partnerId: desk, headers: { accept: 'text/csv' }, ...changes })

  it('is CSV for who asks for it, with amounts as whole cents, negative ones too', async () => {
    const { status, headers, text } = await asCsv()
    expect({ status, headers }).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store' },
    })
    const at = '2026-11-20T10:00:00.000Z'
    expect(text.split('\r\n')).toEqual([
      'rmaNumber,at,payer,account,item,clauses,netCents,vatRate,vatCents,grossCents,sequence,line',
      `${numberOf(2)},${at},consumer,partner:shop,parts,P-4.2 R-pos-payment,4000,21,840,4840,4,1`,
      `${numberOf(2)},${at},retailer,partner:rival,parts,P-4.2 R-pos-payment,4000,21,840,4840,4,1`,
      `${numberOf(1)},${at},vendor,vendor,labour,P-4.1,4000,21,840,4840,4,1`,
      `${numberOf(1)},${at},vendor,vendor,labour,P-4.1,-4000,21,-840,-4840,4,2`,
      '',
    ])
  })

  it('leads from a page of CSV to the next by a link, which keeps what was asked for', async () => {
    const query = { limit: ['1'], payer: ['vendor'] }
    const { headers, text } = await asCsv({ query })
    expect(text.split('\r\n')).toHaveLength(3)
    const [, reference = ''] = /^<(.+)>; rel="next"$/.exec(String(headers.link)) ?? []
    const next = new URL(reference, 'https://api.example/prod/v1/ledger/2026-11/entries?limit=1&payer=vendor')
    expect(next.pathname).toBe('/prod/v1/ledger/2026-11/entries')
    const followed = Object.fromEntries([...next.searchParams].map(([name, value]) => [name, [value]]))
    expect(followed).toMatchObject(query)
    const last = await asCsv({ query: followed })
    expect(last.text.split('\r\n')).toHaveLength(3)
    expect(last.text).toContain('-4000')
    expect(last.headers).not.toHaveProperty('link')
  })

  it('is a line of names when there is nothing', async () => {
    const { text } = await asCsv({ pathParameters: { month: '2026-10' } })
    expect(text.split('\r\n')).toEqual([expect.stringMatching(/^rmaNumber,/), ''])
  })

  it('refuses as a problem document, also who asked for CSV', async () => {
    const { status, headers } = await asCsv({ query: { payer: ['nobody'] } })
    expect({ status, type: headers['content-type'] }).toEqual({ status: 422, type: 'application/problem+json' })
  })
})

describe('GET /v1/turnaround', () => {
  const query = { from: ['2026-10-01'], to: ['2026-12-31'] }
  const report = async (...days: readonly TurnaroundDay[]) =>
    (await asking('showTurnaround', { partnerId: desk, query }, { days })).body

  it('gives means in working days of 1440 minutes, the late ones and their share', async () => {
    const phases = { wayIn: 1440, inspection: 720, quote: 0, repair: 2880, wayBack: 2160 }
    const body = await report(
      shareOf({ workingMinutes: 7200, phases }),
      shareOf({ workingMinutes: 7201, late: 1, phases: { ...phases, quote: 1440 } }),
      shareOf({ workingMinutes: 1440, phases, day: '2026-10-31', country: 'BE' }),
    )
    const nl = { cases: 2, meanWorkingDays: 5, late: 1, lateShare: 0.5 }
    const each = { wayIn: 1, inspection: 0.5, repair: 2, wayBack: 1.5 }
    expect(body).toEqual({
      from: '2026-10-01',
      to: '2026-12-31',
      fleet: { cases: 3, meanWorkingDays: 3.67, late: 1, lateShare: 0.3333, phases: { ...each, quote: 0.33 } },
      byMonth: [
        {
          ...{ month: '2026-10', country: 'BE', cases: 1, meanWorkingDays: 1, late: 0, lateShare: 0 },
          phases: { ...each, quote: 0 },
        },
        { month: '2026-11', country: 'NL', ...nl, phases: { ...each, quote: 0.5 } },
      ],
    })
  })

  it('has no mean where nothing ended', async () => {
    expect(await report(shareOf({ day: '2027-01-01' }))).toMatchObject({
      fleet: { cases: 0, meanWorkingDays: null, late: 0, lateShare: null, phases: null },
      byMonth: [],
    })
  })
})
