import { lotte } from '../consumers.ts'
import { ends } from '../ending.ts'
import { linkIn } from '../links.ts'
import { posts, receives, reports, sendsBack } from '../service-centre.ts'
import type { Story } from '../story.ts'

const serial = 'DEMO-PHONE-2'

const request = (story: Story) => ({
  request: 'repair',
  country: 'BE',
  product: { line: 'phone', model: 'Xiaomi 15', serial: story.own(serial) },
  purchase: { channel: 'retail', sellerId: 'a-shop', purchasedOn: '2026-03-02', proofOfPurchase: { presented: true } },
  fault: { description: 'Switched itself off and does not start any more' },
  wishes: { transport: 'drop-off' },
  consumer: lotte,
})

const quote = {
  lines: [
    { kind: 'labour', description: 'Clean and replace the main board', amountCents: 7000 },
    { kind: 'parts', description: 'Main board', amountCents: 18995 },
    { kind: 'transport-inbound', description: 'From the drop-off point', amountCents: 895 },
    { kind: 'transport-outbound', description: 'To the consumer', amountCents: 895 },
  ],
  reject: { transportCents: 1790, handlingCents: 2500 },
}

/** A consumer's phone with water damage: the quote comes by e-mail, is accepted by its link and paid (P-3.2b, P-4.2). */
export async function consumerQuotePaid(story: Story): Promise<void> {
  await registered(story)
  await waterFound(story)
  const quoteUrl = await quoted(story)
  await answeredByLink(story, quoteUrl)
  await reports(story, {
    at: '2026-12-07T15:20:00Z',
    does: 'repairs the phone',
    said: { type: 'repaired', note: 'New main board, tested' },
    state: 'returning',
    events: ['repair.completed'],
  })
  await sendsBack(story, {
    shippedAt: '2026-12-08T09:30:00Z',
    deliveredAt: '2026-12-09T11:00:00Z',
    to: 'the consumer',
  })
  await ends(story, {
    outcome: 'repaired',
    pays: { consumer: ['labour', 'parts', 'transport-inbound', 'transport-outbound'] },
    consumerCents: 33620,
  })
}

async function registered(story: Story): Promise<void> {
  const { api, checks, registrar: site } = story
  const { answer } = await story.step({
    at: '2026-11-30T18:45:00Z',
    who: site,
    does: 'registers a phone that does not start',
    request: () => api.as(site, 'POST', '/v1/rmas', request(story)),
    status: 201,
    state: 'registered',
    events: ['rma.registered'],
    mails: ['Your request is registered'],
  })
  checks.is('in warranty, for now: nothing is said of water', answer.body.service, 'in-warranty-repair')
  checks.is('from the drop-off point, as wished', answer.body.decision.route.collectFrom, 'drop-off-point')
  await reports(story, {
    at: '2026-12-01T08:00:00Z',
    does: 'sends the free-ship label',
    said: { type: 'transport-booked', carrier: 'bpost', labelUrl: 'https://label.example.com/3SDEMO' },
    state: 'in-transit',
    events: ['transport.booked'],
    mails: ['The transport of your device is booked'],
  })
}

/** The inspection finds what nobody has said: out of warranty from now on (P-1.4f, P-3.2b). */
async function waterFound(story: Story): Promise<void> {
  await receives(story, '2026-12-02T09:40:00Z', story.own(serial), 'received')
  const { rma } = await reports(story, {
    at: '2026-12-02T14:10:00Z',
    does: 'inspects it and finds water',
    said: { type: 'inspected', official: true, warrantable: false, causes: ['liquid-or-voltage'] },
    state: 'received',
    events: ['device.inspected'],
  })
  story.checks.is('liquid: out of warranty (P-1.4f)', rma?.service, 'out-of-warranty-repair')
}

/** Returns the link in the quote's mail. */
async function quoted(story: Story): Promise<string> {
  const { answer, mails } = await posts(story, {
    at: '2026-12-03T09:00:00Z',
    does: 'quotes the repair',
    path: 'quotes',
    body: quote,
    status: 201,
    state: 'quoted',
    events: ['quote.issued'],
    mails: ['A quote for your repair'],
  })
  story.checks.is('€336.20 with 21 % VAT, that of the depot (NL)', answer.body.totalCents, 33620)
  return linkIn(mails[0], /\/quote\/[\w-]+/)
}

/** The consumer looks, mistypes the postal code, accepts and pays. */
async function answeredByLink(story: Story, quoteUrl: string): Promise<void> {
  const { api, checks } = story
  const seen = await story.step({
    at: '2026-12-03T18:00:00Z',
    who: 'consumer',
    does: 'opens the link: it shows the quote, decides nothing',
    request: () => api.browse(quoteUrl),
    status: 200,
    state: 'quoted',
  })
  checks.is('the page shows the total', String(seen.answer.body).includes('336.20'), true)
  await story.step({
    at: '2026-12-04T17:30:00Z',
    who: 'consumer',
    does: 'accepts with a wrong postal code: nothing decided',
    request: () => api.browse(quoteUrl, { answer: 'accept', postalCode: '1000' }),
    status: 422,
    state: 'quoted',
  })
  const accepted = await story.step({
    at: '2026-12-04T17:32:00Z',
    who: 'consumer',
    does: 'accepts with the right postal code',
    request: () => api.browse(quoteUrl, { answer: 'accept', postalCode: '2018' }),
    status: 303,
    state: 'awaiting-payment',
    events: ['quote.accepted'],
    mails: ['Please pay for your repair'],
  })
  const payUrl = linkIn(accepted.mails[0], /\/pay\/[\w-]+/)
  const opened = await story.step({
    at: '2026-12-04T17:35:00Z',
    who: 'consumer',
    does: 'opens the link in the mail and goes on to pay',
    request: () => api.browse(payUrl, {}),
    status: 303,
    state: 'awaiting-payment',
  })
  const checkout = new URL(opened.answer.location ?? '')
  const amountCents = Number(checkout.searchParams.get('amountCents'))
  checks.is('the provider asks for what was quoted', amountCents, 33620)
  await story.step({
    at: '2026-12-04T17:36:00Z',
    who: 'consumer',
    does: 'pays (payment simulator)',
    request: () => api.local('POST', checkout.pathname.replace('/local/', ''), { status: 'paid', amountCents }),
    status: 200,
    state: 'in-repair',
    events: ['payment.received'],
    mails: ['We have received your payment'],
  })
}
