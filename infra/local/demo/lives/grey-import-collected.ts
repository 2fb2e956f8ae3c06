import { lotte } from '../consumers.ts'
import { ends } from '../ending.ts'
import { receives, reports } from '../service-centre.ts'
import type { Story } from '../story.ts'

const serial = 'DEMO-PHONE-6'

const request = (story: Story) => ({
  request: 'repair',
  country: 'BE',
  product: { line: 'phone', model: 'Xiaomi 15', serial: story.own(serial) },
  purchase: { channel: 'retail', purchasedOn: '2026-10-12', proofOfPurchase: { presented: true } },
  fault: { description: 'Does not charge any more, with any cable', manufacturingFailure: true },
  consumer: lotte,
})

/** A grey import that XMS took for official: the inspection finds it, and the shop collects it at its own cost (P-1.1b). */
export async function greyImportCollected(story: Story): Promise<void> {
  const { api, registrar: shop } = story
  const before = await settledCents(story)
  await story.step({
    at: '2026-12-14T09:00:00Z',
    who: shop,
    does: 'registers a phone that XMS knows',
    request: () => api.as(shop, 'POST', '/v1/rmas', request(story)),
    status: 201,
    state: 'registered',
    events: ['rma.registered'],
    mails: ['Your request is registered'],
  })
  await receives(story, '2026-12-16T08:30:00Z', story.own(serial), 'received')
  await reports(story, {
    at: '2026-12-16T11:00:00Z',
    does: 'finds that it was made for another market',
    said: { type: 'inspected', official: false, warrantable: false, causes: [], note: 'Region code of another market' },
    state: 'awaiting-collection',
    events: ['device.inspected', 'device.not_official'],
  })
  await reports(story, {
    at: '2026-12-18T13:00:00Z',
    does: 'hands it to the shop’s own carrier',
    said: { type: 'collected' },
    state: 'closed',
    events: ['device.collected', 'rma.closed'],
  })
  await settled(story, before)
  await ends(story, {
    outcome: 'collected-by-retailer',
    pays: { vendor: ['transport-inbound'], retailer: ['handling', 'transport-outbound'] },
    consumerCents: 0,
  })
}

/** What the shop owes stands in its settlement of the month, to the cent. */
async function settled(story: Story, before: number): Promise<void> {
  const { checks, registrar: shop } = story
  const { ledger } = await story.look()
  const owed = (ledger as { account: string; grossCents: number }[])
    .filter(({ account }) => account === `partner:${shop}`)
    .reduce((sum, { grossCents }) => sum + grossCents, 0)
  checks.is('the shop’s settlement of December shows it', (await settledCents(story)) - before, owed)
}

/** What the shop owes for December so far. */
async function settledCents({ api, registrar: shop }: Story): Promise<number> {
  const { body } = await api.as(shop, 'GET', '/v1/ledger/2026-12')
  const totals = body.totals as { payer: string; item: string; grossCents: number }[]
  return totals.filter(({ payer }) => payer === 'retailer').reduce((sum, each) => sum + each.grossCents, 0)
}
