import { describe, expect, it } from 'vitest'
import { pageOf } from '../../functions/quote-page/page.ts'
import { instructionText } from '../../shared/messages/index.ts'
import { report } from '../../shared/rma/index.ts'
import { covered, draft, factsOf, kinds, notCovered, received, visit } from '../rma/life.ts'
import {
  answers,
  asksAgain,
  decides,
  type Happening,
  learns,
  life,
  looksAgain,
  mailed,
  mailFor,
  mailsOfChange,
  newest,
  on,
  pays,
  quotes,
  says,
  silence,
} from './lives.ts'

const { portalRepair, largeTv } = kinds
const inspected = on(life(portalRepair, {}), says(received), says(notCovered))
const open = on(inspected, quotes())
const accepted = on(open, answers(true))
const rejected = on(open, answers(false))
const free = on(inspected, quotes(draft(10_000, 0, 0)), answers(false))
const onVisit = on(
  life(largeTv, {}),
  says({ type: 'remote-repair', fixed: false }),
  says(visit),
  says(notCovered),
  quotes(),
  answers(false),
)
const fee = 'As quoted, €30.25 including VAT is due for'

describe('The mail that brings a quote', () => {
  it('has another subject for a revision, which says that it takes the place of the earlier one', async () => {
    const one = await mailed(open, 'quote.issued')
    expect(one?.split('\n')[0]).toBe(`A quote for your repair, RMA ${open.rma.rmaNumber}`)
    const two = await mailed(on(open, quotes(draft(90))), 'quote.issued')
    expect(two?.split('\n')[0]).toBe(`Revised quote (number 2) for your repair, RMA ${open.rma.rmaNumber}`)
    expect(two).toContain('takes the place of the earlier one')
  })

  it('and its reminder are not sent any more once it was answered, replaced, withdrawn or has run out', async () => {
    const issued = newest(open, 'quote.issued')
    expect(await mailFor(issued, open, true)).toContain('We have not heard from you')
    const withdrawn = on(open, asksAgain, looksAgain('admit'))
    for (const after of [
      on(open, quotes(draft(90))),
      accepted,
      rejected,
      withdrawn,
      on(open, silence('quote-expiry')),
    ]) {
      expect(await mailFor(issued, after)).toBeNull()
      expect(await mailFor(issued, after, true)).toBeNull()
    }
  })
})

describe('The mail of an expired quote', () => {
  it('is sent until somebody has decided what becomes of it', async () => {
    const expired = on(open, silence('quote-expiry'))
    expect(await mailed(expired, 'quote.expired')).toContain('it no longer stands')
    expect(await mailed(on(expired, quotes()), 'quote.expired')).toBeNull()
    expect(await mailed(on(expired, decides('return-unrepaired')), 'quote.expired')).toBeNull()
    const again = on(expired, quotes(), silence('quote-expiry'))
    expect(await mailFor(newest(expired, 'quote.expired'), again)).toBeNull()
    expect(await mailed(again, 'quote.expired')).not.toBeNull()
  })
})

describe('The mail that asks to pay for a repair', () => {
  it('has a reminder that does not thank for accepting again, and the link to pay', async () => {
    expect(await mailed(accepted, 'quote.accepted')).toContain('Thank you for accepting')
    const reminder = await mailed(accepted, 'quote.accepted', true)
    expect(reminder).not.toContain('Thank you')
    expect(reminder).toContain('waiting for your payment')
    expect(reminder).toContain('Pay now: https://pay.example/12100')
  })

  it('is sent while the payment would be taken, also after a long silence', async () => {
    const silent = on(accepted, silence('payment-silence'))
    expect(await mailed(silent, 'quote.accepted')).toContain('€121.00')
    const released = on(silent, decides('return-unrepaired'))
    for (const after of [on(accepted, pays()), on(accepted, pays({ amountCents: 1 })), released]) {
      expect(await mailed(after, 'quote.accepted')).toBeNull()
      expect(await mailed(after, 'quote.accepted', true)).toBeNull()
    }
  })
})

describe('The mail of a declined quote', () => {
  it('says how to pay the fee, which the way back does not wait for', async () => {
    const mail = await mailed(rejected, 'quote.rejected')
    expect(mail).toContain(
      `${fee} transport and handling. Please pay it online; the device comes back to you in any case.`,
    )
    expect(mail).toContain('Pay now: https://pay.example/3025')
    expect(mail).toContain('we will send your Model back')
    expect(mail).not.toContain('is on its way back')
  })

  it('does not announce what has been sent, and asks for the fee still after closing', async () => {
    const shipped = on(rejected, says({ type: 'shipped', carrier: 'PostNL' }))
    const closed = on(shipped, says({ type: 'delivered' }))
    for (const after of [shipped, closed]) {
      expect(await mailed(after, 'quote.rejected')).not.toContain('we will send')
      expect(await mailed(after, 'quote.rejected')).toContain('Pay now')
    }
  })

  it('does not ask for a fee that has been paid, nor where there is none', async () => {
    for (const after of [on(rejected, pays()), free]) {
      expect(await mailed(after, 'quote.rejected')).toContain('You declined the quote')
      expect(await mailed(after, 'quote.rejected')).not.toMatch(/is due|Pay now|€/)
    }
  })

  it('names a fee that no payment was opened for, without a link', async () => {
    const events = rejected.events.map((event) =>
      event.type === 'quote.rejected' ? { ...event, data: { ...event.data, payment: null } } : event,
    )
    const mail = await mailed({ ...rejected, events, rma: { ...rejected.rma, payment: null } }, 'quote.rejected')
    expect(mail).toContain(`${fee} transport and handling.`)
    expect(mail).not.toMatch(/online|Pay now/)
  })

  it('of a visit sends nothing back', async () => {
    const mail = await mailed(onVisit, 'quote.rejected')
    expect(mail).toContain(`${fee} the visit and handling. Please pay it online.`)
    expect(mail).not.toMatch(/send|way back|comes back/)
  })

  it('is not sent any more once the device is repaired after all', async () => {
    expect(await mailed(on(rejected, asksAgain, looksAgain('admit')), 'quote.rejected')).toBeNull()
  })
})

describe('The mail of a withdrawn quote', () => {
  it('says that the warranty covers the device, once: after new information or a second look', async () => {
    const unproven: Happening = ({ rma }) =>
      report(rma, covered, factsOf(rma, { purchase: { ...factsOf(rma).purchase, proofOfPurchase: undefined } }))
    const informed = on(life(portalRepair, {}), says(received), unproven, quotes(), learns({}))
    for (const withdrawn of [informed, on(open, asksAgain, looksAgain('admit'))]) {
      expect(withdrawn.rma.quote?.status).toBe('withdrawn')
      const mails = await mailsOfChange(withdrawn)
      expect(mails).toHaveLength(1)
      expect(mails[0]).toContain('the warranty covers it after all. The repair costs you nothing.')
      expect(mails[0]).toContain('Our quote no longer stands')
    }
  })

  it('is not sent where the repair is not made, nor when a later inspection finds otherwise', async () => {
    const impossible = on(accepted, pays(), decides('refund'))
    expect(impossible.rma.quote?.status).toBe('withdrawn')
    expect(await mailed(impossible, 'quote.withdrawn')).toBeNull()
    const admitted = on(open, asksAgain, looksAgain('admit'))
    expect(await mailed(on(admitted, says(notCovered)), 'quote.withdrawn')).toBeNull()
    expect(await mailed(on(admitted, says(covered)), 'quote.withdrawn')).not.toBeNull()
  })
})

describe('The rights that a quote tells by law', () => {
  const rights = (['statutory-rights', 'second-look'] as const).map((code) => instructionText(code, 'en', 'NL'))

  it('are told in its mail and on its page (L-statutory, L-second-look)', async () => {
    const html = pageOf({ dossier: open, link: { rmaNumber: open.rma.rmaNumber, revision: 1 } }, { kind: 'open' })
    for (const each of rights) {
      expect(await mailed(open, 'quote.issued')).toContain(each)
      expect(html).toContain(each)
    }
  })
})
