import { type Decision, decide } from '@after-sales/rules'
import { describe, expect, it } from 'vitest'
import { instructionText } from '../../shared/messages/index.ts'
import { policyOf } from '../../shared/rma/index.ts'
import { decisionOf, factsOf, kinds, received } from '../rma/life.ts'
import { manyFacts } from '../rules/many-facts.ts'
import {
  asksAgain,
  decidedAs,
  decides,
  learns,
  life,
  looksAgain,
  mailed,
  mailFor,
  mailsOfChange,
  newest,
  on,
  says,
  silence,
} from './lives.ts'

const { portalRepair, shopRepair, largeTv, smallTv, remorse } = kinds
const dropOff = { ...portalRepair, route: { ...portalRepair.route, collectFrom: 'drop-off-point' } } as const
const byTelephone = { ...portalRepair, channel: 'call-centre', role: 'call-centre' } as const
const booked = says({ type: 'transport-booked', carrier: 'PostNL' })
const official = { ...factsOf(life(portalRepair, {}).rma), fault: { description: 'No picture' } }
const { parameters } = policyOf(life(portalRepair, {}).rma)

describe('The mail that confirms a registration', () => {
  it('speaks of SIM cards to the owner of a phone only', async () => {
    expect(await mailed(life(portalRepair, {}), 'rma.registered')).toContain('SIM')
    expect(await mailed(life(largeTv, {}), 'rma.registered')).not.toContain('SIM')
  })

  it('says that we call first, until we have', async () => {
    const tv = life(smallTv, {})
    expect(await mailed(tv, 'rma.registered')).toContain('We will call you first')
    const called = on(tv, says({ type: 'remote-repair', fixed: false }))
    expect(await mailed(called, 'rma.registered')).not.toContain('We will call you first')
  })

  it('tells who regrets a purchase that the way in is theirs to pay, and nobody else', async () => {
    expect(await mailed(life(remorse, {}), 'rma.registered')).toContain('bringing the device to us is yours to pay')
    expect(await mailed(life(portalRepair, {}), 'rma.registered')).not.toContain('yours to pay')
  })

  it('is not sent any more once the request was cancelled, nor while a person looks at it', async () => {
    const cancelled = on(life(portalRepair, {}), silence('no-show'))
    expect(await mailed(cancelled, 'rma.registered')).toBeNull()
    const held = on(life(portalRepair, {}), learns({ decision: 'needs-review' }))
    expect(await mailed(held, 'rma.registered')).toBeNull()
  })
})

describe('A device whose battery is damaged (L-battery)', () => {
  const swollen = { instructions: ['damaged-battery'] } as const
  const minding = instructionText('damaged-battery', 'en', 'NL')

  it.each([
    ['a wish to hand it in', dropOff],
    ['a wish to have it collected', portalRepair],
    ['a shop that has it', shopRepair],
  ])('is announced neither a label nor a pickup, and its owner is told what to mind: %s', async (_, kind) => {
    for (const isReminder of [false, true]) {
      const mail = await mailed(life(kind, swollen), 'rma.registered', isReminder)
      expect(mail).toContain(minding)
      expect(mail).toMatch(/travels safely/)
      expect(mail?.replace(minding, '')).not.toMatch(/label|hand in|collects|our carrier|SIM/i)
    }
  })

  it('is still visited where it is', async () => {
    const mail = await mailed(life(largeTv, swollen), 'rma.registered')
    expect(mail?.replace(minding, '')).not.toContain('travels')
  })

  it('is told what to mind already while a person looks at it', async () => {
    const mail = await mailed(life(portalRepair, { ...swollen, decision: 'needs-review' }), 'rma.on_hold')
    expect(mail).toContain(minding)
    expect(await mailed(life(portalRepair, { decision: 'needs-review' }), 'rma.on_hold')).not.toContain(minding)
  })
})

describe('The reminder of a device that has not come', () => {
  it('says how it gets to us, and on which day the request is cancelled', async () => {
    const byCarrier = await mailed(life(portalRepair, {}), 'rma.registered', true)
    expect(byCarrier).toContain('has not reached us yet')
    expect(byCarrier).toContain('Our carrier collects it')
    expect(byCarrier).toContain(`cancelled after ${parameters.noShowDays} days, on 11 December 2026`)
    const byLabel = await mailed(life(dropOff, {}), 'rma.registered', true)
    expect(byLabel).toContain('hand in the parcel with the label')
    expect(byLabel).not.toContain('collects it')
  })

  it('is not sent once it is on its way, nor of a visit', async () => {
    expect(await mailed(on(life(portalRepair, {}), booked), 'rma.registered', true)).toBeNull()
    const visited = on(life(largeTv, {}), says({ type: 'remote-repair', fixed: false }))
    expect(visited.rma.state).toBe('registered')
    expect(await mailed(visited, 'rma.registered', true)).toBeNull()
  })
})

const missing = ['purchase.proofOfPurchase', 'purchase.deliveredOn', 'product.screenInches']
const asked = { decision: 'needs-information', missing } as const

describe('The mail that asks for information', () => {
  it('names in plain words what is missing, until when, and where to tell it', async () => {
    const mail = await mailed(life(portalRepair, asked), 'rma.awaiting_information')
    expect(mail).toContain(
      'your proof of purchase, such as the invoice or the receipt, the day on which the device was delivered and the size of the screen in inches.',
    )
    expect(mail).toContain(`cancelled after ${parameters.informationDays} days, on 11 December 2026`)
    expect(mail).toContain('Dr. Mobile')
    const called = await mailed(life(byTelephone, asked), 'rma.awaiting_information')
    expect(called).toContain('Please call us about it')
    expect(called).not.toContain('Dr. Mobile')
  })

  it('says how long a description of a scooter has to be, and nothing of that to others', async () => {
    const describedBy = (line: 'scooter' | 'eco'): Promise<string | null> => {
      const facts = { ...official, product: { ...official.product, line }, fault: undefined }
      const decision = decide(facts, policyOf(life(portalRepair, {}).rma), '2026-11-20')
      expect(decision.missing).toEqual(['fault.description'])
      return mailed(life(portalRepair, decision), 'rma.awaiting_information')
    }
    expect(await describedBy('scooter')).toContain(
      `a description of the fault in at least ${parameters.scooterDescriptionLength} characters`,
    )
    expect(await describedBy('eco')).toMatch(/a description of the fault\./)
  })

  it('has a reminder that asks for the same', async () => {
    const reminder = await mailed(life(portalRepair, asked), 'rma.awaiting_information', true)
    expect(reminder).toMatch(/^Reminder: /)
    expect(reminder).toContain('the day on which the device was delivered')
    expect(reminder).toContain('on 11 December 2026')
  })

  it('is not sent any more once that has come, or something else is asked for', async () => {
    const answered = on(life(portalRepair, asked), learns({}))
    expect(await mailed(answered, 'rma.awaiting_information')).toBeNull()
    expect(await mailed(answered, 'rma.awaiting_information', true)).toBeNull()
    const more = on(life(portalRepair, asked), learns({ ...asked, missing: ['fault.description'] }))
    expect(await mailed(more, 'rma.awaiting_information')).toContain('a description of the fault')
    expect(await mailFor(newest(life(portalRepair, asked), 'rma.awaiting_information'), more)).toBeNull()
  })

  it('has words for everything that the rules can ask for', async () => {
    const paths = new Set<string>()
    for (const facts of manyFacts()) {
      for (const path of decide(facts, policyOf(life(portalRepair, {}).rma), '2026-11-20').missing) paths.add(path)
    }
    expect(paths.size).toBeGreaterThan(10)
    for (const path of paths) {
      const mail = await mailed(life(portalRepair, { ...asked, missing: [path] }), 'rma.awaiting_information')
      expect([path, mail?.includes('on the telephone')]).toEqual([path, false])
    }
    const unknown = await mailed(life(portalRepair, { ...asked, missing: ['a.b'] }), 'rma.awaiting_information')
    expect(unknown).toContain('something that we would like to ask you on the telephone')
  })
})

describe('The mail about a hold', () => {
  const held = life(portalRepair, { decision: 'needs-review' })

  it('says that a person looks at it, and to keep the device where it has not left yet', async () => {
    expect(await mailed(held, 'rma.on_hold')).toContain('One of us looks at the request for your Model')
    expect(await mailed(held, 'rma.on_hold')).toContain('Please keep the device with you')
    const tv = await mailed(life(largeTv, { decision: 'needs-review' }), 'rma.on_hold')
    expect(tv).toContain('One of us looks')
    expect(tv).not.toContain('keep the device')
    const underWay = on(life(portalRepair, {}), booked, learns({ decision: 'needs-review' }))
    expect(await mailed(underWay, 'rma.on_hold')).not.toContain('keep the device')
    const here = on(life(portalRepair, {}), says(received), learns({ decision: 'needs-review' }))
    expect(await mailed(here, 'rma.on_hold')).not.toContain('keep the device')
  })

  it('is sent of a review only, and only while it lasts', async () => {
    const otherDevice = on(life(portalRepair, {}), says({ type: 'received', serial: 'SN-OTHER' }))
    expect(otherDevice.rma.holdReason).toBe('other-device')
    expect(await mailed(otherDevice, 'rma.on_hold')).toBeNull()
    expect(await mailed(on(held, decides('approve')), 'rma.on_hold')).toBeNull()
  })

  it('says that it is looked at again where somebody asked for that', async () => {
    const disputed = on(held, () => ({
      newEvents: [{ type: 'second_look.requested', state: 'on-hold', data: { itemId: 'item_1' } }],
    }))
    expect(await mailed(disputed, 'rma.on_hold')).toContain('As asked, one of us looks at the request')
  })
})

describe('The mail of a cancelled request', () => {
  it('says why: somebody asked for it, the device never came, or information never did', async () => {
    const byDesk = on(life(portalRepair, { decision: 'needs-review' }), decides('cancel'))
    expect(await mailed(byDesk, 'rma.cancelled')).toContain('has been cancelled, as asked')
    const neverCame = await mailed(on(life(portalRepair, {}), silence('no-show')), 'rma.cancelled')
    expect(neverCame).toContain(`has not reached us within ${parameters.noShowDays} days`)
    const neverSaid = await mailed(on(life(portalRepair, asked), silence('information-silence')), 'rma.cancelled')
    expect(neverSaid).toContain(`It has not reached us within ${parameters.informationDays} days`)
    for (const mail of [neverCame, neverSaid]) expect(mail).toContain('please register it again')
  })

  it('sends the customer of a shop to the shop', async () => {
    const mail = await mailed(on(life(shopRepair, {}), silence('no-show')), 'rma.cancelled')
    expect(mail).toContain('ask the shop to register it again')
    expect(mail).not.toContain('please call us')
  })
})

describe('The mail of a refused request', () => {
  const refusing = (facts: Partial<Parameters<typeof decide>[0]>): Decision =>
    decide({ ...official, ...facts }, policyOf(life(portalRepair, {}).rma), '2026-11-20')

  it('gives the reason of the rule that refuses, and where to turn to', async () => {
    const decision = refusing({ official: false, fault: { ...official.fault, causes: ['wear'] } })
    const refused = decidedAs(on(life(portalRepair, asked), learns(decision)), decision)
    const mail = await mailed(refused, 'rma.refused')
    expect(mail).toContain('not sold through the official Benelux channels')
    expect(mail).toContain('Please turn to whoever sold you the device')
    for (const code of ['statutory-rights', 'second-look'] as const)
      expect(mail).toContain(instructionText(code, 'en', 'NL'))
    expect(mail).not.toMatch(/wear|As asked/)
  })

  it('speaks of no channel where something else refuses, or a person', async () => {
    const decision = refusing({ request: 'maintenance' })
    const refused = decidedAs(on(life(portalRepair, asked), learns(decision)), decision)
    expect(await mailed(refused, 'rma.refused')).toContain('Installation and maintenance are not part of our service')
    expect(await mailed(refused, 'rma.refused')).not.toContain('official')
    const byPerson = on(life(portalRepair, { decision: 'needs-review' }), decides('refuse'))
    expect(await mailed(byPerson, 'rma.refused')).toContain('cannot accept it')
    expect(await mailed(byPerson, 'rma.refused')).not.toMatch(/official|As asked/)
    expect(await mailed(byPerson, 'rma.refused')).toContain(instructionText('statutory-rights', 'en', 'NL'))
  })

  it('of an upheld second look is the only one, says that it was looked at again, and names the dispute body (L-dispute)', async () => {
    const decision = decisionOf(portalRepair, { decision: 'needs-review' })
    const held = on(life(portalRepair, decision), () => ({
      newEvents: [{ type: 'second_look.requested', state: 'on-hold', data: { itemId: 'item_1' } }],
    }))
    const mails = await mailsOfChange(on(held, looksAgain('uphold')))
    expect(mails).toHaveLength(1)
    expect(mails[0]).toContain('We still cannot accept it')
    expect(mails[0]).toContain(instructionText('dispute-body', 'en', 'NL'))
    expect(mails[0]).not.toContain(instructionText('second-look', 'en', 'NL'))
    expect((await mailsOfChange(on(held, decides('refuse'))))[0]).toContain(instructionText('dispute-body', 'en', 'NL'))
    expect(on(held, looksAgain('uphold')).rma.outcome).toBe('refused')
    expect(asksAgain(held)).toHaveProperty('refused')
  })
})
