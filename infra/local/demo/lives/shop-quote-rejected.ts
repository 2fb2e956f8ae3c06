import { sanne } from '../consumers.ts'
import { ends } from '../ending.ts'
import { posts, receives, reports, sendsBack } from '../service-centre.ts'
import type { Story } from '../story.ts'

const serial = 'DEMO-PHONE-1'

const request = (story: Story) => ({
  request: 'repair',
  country: 'NL',
  product: { line: 'phone', model: 'Xiaomi 12', serial: story.own(serial) },
  purchase: { channel: 'retail', purchasedOn: '2023-01-05', proofOfPurchase: { presented: true } },
  fault: { description: 'Does not charge any more', manufacturingFailure: true },
})

const quote = {
  lines: [
    { kind: 'labour', description: 'Replace the charging port', amountCents: 6500 },
    { kind: 'parts', description: 'Charging port', amountCents: 3890 },
    { kind: 'transport-inbound', description: 'From the shop', amountCents: 995 },
    { kind: 'transport-outbound', description: 'To the shop', amountCents: 995 },
  ],
  reject: { transportCents: 1990, handlingCents: 2500 },
}

/** A phone out of warranty, registered by its shop; the quote is rejected through the integration (P-3.3b, P-4.2). */
export async function shopQuoteRejected(story: Story): Promise<void> {
  await checkedAndRegistered(story)
  await reports(story, {
    at: '2026-11-20T11:15:00Z',
    does: 'books the collection at the shop',
    said: { type: 'transport-booked', carrier: 'DHL', slot: '20 November, 15:00 to 17:00' },
    state: 'in-transit',
    events: ['transport.booked'],
  })
  await receives(story, '2026-11-23T08:20:00Z', story.own(serial), 'received')
  await reports(story, {
    at: '2026-11-23T13:05:00Z',
    does: 'inspects it: official, a defect, period over',
    said: { type: 'inspected', official: true, warrantable: true, causes: [], note: 'Charging port is broken' },
    state: 'received',
    events: ['device.inspected'],
  })
  await quotedAndRejected(story)
  await sendsBack(story, { shippedAt: '2026-11-26T14:00:00Z', deliveredAt: '2026-11-27T09:45:00Z', to: 'the shop' })
  await ends(story, {
    outcome: 'returned-unrepaired',
    pays: { consumer: ['handling', 'transport-inbound', 'transport-outbound'] },
    consumerCents: 5433,
  })
}

async function checkedAndRegistered(story: Story): Promise<void> {
  const { api, checks, registrar: shop } = story
  const { answer } = await story.step({
    at: '2026-11-20T09:30:00Z',
    who: shop,
    does: 'asks about a phone bought on 5 January 2023',
    request: () => api.as(shop, 'POST', '/v1/eligibility-checks', request(story)),
    status: 200,
  })
  const { decision, service, deadlines } = answer.body
  checks.is('eligible, out of warranty', [decision, service], ['eligible', 'out-of-warranty-repair'])
  checks.is('5 January 2025 was the last day of the warranty', deadlines.warranty, '2025-01-05')
  await story.step({
    at: '2026-11-20T09:40:00Z',
    who: shop,
    does: 'registers the repair',
    request: () =>
      api.as(shop, 'POST', '/v1/rmas', { ...request(story), consumer: sanne, partnerReference: 'shop-4711' }),
    status: 201,
    state: 'registered',
    events: ['rma.registered'],
    mails: ['Your request is registered'],
  })
}

/** The shop hears of the quote by webhook and answers for its consumer. */
async function quotedAndRejected(story: Story): Promise<void> {
  const { api, checks, registrar: shop } = story
  const issued = await posts(story, {
    at: '2026-11-24T09:10:00Z',
    does: 'quotes the repair',
    path: 'quotes',
    body: quote,
    status: 201,
    state: 'quoted',
    events: ['quote.issued'],
  })
  const { netCents, vatCents, totalCents, rejectTotalCents } = issued.answer.body
  const amounts = [netCents, vatCents, totalCents, rejectTotalCents]
  checks.is('€149.80 with 21 % VAT; €54.33 when rejected', amounts, [12380, 2600, 14980, 5433])
  const told = issued.webhooks.find((webhook) => webhook.to === shop)?.data
  checks.is('the shop reads the totals in its webhook', [told?.totalCents, told?.rejectTotalCents], [14980, 5433])
  const answer = { revision: told?.revision, answer: 'reject' }
  await story.step({
    at: '2026-11-25T10:30:00Z',
    who: shop,
    does: 'answers for its consumer: rejected',
    request: () => api.as(shop, 'POST', `/v1/rmas/${story.rmaNumber}/quote-response`, answer),
    status: 200,
    state: 'returning',
    events: ['quote.rejected'],
  })
}
