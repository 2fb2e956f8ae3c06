import { sanne } from '../consumers.ts'
import { ends } from '../ending.ts'
import { reports } from '../service-centre.ts'
import type { Story } from '../story.ts'

const tv = { line: 'tv', model: 'Xiaomi TV A 55', screenInches: 55 }
const serials = { old: 'DEMO-TV-5', new: 'DEMO-TV-5-NEW' }

const facts = {
  request: 'repair',
  country: 'NL',
  purchase: { channel: 'retail', sellerId: 'a-shop', purchasedOn: '2025-11-07', proofOfPurchase: { presented: true } },
  fault: { description: 'Half of the picture is dark, from one day to the next' },
}

/** A large television: the call does not help, a technician comes and finds the panel, and the whole unit is swapped (T-3.2.1b, T-3.2.3). */
export async function largeTvSwapped(story: Story): Promise<void> {
  const { api, checks, registrar: site } = story
  const { answer } = await story.step({
    at: '2026-12-07T10:00:00Z',
    who: site,
    does: 'registers a television of 55 inches',
    request: () =>
      api.as(site, 'POST', '/v1/rmas', {
        ...facts,
        product: { ...tv, serial: story.own(serials.old) },
        consumer: sanne,
      }),
    status: 201,
    state: 'remote-repair',
    events: ['rma.registered'],
    mails: ['Your request is registered'],
  })
  checks.is('repaired at home, after a call', answer.body.route.servicedAt, 'on-site')
  await reports(story, {
    at: '2026-12-07T15:00:00Z',
    does: 'calls, and cannot mend it by telephone',
    said: { type: 'remote-repair', fixed: false },
    state: 'registered',
    events: ['remote_repair.attempted'],
  })
  await visited(story)
  await reports(story, {
    at: '2026-12-10T09:50:00Z',
    does: 'swaps the whole unit',
    said: { type: 'swapped', newSerial: story.own(serials.new) },
    state: 'closed',
    events: ['device.swapped', 'rma.closed'],
    mails: ['Your device has been exchanged'],
  })
  await inherited(story)
  await ends(story, {
    outcome: 'swapped',
    pays: { vendor: ['labour', 'outgoing-call', 'parts', 'travel'] },
    consumerCents: 0,
  })
}

async function visited(story: Story): Promise<void> {
  await reports(story, {
    at: '2026-12-07T15:05:00Z',
    does: 'plans a visit',
    said: { type: 'visit-scheduled', from: '2026-12-09T08:00:00Z', to: '2026-12-09T10:00:00Z' },
    state: 'visit-planned',
    events: ['visit.scheduled'],
    mails: ['We visit you'],
  })
  await reports(story, {
    at: '2026-12-08T11:00:00Z',
    does: 'moves the visit by a day, as the consumer asked',
    said: { type: 'visit-scheduled', from: '2026-12-10T08:00:00Z', to: '2026-12-10T10:00:00Z' },
    state: 'visit-planned',
    events: ['visit.scheduled'],
    mails: ['Your visit has another time'],
  })
  const { answer } = await reports(story, {
    at: '2026-12-10T09:10:00Z',
    does: 'inspects it: the panel, covered',
    said: { type: 'inspected', official: true, warrantable: true, causes: [], part: 'lcd' },
    state: 'in-repair',
    events: ['device.inspected'],
  })
  story.checks.is('a panel is not replaced: the unit is', answer.body.service, 'whole-unit-swap')
}

/** R-swap-serial: the new unit has the rest of the old one's warranty, whatever is stated of it. */
async function inherited(story: Story): Promise<void> {
  const { api, checks } = story
  const check = {
    ...facts,
    product: { ...tv, serial: story.own(serials.new) },
    purchase: { channel: 'retail', sellerId: 'a-shop' },
  }
  const { body } = await api.as('dr-mobile', 'POST', '/v1/eligibility-checks', check)
  checks.is('the new unit is covered as long as the old one was', body.deadlines.warranty, '2027-11-07')
}
