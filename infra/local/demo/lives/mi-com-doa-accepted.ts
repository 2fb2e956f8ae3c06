import { sanne } from '../consumers.ts'
import type { ShownFinding } from '../decision.ts'
import { ends } from '../ending.ts'
import { posts, receives, reports } from '../service-centre.ts'
import type { Story } from '../story.ts'
import { awaitXmsUpdate } from '../xms.ts'

const device = { line: 'eco', model: 'Robot Vacuum X20', serial: 'DEMO-ECO-3' }
const order = 'MI-2026-104711'
const asFound = { boxContentsComplete: true, visibleAbuse: false, sealIntact: true, serialLegible: true }

const claim = (story: Story) => ({
  request: 'doa',
  country: 'NL',
  product: { ...device, serial: story.own(device.serial) },
  purchase: { channel: 'mi.com', orderId: story.own(order), purchasedOn: '2026-11-20', deliveredOn: '2026-11-24' },
  fault: { description: 'Does not turn on, also after a night on the charger', manufacturingFailure: true },
  condition: { available: true, ...asFound },
  consumer: sanne,
})

/** An mi.com order, dead on arrival: screened, accepted, quarantined, told to XMS and collected (P-2.1, P-3.2c, P-4.3). */
export async function miComDoaAccepted(story: Story): Promise<void> {
  await delivered(story)
  await claimed(story)
  await reports(story, {
    at: '2026-12-14T13:00:00Z',
    does: 'books the collection at the door',
    said: { type: 'transport-booked', carrier: 'PostNL', slot: '15 December, 09:00 to 12:00' },
    state: 'in-transit',
    events: ['transport.booked'],
    mails: ['The transport of your device is booked'],
  })
  await receives(story, '2026-12-16T08:15:00Z', story.own(device.serial), 'screening')
  await screened(story)
  await reports(story, {
    at: '2026-12-18T10:00:00Z',
    does: 'hands the device to the vendor',
    said: { type: 'collected' },
    state: 'closed',
    events: ['device.collected', 'rma.closed'],
  })
  await ends(story, {
    outcome: 'doa-accepted',
    pays: { vendor: ['screening', 'transport-inbound', 'transport-outbound'] },
    consumerCents: 0,
  })
}

async function delivered(story: Story): Promise<void> {
  const { serial, model, line } = device
  const orderId = story.own(order)
  const callback = {
    type: 'order.delivered',
    occurredAt: '2026-12-09T16:05:00Z',
    orderId,
    purchasedOn: '2026-11-20',
    deliveredOn: '2026-12-09',
    country: 'NL',
    lines: [{ serial: story.own(serial), model, line }],
    consumer: sanne,
  }
  await story.step({
    at: callback.occurredAt,
    who: 'mi-com',
    does: `reports order ${orderId} as delivered on 9 December`,
    request: () => story.api.as('mi-com', 'POST', '/v1/orders/callbacks', callback),
    status: 200,
  })
}

/** The consumer misremembers the delivery, which would be too late; the order system's date wins. */
async function claimed(story: Story): Promise<void> {
  const { api, checks, registrar: callCentre } = story
  const { answer } = await story.step({
    at: '2026-12-14T10:20:00Z',
    who: callCentre,
    does: 'claims DOA, “delivered on 24 November”',
    request: () => api.as(callCentre, 'POST', '/v1/rmas', claim(story)),
    status: 201,
    state: 'registered',
    events: ['rma.registered'],
    mails: ['Your request is registered'],
  })
  const findings = answer.body.decision.findings as ShownFinding[]
  const inTime = findings.find((each) => each.clauses.includes('P-2.2'))
  const { deliveredOn, deliveredOnSource, day } = inTime?.facts ?? {}
  const counted = [inTime?.result, deliveredOn, deliveredOnSource, day]
  checks.is('day 5, from the order system’s date; the stated one loses', counted, [
    'pass',
    '2026-12-09',
    'order-system',
    5,
  ])
}

async function screened(story: Story): Promise<void> {
  const screenedAt = '2026-12-16T15:40:00Z'
  await posts(story, {
    at: screenedAt,
    does: 'screens it: every condition is met',
    path: 'doa-result',
    body: { result: 'accepted', findings: { manufacturingFailure: true, ...asFound }, screenedAt },
    status: 200,
    state: 'quarantined',
    events: ['doa.accepted', 'device.quarantined'],
    mails: ['Your return is accepted'],
  })
  const update = await awaitXmsUpdate(story)
  story.checks.is(
    'XMS has the DOA RMA update',
    [update?.serial, update?.result],
    [story.own(device.serial), 'accepted'],
  )
}
