import { sanne } from '../consumers.ts'
import type { ShownFinding } from '../decision.ts'
import { ends } from '../ending.ts'
import { receives, reports, sendsBack } from '../service-centre.ts'
import type { Story } from '../story.ts'

const serial = 'DEMO-SCOOTER-4'

const facts = (story: Story) => ({
  country: 'NL',
  product: { line: 'scooter', model: 'Electric Scooter 4', serial: story.own(serial) },
  purchase: { channel: 'retail', purchasedOn: '2026-12-05', proofOfPurchase: { presented: true, serialMarked: true } },
  fault: { description: 'The motor stops after some metres and shows error 14', manufacturingFailure: true },
  condition: {
    available: true,
    boxContentsComplete: true,
    visibleAbuse: false,
    originalCarton: true,
    screwsInPlace: true,
  },
  consumer: sanne,
})

/** A DOA claim on day 16 is refused with its reason; the scooter is repaired in warranty instead (P-2.2, P-3.3a, P-4.1). */
export async function shopLateDoa(story: Story): Promise<void> {
  await refused(story)
  await registeredInstead(story)
  await reports(story, {
    at: '2026-12-21T14:00:00Z',
    does: 'books the collection at the shop',
    said: { type: 'transport-booked', carrier: 'DHL', slot: '22 December, 13:00 to 15:00' },
    state: 'in-transit',
    events: ['transport.booked'],
  })
  await receives(story, '2026-12-23T09:00:00Z', story.own(serial), 'received')
  await reports(story, {
    at: '2026-12-23T14:30:00Z',
    does: 'inspects it: a defect, covered',
    said: { type: 'inspected', official: true, warrantable: true, causes: [] },
    state: 'in-repair',
    events: ['device.inspected'],
  })
  await reports(story, {
    at: '2026-12-24T11:00:00Z',
    does: 'repairs the scooter',
    said: { type: 'repaired', note: 'New controller' },
    state: 'returning',
    events: ['repair.completed'],
  })
  await sendsBack(story, { shippedAt: '2026-12-28T09:00:00Z', deliveredAt: '2026-12-29T10:15:00Z', to: 'the shop' })
  await ends(story, {
    outcome: 'repaired',
    pays: { vendor: ['labour', 'parts', 'transport-inbound', 'transport-outbound'] },
    consumerCents: 0,
  })
}

async function refused(story: Story): Promise<void> {
  const { api, checks, registrar: shop } = story
  const { answer } = await story.step({
    at: '2026-12-21T09:50:00Z',
    who: shop,
    does: 'claims DOA 16 days after handing it over',
    request: () => api.as(shop, 'POST', '/v1/rmas', { request: 'doa', ...facts(story) }),
    status: 422,
  })
  const { code, decision } = answer.body
  checks.is('not eligible, and no RMA', [code, decision.decision, decision.service], ['not-eligible', 'refused', null])
  const failed = (decision.findings as ShownFinding[]).filter((each) => each.result === 'fail')
  const reasons = failed.map((each) => [...each.clauses, each.facts.day])
  checks.is('the only reason: day 16 (P-2.2)', reasons, [['P-2.2', 16]])
  checks.is('20 December was the last day in time', decision.deadlines.doa, '2026-12-20')
  checks.is('a repair in warranty is offered instead', decision.alternatives, ['in-warranty-repair'])
}

async function registeredInstead(story: Story): Promise<void> {
  const { api, checks, registrar: shop } = story
  const { answer } = await story.step({
    at: '2026-12-21T10:10:00Z',
    who: shop,
    does: 'registers it as a repair instead',
    request: () => api.as(shop, 'POST', '/v1/rmas', { request: 'repair', ...facts(story) }),
    status: 201,
    state: 'registered',
    events: ['rma.registered'],
    mails: ['Your request is registered'],
  })
  checks.is('in warranty', answer.body.service, 'in-warranty-repair')
}
