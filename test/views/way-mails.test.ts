import { describe, expect, it } from 'vitest'
import { shippedMail } from '../../shared/messages/en/mail.ts'
import { cancel } from '../../shared/rma/index.ts'
import { aboutOf } from '../../shared/views/mails/telling.ts'
import { covered, decisionOf, kinds, received, visit } from '../rma/life.ts'
import {
  asksAgain,
  decidedAs,
  decides,
  type Happening,
  life,
  looksAgain,
  mailed,
  mailFor,
  newest,
  on,
  says,
  screens,
  silence,
} from './lives.ts'

const { portalRepair, shopRepair, shopTv, largeTv, remorse, shopDoa } = kinds
const notFixed = says({ type: 'remote-repair', fixed: false })
const booked = (links: object = {}) => says({ type: 'transport-booked', carrier: 'PostNL', ...links })
const shipped = says({ type: 'shipped', carrier: 'PostNL' })
const moved = says({ type: 'visit-scheduled', from: '2026-11-25T15:00:00Z', to: '2026-11-25T17:30:00Z' })

describe('The mail about the way in', () => {
  it('brings the label to print, and the parcel to follow, each by its name', async () => {
    const labelUrl = 'https://carrier.example/label'
    const both = on(life(portalRepair, {}), booked({ labelUrl, trackingUrl: 'https://carrier.example/track' }))
    expect(await mailed(both, 'transport.booked')).toContain('Print the label: https://carrier.example/label')
    expect(await mailed(both, 'transport.booked')).toContain('Follow the parcel: https://carrier.example/track')
    const alone = await mailed(on(life(portalRepair, {}), booked({ labelUrl })), 'transport.booked')
    expect(alone).toContain('Print the label: https://carrier.example/label')
    expect(alone).not.toContain('Follow the parcel')
  })

  it('brings no label any more once the battery is known to be damaged (L-battery)', async () => {
    const links = { labelUrl: 'https://carrier.example/label', trackingUrl: 'https://carrier.example/track' }
    const underWay = on(life(portalRepair, {}), booked(links))
    const swollen = decidedAs(underWay, decisionOf(portalRepair, { instructions: ['damaged-battery'] }))
    const mail = await mailed(swollen, 'transport.booked')
    expect(mail).toContain('Follow the parcel')
    expect(mail?.toLowerCase()).not.toContain('label')
  })

  it('has no link where there is none, and is not sent any more once the device has come', async () => {
    const underWay = on(life(portalRepair, {}), booked())
    expect(await mailed(underWay, 'transport.booked')).not.toContain('https://')
    expect(await mailed(on(underWay, says(received)), 'transport.booked')).toBeNull()
    expect(await mailed(on(underWay, silence('lost')), 'transport.booked')).toBeNull()
  })
})

describe('The mail about the way back of a device that was repaired under warranty (L-repair-extension)', () => {
  const home = on(life(portalRepair, {}), says(received), says(covered), says({ type: 'repaired' }), shipped)

  it('says until when the seller is liable, and nothing of that while the law is not followed', async () => {
    if (!home.person) throw new Error('Erased')
    expect(await mailed(home, 'device.shipped')).not.toContain('liable')
    const facts = { ...aboutOf(home, home.person), carrier: 'PostNL', trackingUrl: null }
    expect(shippedMail({ ...facts, liableUntil: '2029-11-10' }).paragraphs.at(-1)).toContain('until 10 November 2029')
    expect(shippedMail({ ...facts, liableUntil: null }).paragraphs).toHaveLength(1)
  })
})

describe('The mail about a visit', () => {
  const planned = on(life(largeTv, {}), notFixed, says(visit))

  it('tells its day and times as the clocks of the consumer show them, in winter and in summer', async () => {
    expect(await mailed(planned, 'visit.scheduled')).toMatch(
      /We come to your home .*Monday.*23 November 2026.*09:00.11:00/,
    )
    const summer = says({ type: 'visit-scheduled', from: '2027-06-01T08:00:00Z', to: '2027-06-01T10:00:00Z' })
    expect(await mailed(on(life(largeTv, {}), notFixed, summer), 'visit.scheduled')).toMatch(/1 June 2027.*10:00.12:00/)
  })

  it('tells both days of one that lasts past midnight', async () => {
    const late = says({ type: 'visit-scheduled', from: '2026-11-23T21:00:00Z', to: '2026-11-24T00:00:00Z' })
    const mail = await mailed(on(life(largeTv, {}), notFixed, late), 'visit.scheduled')
    expect(mail).toMatch(/23 November 2026.*22:00.*24 November 2026.*01:00/)
  })

  it('says that a later one takes the place of the earlier one, of which none is sent any more', async () => {
    const again = on(planned, moved)
    expect(await mailed(again, 'visit.scheduled')).toMatch(
      /the earlier one no longer stands.*25 November 2026.*16:00.18:30/,
    )
    expect(await mailed(planned, 'visit.scheduled')).not.toContain('no longer stands')
    expect(await mailFor(newest(planned, 'visit.scheduled'), again)).toBeNull()
  })

  it('is not sent any more once it was made or cancelled', async () => {
    const cancelled: Happening = ({ rma }) => cancel(rma, 'Not needed any more')
    expect(await mailed(on(planned, cancelled), 'visit.scheduled')).toBeNull()
    expect(await mailed(on(planned, says(covered)), 'visit.scheduled')).toBeNull()
    const wanted = on(planned, says({ ...covered, warrantable: false, causes: ['wear'] }))
    expect(wanted.rma.state).toBe('visit-planned')
    expect(await mailed(wanted, 'visit.scheduled')).toBeNull()
    expect(await mailed(on(wanted, moved), 'visit.scheduled')).toContain('25 November 2026')
  })
})

describe('The mail about an exchanged device', () => {
  const swap: readonly Happening[] = [
    says({ ...covered, part: 'lcd' }),
    says({ type: 'swapped', newSerial: 'SN-2026-0002' }),
  ]
  const atDepot = on(life(shopTv, {}), says(received), ...swap)
  const atHome = on(life(largeTv, {}), notFixed, says(visit), ...swap)

  it('names both serials and the last day of the warranty', async () => {
    const mail = await mailed(atDepot, 'device.swapped')
    expect(mail).toContain('SN-2026-0001')
    expect(mail).toContain('SN-2026-0002')
    expect(mail).toContain('The last day of that warranty: 10 November 2028.')
  })

  it('names no day where none is known', async () => {
    const events = atDepot.events.map((event) =>
      event.type === 'device.swapped' ? { ...event, data: { ...event.data, warrantyEndsOn: null } } : event,
    )
    const mail = await mailed({ ...atDepot, events }, 'device.swapped')
    expect(mail).toContain('It continues the warranty')
    expect(mail).not.toContain('last day')
  })

  it('says where it is sent, until it is; a visit sends nothing', async () => {
    expect(await mailed(atDepot, 'device.swapped')).toContain('We send it to the shop')
    expect(await mailed(on(atDepot, shipped), 'device.swapped')).not.toContain('We send it')
    expect(await mailed(atHome, 'device.swapped')).not.toMatch(/send|way/)
    const toHome = { ...shopTv, route: { ...shopTv.route, returnTo: 'consumer' } } as const
    const sent = on(life(toHome, {}), says(received), says(covered), says({ type: 'swapped', newSerial: 'SN-2' }))
    expect(await mailed({ ...sent, rma: { ...sent.rma, route: toHome.route } }, 'device.swapped')).toContain(
      'We send it to you',
    )
  })
})

describe('The mail about a device that was shipped', () => {
  it('says where it goes: to the shop, or home', async () => {
    const repaired = says({ type: 'repaired' })
    const shop = on(life(shopRepair, {}), says(received), says(covered), repaired, shipped)
    expect(await mailed(shop, 'device.shipped')).toContain('on its way to the shop')
    const home = on(life(portalRepair, {}), says(received), says(covered), repaired, shipped)
    expect(await mailed(home, 'device.shipped')).toContain('on its way back')
  })
})

describe('The mail about a device that is looked for on its way back', () => {
  it('is not that it comes, until somebody decides to wait on', async () => {
    const home = on(life(portalRepair, {}), says(received), says(covered), says({ type: 'repaired' }), shipped)
    const lost = on(home, silence('lost'))
    expect(await mailed(lost, 'device.shipped')).toBeNull()
    expect(await mailed(on(lost, decides('cancel')), 'device.shipped')).toBeNull()
    expect(await mailed(on(lost, decides('approve')), 'device.shipped')).not.toBeNull()
  })
})

describe('The result of a screening', () => {
  it('sends a rejected device back at no cost only where the vendor bears it', async () => {
    const rejected = on(life(remorse, {}), says(received), screens('rejected'))
    expect(await mailed(rejected, 'remorse.rejected')).toContain('at no cost for you')
    expect(await mailed(rejected, 'remorse.rejected')).toContain('bringing the device to us is yours to pay')
  })

  it('is not told any more once the device is examined again', async () => {
    const rejected = on(life(shopDoa, {}), says(received), screens('rejected'))
    expect(await mailed(rejected, 'doa.rejected')).toContain('does not meet the conditions')
    expect(await mailed(on(rejected, asksAgain), 'doa.rejected')).not.toBeNull()
    expect(await mailed(on(rejected, asksAgain, looksAgain('admit')), 'doa.rejected')).toBeNull()
    expect(await mailed(on(rejected, shipped, says({ type: 'delivered' })), 'doa.rejected')).not.toBeNull()
  })

  it('says of an accepted one who settles it', async () => {
    const accepted = on(life(shopDoa, {}), says(received), screens('accepted'))
    expect(await mailed(accepted, 'doa.accepted')).toContain('settles the refund or replacement')
  })
})
