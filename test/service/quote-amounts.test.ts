import { describe, expect, it } from 'vitest'
import { rateCents } from '../../shared/rules/index.ts'
import { client } from '../support/client.ts'
import { answerByLink, begin, drMobile, type Journey } from '../support/journey.ts'
import { sharedBusinessTime, sharedStack } from '../support/local-stack.ts'
import { consumer } from '../support/requests.ts'

const today = sharedBusinessTime.slice(0, 10)
const wet = { official: true, warrantable: false, causes: ['liquid-or-voltage'], part: 'other' }
const inLuxembourg = { country: 'LU', consumer: { ...consumer, address: { ...consumer.address, country: 'LU' } } }
const largeTv = { product: { line: 'tv', model: 'Mi TV', screenInches: 43 } }
const visit = { from: '2026-11-23T09:00:00Z', to: '2026-11-23T12:00:00Z' }

interface Entry {
  readonly payer: string
  readonly item: string
  readonly netCents: number
  readonly vatCents: number
  readonly grossCents: number
}

const ledgerOf = async ({ rmaNumber }: Journey): Promise<Entry[]> =>
  (await client(sharedStack(), 'desk').get(`/v1/rmas/${rmaNumber}`)).body.ledger
const amounts = (ledger: readonly Entry[], of: string) =>
  Object.fromEntries(ledger.filter(({ payer }) => payer === of).map(({ item, netCents }) => [item, netCents]))
const grossOf = (ledger: readonly Entry[], of: string) =>
  ledger.filter(({ payer }) => payer === of).reduce((sum, { grossCents }) => sum + grossCents, 0)

const lineOf = (kind: string, amountCents: number) => ({ kind, description: `The ${kind}`, amountCents })
const quote = (rma: Journey, lines: readonly object[], reject = { transportCents: 1500, handlingCents: 1000 }) =>
  rma.centre.post(`/v1/rmas/${rma.rmaNumber}/quotes`, { lines, reject })

/** A large television in Luxembourg at which the technician has been. */
async function visited(): Promise<Journey> {
  const rma = await begin(sharedStack(), 'dr-mobile', { ...largeTv, ...inLuxembourg })
  await rma.report('remote-repair', { fixed: false })
  await rma.report('visit-scheduled', visit)
  expect((await rma.report('inspected', wet)).status).toBe(200)
  return rma
}

describe('The VAT of a quote (R-vat)', () => {
  it('is that of the Netherlands for the depot, whoever the consumer is, rounded half up once on the net total', async () => {
    const rma = await begin(sharedStack(), 'dr-mobile', { ...drMobile, ...inLuxembourg })
    await rma.inspectedOutOfWarranty()
    const halves = await quote(rma, [lineOf('labour', 25), lineOf('parts', 25)])
    expect(halves.body).toMatchObject({ netCents: 50, vatRate: 21, vatCents: 11, totalCents: 61 })
    const lower = await quote(rma, [lineOf('labour', 25), lineOf('parts', 24)])
    expect(lower.body).toMatchObject({ netCents: 49, vatRate: 21, vatCents: 10, totalCents: 59 })
  })

  it('is that of the consumer’s country for a visit, whose lines know no transport (R-quote-lines)', async () => {
    const rma = await visited()
    expect(await quote(rma, [lineOf('transport-inbound', 100)])).toMatchObject({
      status: 422,
      body: { code: 'quote-lines-do-not-fit' },
    })
    const { body } = await quote(rma, [lineOf('labour', 7000), lineOf('travel', 3000)])
    expect(body).toMatchObject({ netCents: 10000, vatRate: 17, vatCents: 1700, rejectTotalCents: 2925 })
  })
})

describe('The fee for a rejection', () => {
  it('is what the first quote said at most, and what a revision lowered it to (R-reject-fee)', async () => {
    const rma = await begin(sharedStack(), 'retailer-one', { purchase: { purchasedOn: '2023-01-05' } })
    await rma.inspectedOutOfWarranty()
    const labour = [lineOf('labour', 4000)]
    await quote(rma, labour)
    const raised = await quote(rma, labour, { transportCents: 1501, handlingCents: 1000 })
    expect(raised).toMatchObject({ status: 422, body: { code: 'reject-fee-raised' } })
    const lowered = await quote(rma, labour, { transportCents: 1001, handlingCents: 1000 })
    expect(lowered).toMatchObject({ status: 201, body: { revision: 2, rejectTotalCents: 2421 } })
    const answer = { revision: 2, answer: 'reject' }
    await rma.registrar.post(`/v1/rmas/${rma.rmaNumber}/quote-response`, answer)
    const ledger = await ledgerOf(rma)
    expect(amounts(ledger, 'consumer')).toEqual({
      'transport-inbound': 500,
      'transport-outbound': 501,
      handling: 1000,
    })
    expect(grossOf(ledger, 'consumer')).toBe(2421)
  })

  it('is asked of a consumer online, and never holds up the way back: it is paid after closing (R-reject-payment)', async () => {
    const rma = await begin(sharedStack(), 'dr-mobile', drMobile)
    await rma.inspectedOutOfWarranty()
    await rma.quote()
    await answerByLink(await rma.quoteLink(), 'reject')
    const { state, payment } = await rma.state()
    expect(state).toBe('returning')
    expect(payment).toMatchObject({ purpose: 'reject-fee', status: 'open', amountCents: 3025, currency: 'EUR' })
    await rma.report('shipped', { carrier: 'PostNL' })
    const closed = await rma.report('delivered')
    expect(closed.body).toMatchObject({ state: 'closed', outcome: 'returned-unrepaired', payment: { status: 'open' } })
    expect(grossOf(await ledgerOf(rma), 'consumer')).toBe(3025)

    const paid = { paymentId: payment.paymentId, status: 'paid', amountCents: 3025, currency: 'EUR' }
    expect((await client(sharedStack(), 'payments').post('/v1/payments/callbacks', paid)).status).toBe(200)
    expect(await rma.state()).toMatchObject({ state: 'closed', payment: { status: 'paid', receivedCents: 3025 } })
    expect(grossOf(await ledgerOf(rma), 'consumer')).toBe(0)
  })
})

describe('What no quote states is priced by the rate card of country and line (R-rate-card)', () => {
  it('the vendor’s work and ways under warranty', async () => {
    const rma = await begin(sharedStack(), 'dr-mobile', inLuxembourg)
    await rma.report('received', { serial: rma.serial })
    await rma.report('inspected', { ...wet, warrantable: true, causes: [] })
    await rma.report('repaired')
    const rate = (item: Parameters<typeof rateCents>[2]) => rateCents('LU', 'phone', item, today)
    expect(amounts(await ledgerOf(rma), 'vendor')).toEqual({
      'transport-inbound': rate('transport-inbound'),
      'transport-outbound': rate('transport-outbound'),
      labour: rate('labour'),
      parts: rate('parts'),
    })
    expect((await rma.state()).costs.map(({ netCents }: { netCents: null }) => netCents)).toEqual(Array(4).fill(null))
  })

  it('a remorse’s way in, and the handling of an unofficial device', async () => {
    const online = { channel: 'mi.com', orderId: 'MI-2026-7', purchasedOn: '2026-11-08', deliveredOn: '2026-11-12' }
    const remorse = await begin(sharedStack(), 'call-centre', {
      request: 'remorse',
      purchase: { ...online },
      product: { line: 'eco', model: 'Air Purifier' },
    })
    expect(amounts(await ledgerOf(remorse), 'consumer')).toEqual({
      'transport-inbound': rateCents('NL', 'eco', 'transport-inbound', today),
    })
    const grey = await begin(sharedStack(), 'retailer-one')
    await grey.report('received', { serial: grey.serial })
    await grey.report('inspected', { official: false, warrantable: false, causes: [] })
    await grey.report('collected')
    expect(amounts(await ledgerOf(grey), 'retailer')).toEqual({
      'transport-outbound': rateCents('NL', 'phone', 'transport-outbound', today),
      handling: rateCents('NL', 'phone', 'handling', today),
    })
  })
})
