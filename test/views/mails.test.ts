import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../shared/application/dossier.ts'
import { eventData } from '../../shared/contracts/events/event-data.ts'
import { readEvent } from '../../shared/contracts/events/stored-event.ts'
import {
  bringsMail,
  type EventType,
  hasEnded,
  type MailedEvent,
  type RmaEvent,
  replay,
} from '../../shared/rma/index.ts'
import recorded1 from '../contracts/recorded/events-1.json' with { type: 'json' }
import recorded2 from '../contracts/recorded/events-2.json' with { type: 'json' }
import { covered, kinds, notCovered, received, visit } from '../rma/life.ts'
import {
  answers,
  asksAgain,
  decides,
  learns,
  life,
  looksAgain,
  mailed,
  mailFor,
  on,
  pays,
  quotes,
  says,
  screens,
  silence,
} from './lives.ts'

const { portalRepair, largeTv, remorse, shopDoa } = kinds
const quoted = on(life(portalRepair, {}), says(received), says(notCovered), quotes())
const owing = on(quoted, answers(true))
const repaired = on(life(portalRepair, {}), says(received), says(covered), says({ type: 'repaired' }))
const missing = { decision: 'needs-information', missing: ['purchase.deliveredOn'] } as const

/** For every event that brings a mail, an RMA to which it has just happened. Does not compile when one is missing. */
const lives: Readonly<Record<MailedEvent['type'], Dossier>> = {
  'rma.registered': life(portalRepair, {}),
  'rma.awaiting_information': life(portalRepair, missing),
  'rma.on_hold': life(portalRepair, { decision: 'needs-review' }),
  'rma.cancelled': on(life(portalRepair, missing), silence('information-silence')),
  'rma.refused': on(life(portalRepair, missing), learns({ decision: 'refused' })),
  'transport.booked': on(life(portalRepair, {}), says({ type: 'transport-booked', carrier: 'PostNL' })),
  'visit.scheduled': on(life(largeTv, {}), says({ type: 'remote-repair', fixed: false }), says(visit)),
  'device.swapped': on(
    life(portalRepair, {}),
    says(received),
    says(covered),
    says({ type: 'swapped', newSerial: 'SN-NEW' }),
  ),
  'device.shipped': on(repaired, says({ type: 'shipped', carrier: 'PostNL' })),
  'doa.accepted': on(life(shopDoa, {}), says(received), screens('accepted')),
  'doa.rejected': on(life(shopDoa, {}), says(received), screens('rejected')),
  'remorse.accepted': on(life(remorse, {}), says(received), screens('accepted')),
  'remorse.rejected': on(life(remorse, {}), says(received), screens('rejected')),
  'quote.issued': quoted,
  'quote.accepted': owing,
  'quote.rejected': on(quoted, answers(false)),
  'quote.expired': on(quoted, silence('quote-expiry')),
  'quote.withdrawn': on(quoted, asksAgain, looksAgain('admit')),
  'payment.received': on(owing, pays()),
  'payment.failed': on(owing, pays({ status: 'failed' })),
  'payment.refunded': on(owing, pays(), decides('refund')),
  'desk.decided': on(quoted, asksAgain, looksAgain('uphold')),
}

const types = Object.keys(lives) as MailedEvent['type'][]

describe('Every event of which a consumer is told by mail', () => {
  it('is in the list of these tests, and no other is', () => {
    const mailing = Object.keys(eventData).filter((type) => bringsMail({ type } as RmaEvent))
    expect(types.toSorted()).toEqual(mailing.toSorted())
  })

  it.each(types)('has a mail: %s', async (type) => {
    const mail = await mailed(lives[type], type)
    expect(mail).toContain(`, RMA ${lives[type].rma.rmaNumber}\n`)
    expect(mail).toContain('Dear Sanne Jansen,')
    expect(mail).not.toMatch(/undefined|null|NaN|\[object/)
  })

  it('has none where the table of recipients says so', async () => {
    const silentTypes = (Object.keys(eventData) as EventType[]).filter((type) => !types.some((each) => each === type))
    expect(silentTypes.length).toBeGreaterThan(5)
    for (const type of silentTypes) {
      const event = Object.values(lives)
        .flatMap(({ events }) => events)
        .find((each) => each.type === type)
      if (event) expect([type, await mailFor(event, quoted)]).toEqual([type, null])
    }
  })
})

describe('A mail that is sent late', () => {
  it('asks for nothing that an ended request no longer waits for', async () => {
    const cancelled = on(life(portalRepair, missing), silence('information-silence'))
    const home = on(repaired, says({ type: 'shipped', carrier: 'PostNL' }), says({ type: 'delivered' }))
    for (const ended of [cancelled, home]) {
      expect(hasEnded(ended.rma)).toBe(true)
      const told = ended.events.filter(({ type }) => type !== 'rma.cancelled' && type !== 'device.shipped')
      for (const event of told) expect([event.type, await mailFor(event, ended)]).toEqual([event.type, null])
    }
  })
})

describe('The events that were recorded in older versions', () => {
  it.each([
    ['1', recorded1],
    ['2', recorded2],
  ])('still make their mails: version %s', async (_, recorded) => {
    const made = new Set<string>()
    let events: RmaEvent[] = []
    for (const event of recorded.map(readEvent)) {
      events = event.sequence === 1 ? [event] : [...events, event]
      const rma = replay(events, null)
      if (!rma) throw new Error('No RMA')
      const texts = Object.fromEntries(events.map(({ sequence }) => [sequence, { payUrl: 'https://pay.example/1' }]))
      const { person, decisions } = quoted
      const dossier = { rma, events, decisions, person: person && { ...person, texts } }
      if ((await mailFor(event, dossier)) !== null) made.add(event.type)
    }
    expect([...made]).toEqual(
      expect.arrayContaining([
        'rma.registered',
        'rma.refused',
        'transport.booked',
        'visit.scheduled',
        'device.swapped',
        'device.shipped',
        'quote.issued',
        'quote.accepted',
        'quote.rejected',
        'payment.received',
        'payment.failed',
        'doa.accepted',
        'doa.rejected',
        'remorse.accepted',
        'remorse.rejected',
      ]),
    )
  })
})
