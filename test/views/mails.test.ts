import type { Decision } from '@after-sales/rules'
import { describe, expect, it } from 'vitest'
import type { Dossier, PersonalData } from '../../shared/application/dossier.ts'
import { readEvent } from '../../shared/contracts/events/stored-event.ts'
import {
  answerQuote,
  concernedOf,
  issueQuote,
  payment,
  type Rma,
  type RmaEvent,
  recipientsOf,
  replay,
  screened,
  silent,
  type Verdict,
} from '../../shared/rma/index.ts'
import { mailOf } from '../../shared/views/mails/mails.tsx'
import recorded from '../contracts/recorded/events-2.json' with { type: 'json' }
import {
  answererOf,
  begun,
  carriedOut,
  decisionOf,
  draft,
  factsOf,
  firstOf,
  kinds,
  later,
  newPayment,
  now,
  received,
  reported,
} from '../rma/life.ts'
import { rmas } from '../rma/states.ts'

const consumer: PersonalData['consumer'] = {
  name: 'Sanne Jansen',
  email: 'sanne@example.com',
  language: 'en',
  address: { street: 'Dorpsstraat', houseNumber: '1', postalCode: '1234 AB', city: 'Utrecht', country: 'NL' },
}

const decided = (rma: Rma, decision: Partial<Decision> = {}) => ({
  version: 1,
  decidedAt: now.toISOString(),
  facts: factsOf(rma),
  decision: { ...decisionOf(kinds.shopRepair), ...decision },
})

/** The mail of the newest event that a verdict brings about, subject and text in one. */
async function mailAfter(
  rma: Rma,
  verdict: Verdict,
  options: { reminder?: boolean; decision?: Partial<Decision> } = {},
) {
  const { after, events, texts } = carriedOut(rma, verdict)
  const event = events.at(-1)
  if (!event) throw new Error('Nothing happened')
  return mailed(after, event, { texts, ...options })
}

async function mailed(
  rma: Rma,
  event: RmaEvent,
  {
    texts = {},
    reminder = false,
    decision = {},
    life = [event],
  }: {
    texts?: PersonalData['texts']
    reminder?: boolean
    decision?: Partial<Decision>
    life?: readonly RmaEvent[]
  } = {},
) {
  const person: PersonalData = { consumer, texts }
  const dossier: Dossier = { rma, events: life, decisions: [decided(rma, decision)], person }
  const quoteUrl = async (revision: number) => `https://service.example/quote/token-${revision}`
  const mail = await mailOf(event, dossier, person, { id: 'evt', reminder, quoteUrl })
  return mail ? `${mail.subject}\n${mail.text}` : null
}

const registered = (kind: (typeof kinds)[keyof typeof kinds], decision: Partial<Decision> = {}) => {
  const { after, events } = firstOf(kind)
  const [event] = events
  if (!event) throw new Error('No event')
  return mailed(after, event, { decision })
}
const booked = (links: object) =>
  mailAfter(rmas.registered, {
    newEvents: [{ type: 'transport.booked', state: 'in-transit', data: { carrier: 'PostNL' }, text: links }],
  })

const reject = (rma: Rma) =>
  answerQuote(rma, { revision: 1, accept: false, by: answererOf(rma), payment: newPayment() }, now)

describe('The mail about the way in', () => {
  it('brings the label to print, and the parcel to follow, each by its name', async () => {
    const both = await booked({
      labelUrl: 'https://carrier.example/label',
      trackingUrl: 'https://carrier.example/track',
    })
    expect(both).toContain('Print the label: https://carrier.example/label')
    expect(both).toContain('Follow the parcel: https://carrier.example/track')
    const alone = await booked({ labelUrl: 'https://carrier.example/label' })
    expect(alone).toContain('Print the label: https://carrier.example/label')
    expect(alone).not.toContain('Follow the parcel')
  })

  it('has no link where there is none', async () => {
    expect(await booked({})).not.toContain('https://')
  })
})

describe('The mail that confirms a registration', () => {
  it('speaks of SIM cards to the owner of a phone only', async () => {
    expect(await registered(kinds.portalRepair)).toContain('SIM')
    expect(await registered(kinds.largeTv)).not.toContain('SIM')
  })

  it('tells who regrets a purchase that the way in is theirs to pay, and nobody else', async () => {
    const costs: Decision['costs'] = [
      { item: 'transport-inbound', payer: 'consumer', when: 'always', vat: false, clauses: ['P-4.3'] },
      { item: 'transport-outbound', payer: 'vendor', when: 'always', vat: false, clauses: ['P-4.3'] },
    ]
    expect(await registered(kinds.remorse, { costs })).toContain('bringing the device to us is yours to pay')
    expect(await registered(kinds.shopDoa)).not.toContain('yours to pay')
  })
})

describe('The mail that brings a quote', () => {
  const first = carriedOut(rmas.receivedPortal, { newEvents: [] }).after
  const inspected = reported(begun(kinds.portalRepair), received, {
    type: 'inspected',
    official: true,
    warrantable: false,
    causes: ['wear'],
    part: 'other',
  })

  it('has another subject for a revision, which says that it takes the place of the earlier one', async () => {
    const open = carriedOut(inspected, issueQuote(inspected, draft(100), now)).after
    const one = await mailAfter(inspected, issueQuote(inspected, draft(100), now))
    const two = await mailAfter(open, issueQuote(open, draft(90), now))
    expect(one?.split('\n')[0]).toBe(`A quote for your repair, RMA ${first.rmaNumber}`)
    expect(two?.split('\n')[0]).toBe(`Revised quote (number 2) for your repair, RMA ${first.rmaNumber}`)
    expect(two).toContain('takes the place of the earlier one')
  })

  it('is not sent any more once a newer revision stands', async () => {
    const { after: open, events } = carriedOut(inspected, issueQuote(inspected, draft(100), now))
    const newer = carriedOut(open, issueQuote(open, draft(90), later(1))).after
    expect(await mailed(newer, events[0] as RmaEvent)).toBeNull()
  })
})

describe('After a declined quote', () => {
  it('nothing is said to be on its way before it is shipped', async () => {
    const mail = await mailAfter(rmas.quotedPortal, reject(rmas.quotedPortal))
    expect(mail).not.toContain('is on its way back')
    expect(mail).toContain('we will send your Model back')
  })

  it('a visit sends nothing back', async () => {
    const { after, events, texts } = carriedOut(rmas.quotedVisit, reject(rmas.quotedVisit))
    const mail = await mailed(after, events[0] as RmaEvent, { texts })
    expect(mail).toMatch(/is due for the visit and handling/)
    expect(mail).not.toMatch(/send|way back/)
  })
})

describe('The reminder to pay', () => {
  it('does not thank for accepting again, and has the link to pay', async () => {
    const accept = answerQuote(
      rmas.quotedPortal,
      { revision: 1, accept: true, by: 'consumer', payment: newPayment() },
      now,
    )
    const first = await mailAfter(rmas.quotedPortal, accept)
    const reminder = await mailAfter(rmas.quotedPortal, accept, { reminder: true })
    expect(first).toContain('Thank you for accepting')
    expect(reminder).not.toContain('Thank you')
    expect(reminder).toContain('waiting for your payment')
    expect(reminder).toContain('Pay now: https://pay.example/12100')
  })
})

describe('The mail about a device that was shipped', () => {
  const shipped = (rma: Rma) =>
    mailAfter(rma, { newEvents: [{ type: 'device.shipped', state: 'returning', data: { carrier: 'PostNL' } }] })

  it('says where it goes: to the shop, or home', async () => {
    expect(await shipped(rmas.returning)).toContain('on its way to the shop')
    expect(await shipped({ ...rmas.returning, route: kinds.portalRepair.route })).toContain('on its way back')
  })
})

describe('The result of a screening', () => {
  it('sends a rejected device back at no cost only where the vendor bears it', async () => {
    const findings = { boxContentsComplete: false, visibleAbuse: false, sealIntact: true, serialLegible: true }
    const verdict = screened(rmas.screeningRemorse, { result: 'rejected', findings }, factsOf(rmas.screeningRemorse))
    const borneBy = (payer: 'vendor' | 'consumer') =>
      mailAfter(rmas.screeningRemorse, verdict, {
        decision: { costs: [{ item: 'transport-outbound', payer, when: 'always', vat: false, clauses: [] }] },
      })
    expect(await borneBy('vendor')).toContain('at no cost for you')
    expect(await borneBy('consumer')).not.toContain('at no cost')
  })
})

describe('Every event of which a consumer is told by mail', () => {
  it('has a mail, in the lives that were recorded', async () => {
    const without: string[] = []
    let life: RmaEvent[] = []
    for (const event of recorded.map(readEvent)) {
      life = event.sequence === 1 ? [event] : [...life, event]
      const rma = replay(life, null)
      if (!rma || !recipientsOf(event, concernedOf(rma)).mail) continue
      const texts = Object.fromEntries(
        life.map(({ sequence }) => [String(sequence), { payUrl: 'https://pay.example/1' }]),
      )
      if ((await mailed(rma, event, { texts, life })) === null) without.push(event.type)
    }
    expect(without).toEqual([])
  })

  it('and what was true then is not sent any more when it is not true now', async () => {
    const owed = rmas.awaitingPayment
    const failed = carriedOut(owed, payment(owed, { paymentId: 'pay_1', status: 'failed', amountCents: 1 }))
    const [event] = failed.events
    if (!event) throw new Error('Nothing happened')
    const texts = { [String(event.sequence - 1)]: { payUrl: 'https://pay.example/1' } }
    const life = [{ ...event, type: 'quote.accepted', sequence: event.sequence - 1 } as RmaEvent, event]
    expect(await mailed(failed.after, event, { texts, life })).toContain('did not succeed')
    expect(await mailed(rmas.paid, event, { texts, life })).toBeNull()
    const { after, events } = carriedOut(rmas.quotedPortal, {
      newEvents: silent(rmas.quotedPortal, 'quote-expiry', later(14)),
    })
    expect(await mailed(after, events[0] as RmaEvent)).toContain('has expired')
    expect(await mailed(rmas.quotedPortal, events[0] as RmaEvent)).toBeNull()
  })
})
