import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LocalStack } from '../../infra/local/stack.ts'
import { type Answer, client, eventually } from '../support/client.ts'
import { answerByLink, begin, drMobile, type Journey } from '../support/journey.ts'
import { ownStack, setClock } from '../support/local-stack.ts'
import type { RequestChanges } from '../support/requests.ts'

interface Entry {
  readonly rmaNumber: string
  readonly sequence: number
  readonly line: number
  readonly account: string
  readonly payer: string
  readonly item: string
  readonly netCents: number
  readonly grossCents: number
}

const fine = { official: true, warrantable: true, causes: [], part: 'other' }
const outside = { purchase: { purchasedOn: '2024-01-10' } }
const byPlace = (one: Entry, other: Entry) => placeOf(one).localeCompare(placeOf(other))
const placeOf = ({ rmaNumber, sequence, line }: Entry) => `${rmaNumber} ${sequence} ${line}`
const grossOf = (entries: readonly Entry[]) => entries.reduce((sum, { grossCents }) => sum + grossCents, 0)

describe('The books of the fleet', () => {
  let stack: LocalStack
  beforeAll(async () => {
    stack = await ownStack()
  })
  afterAll(() => stack.stop())

  const as = (partner: string) => client(stack.url, partner)
  const at = (instant: string) => setClock(stack.url, instant)
  const started = (changes: RequestChanges = {}, partner = 'retailer-one') => begin(stack.url, partner, changes)
  async function received(rma: Journey, found: Readonly<Record<string, unknown>> = fine): Promise<void> {
    await rma.report('received', { serial: rma.serial })
    await rma.report('inspected', found)
  }
  const turnaround = async (from: string, to: string, cases: number) =>
    eventually(`${cases} cases in the turn-around`, async () => {
      const { body } = await as('desk').get(`/v1/turnaround?from=${from}&to=${to}`)
      return body.fleet.cases === cases && body
    })

  it('P-5, T-5, R-tat: turn-around is the mean of working days from registration to delivery, and what took over five is late', async () => {
    await at('2027-03-05T12:00:00Z') // a Friday
    const phone = await started()
    const tv = await started({ product: { line: 'tv', model: 'Mi TV', screenInches: 32 } })
    expect((await phone.state()).turnaround).toMatchObject({ workingDays: 0, late: false, expectedOn: '2027-03-12' })
    await at('2027-03-08T12:00:00Z')
    await received(phone)
    await received(tv)
    await at('2027-03-09T12:00:00Z')
    await phone.report('repaired')
    expect((await phone.report('delivered')).body.turnaround).toMatchObject({
      workingDays: 2,
      pausedDays: 0,
      phases: { wayIn: 1, inspection: 0, quote: 0, repair: 1, wayBack: 0 },
      late: false,
    })
    await at('2027-03-15T12:00:00Z')
    await tv.report('repaired')
    expect((await tv.report('delivered')).body.turnaround).toMatchObject({ workingDays: 6, late: true })

    const { fleet, byMonth } = await turnaround('2027-03-09', '2027-03-15', 2)
    expect(fleet).toMatchObject({ meanWorkingDays: 4, late: 1, lateShare: 0.5, phases: { wayIn: 1, repair: 3 } })
    expect(byMonth).toMatchObject([{ month: '2027-03', country: 'NL', cases: 2, meanWorkingDays: 4 }])
    expect((await turnaround('2027-03-09', '2027-03-14', 1)).fleet).toMatchObject({ meanWorkingDays: 2, late: 0 })
  })

  it('R-tat: the days that a quote waits for its answer, weekends and holidays are not counted', async () => {
    await at('2027-04-22T12:00:00Z') // a Thursday; King's day is on Tuesday 27 April
    const rma = await started(outside)
    await rma.inspectedOutOfWarranty()
    await rma.quote()
    await at('2027-05-03T12:00:00Z')
    const answer = { revision: 1, answer: 'accept' }
    const { body } = await rma.registrar.post(`/v1/rmas/${rma.rmaNumber}/quote-response`, answer)
    expect(body.turnaround).toMatchObject({ workingDays: 0, pausedDays: 6, paused: false })
    await at('2027-05-04T12:00:00Z')
    await rma.report('repaired')
    expect((await rma.report('delivered')).body.turnaround).toMatchObject({
      workingDays: 1,
      pausedDays: 6,
      late: false,
    })
    expect((await turnaround('2027-05-04', '2027-05-04', 1)).fleet.meanWorkingDays).toBe(1)
  })

  /** One of each kind of payer, all ended in June 2027; as the desk sees them. */
  async function endedInJune(): Promise<Answer['body'][]> {
    await at('2027-06-07T09:00:00Z')
    const accepted = await started(outside)
    await accepted.inspectedOutOfWarranty()
    await accepted.quote({ 'transport-inbound': 700, 'transport-outbound': 700 })
    await accepted.registrar.post(`/v1/rmas/${accepted.rmaNumber}/quote-response`, { revision: 1, answer: 'accept' })
    await accepted.report('repaired')
    const rejected = await started(drMobile, 'dr-mobile')
    await rejected.inspectedOutOfWarranty()
    await rejected.quote()
    await answerByLink(await rejected.quoteLink(), 'reject')
    const unofficial = await started({}, 'retailer-two')
    await received(unofficial, { official: false, warrantable: false, causes: [] })
    await unofficial.report('collected')
    const covered = await started()
    await received(covered)
    await covered.report('repaired')
    for (const rma of [accepted, rejected, covered]) await rma.report('delivered')
    const numbers = [accepted, rejected, unofficial, covered].map(({ rmaNumber }) => rmaNumber)
    return Promise.all(numbers.map(async (rmaNumber) => (await as('desk').get(`/v1/rmas/${rmaNumber}`)).body))
  }

  async function entriesFor(partner: string, query = ''): Promise<Entry[]> {
    const entries: Entry[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const more: string = cursor && `&cursor=${encodeURIComponent(cursor)}`
      const { body } = await as(partner).get(`/v1/ledger/2027-06/entries?limit=5${query}${more}`)
      entries.push(...body.entries)
      cursor = body.next
    }
    return entries
  }

  it('hold each RMA’s own ledger, in totals, pages and as CSV; a shop sees its own account (R-pos-payment)', async () => {
    const rmas = await endedInJune()
    const own: Entry[] = rmas.flatMap(({ rmaNumber, ledger }) =>
      ledger.map((entry: object) => ({ rmaNumber, ...entry })),
    )
    const booked = await eventually('all entries in the books', async () => {
      const entries = await entriesFor('desk')
      return entries.length === own.length && entries
    })
    expect(booked.toSorted(byPlace)).toEqual(own.toSorted(byPlace))

    const { totals } = (await as('desk').get('/v1/ledger/2027-06')).body
    for (const total of totals) {
      const { account, payer, item, entries, grossCents } = total
      const of = own.filter((each) => each.account === account && each.payer === payer && each.item === item)
      expect([entries, grossCents], `${account} ${payer} ${item}`).toEqual([of.length, grossOf(of)])
    }
    expect(grossOf(totals)).toBe(grossOf(own))

    // What the consumer bears of a shop's repair is settled with the shop.
    const shops = await entriesFor('retailer-one')
    expect(shops.toSorted(byPlace)).toEqual(
      own.filter(({ account }) => account === 'partner:retailer-one').toSorted(byPlace),
    )
    expect(grossOf(shops)).toBe(rmas[0].quote.totalCents)
    expect(new Set(shops.map(({ payer }) => payer))).toEqual(new Set(['consumer']))
    expect((await as('retailer-two').get('/v1/ledger/2027-06')).body.totals).toMatchObject([
      { account: 'partner:retailer-two', payer: 'retailer', item: 'handling' },
      { account: 'partner:retailer-two', payer: 'retailer', item: 'transport-outbound' },
    ])
    const table = await as('retailer-one').get('/v1/ledger/2027-06/entries', { headers: { accept: 'text/csv' } })
    expect(table.body.trim().split('\r\n')).toHaveLength(1 + shops.length)
    const vendors = await entriesFor('desk', '&payer=vendor')
    expect(vendors.toSorted(byPlace)).toEqual(own.filter(({ payer }) => payer === 'vendor').toSorted(byPlace))
  })
})
