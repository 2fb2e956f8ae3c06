import { describe, expect, it } from 'vitest'
import { instructionText } from '../../shared/messages/index.ts'
import { covered, kinds, notCovered, received, visit } from '../rma/life.ts'
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
  screens,
  silence,
} from './lives.ts'

const { portalRepair, largeTv, remorse } = kinds
const toQuote: readonly Happening[] = [says(received), says(notCovered)]
const open = on(life(portalRepair, {}), ...toQuote, quotes())
const expired = on(open, silence('quote-expiry'))
const unpaid = on(open, answers(true), silence('payment-silence'))
const otherDevice = on(life(portalRepair, {}), says({ type: 'received', serial: 'SN-OTHER' }))
const notOfficial = on(life(portalRepair, {}), says(received), says({ ...covered, official: false }))
const unwanted = on(life(portalRepair, {}), says(received), learns({ decision: 'needs-review' }))
const rejectedScreening = on(life(remorse, {}), says(received), screens('rejected'))

describe('A device that a person sends back unrepaired', () => {
  it('is told of with the reason, whatever held it', async () => {
    const returned = async (held: typeof open) => mailed(on(held, decides('return-unrepaired')), 'desk.decided')
    expect(await returned(otherDevice)).toContain('is not the Model that was registered')
    expect(await returned(notOfficial)).toContain('not sold through the official Benelux channels')
    expect(await returned(expired)).toContain('We did not hear from you about the quote')
    expect(await returned(unpaid)).toContain('was not paid for')
    const refused = await mailed(on(unwanted, decides('refuse')), 'desk.decided')
    expect(refused).toContain('we cannot accept it')
    expect(refused).toContain(instructionText('statutory-rights', 'en', 'NL'))
    expect(refused).toContain(instructionText('second-look', 'en', 'NL'))
    expect(await returned(otherDevice)).not.toContain(instructionText('statutory-rights', 'en', 'NL'))
  })

  it('costs the fee as quoted after a silence, and how to pay it is said; waived or not quoted it costs nothing', async () => {
    for (const held of [expired, unpaid]) {
      const due = await mailed(on(held, decides('return-unrepaired')), 'desk.decided')
      expect(due).toContain('€30.25 including VAT is due for transport and handling')
      expect(due).toContain('Pay now: https://pay.example/3025')
      expect(due).not.toContain('costs you nothing')
      const waived = await mailed(on(held, decides('return-unrepaired', { waiveFees: true })), 'desk.decided')
      expect(waived).toContain('The way back costs you nothing')
      expect(waived).not.toMatch(/is due|Pay now/)
    }
    for (const held of [otherDevice, notOfficial]) {
      expect(await mailed(on(held, decides('return-unrepaired')), 'desk.decided')).toContain('costs you nothing')
    }
  })

  it('is not asked for a fee that has been paid', async () => {
    const settled = on(expired, decides('return-unrepaired'), pays())
    expect(await mailed(settled, 'desk.decided')).not.toMatch(/is due|Pay now|costs you nothing/)
  })

  it('is announced until it has been sent', async () => {
    const returning = on(expired, decides('return-unrepaired'))
    expect(await mailed(returning, 'desk.decided')).toContain('We will send it back unrepaired')
    const shipped = on(returning, says({ type: 'shipped', carrier: 'PostNL' }))
    expect(await mailed(shipped, 'desk.decided')).not.toContain('We will send it back')
  })

  it('stays where it is after a visit', async () => {
    const visited = on(
      life(largeTv, {}),
      says({ type: 'remote-repair', fixed: false }),
      says(visit),
      says(notCovered),
      quotes(),
    )
    const ended = on(visited, silence('quote-expiry'), decides('return-unrepaired'))
    const mail = await mailed(ended, 'desk.decided')
    expect(mail).toContain('is due for the visit and handling')
    expect(mail).not.toMatch(/send|way back|comes back/)
    const waived = on(visited, silence('quote-expiry'), decides('return-unrepaired', { waiveFees: true }))
    expect(await mailed(waived, 'desk.decided')).toContain('The visit costs you nothing')
  })

  it('that turned out impossible to repair is told of once, and its money apart', async () => {
    const impossible = on(open, answers(true), pays(), decides('refund'))
    const mails = await mailsOfChange(impossible)
    expect(mails).toHaveLength(2)
    expect(mails[0]).toContain('cannot be repaired. The quote no longer stands, and what you have paid goes back')
    expect(mails[1]).toContain('€121.00 goes back to you')
  })

  it('is not spoken of any more once it is covered after all', async () => {
    const returning = on(expired, decides('return-unrepaired'))
    const admitted = on(returning, asksAgain, looksAgain('admit'))
    expect(admitted.rma.state).toBe('in-repair')
    expect(await mailFor(newest(returning, 'desk.decided'), admitted)).toBeNull()
  })
})

describe('A second look', () => {
  it('that is upheld says that it stays, that the rights against the seller do, and names the dispute body (L-dispute)', async () => {
    const mails = await mailsOfChange(on(open, asksAgain, looksAgain('uphold')))
    expect(mails).toHaveLength(1)
    expect(mails[0]).toContain('The decision stays as it is')
    expect(mails[0]).toContain(instructionText('statutory-rights', 'en', 'NL'))
    expect(mails[0]).toContain(instructionText('dispute-body', 'en', 'NL'))
    expect(mails[0]).not.toContain(instructionText('second-look', 'en', 'NL'))
  })

  it('that is admitted says that the warranty covers it, also before there is a quote', async () => {
    const unquoted = on(life(portalRepair, {}), ...toQuote, asksAgain, looksAgain('admit'))
    const mails = await mailsOfChange(unquoted)
    expect(mails).toHaveLength(1)
    expect(mails[0]).toContain('the warranty covers it after all')
    expect(mails[0]).not.toContain('quote')
    expect(await mailed(on(unquoted, says(notCovered)), 'desk.decided')).toBeNull()
  })

  it('of a rejected screening says that it is examined again, until it is', async () => {
    const again = on(rejectedScreening, asksAgain, looksAgain('admit'))
    expect(await mailed(again, 'desk.decided')).toContain('We examine your Model once more')
    expect(await mailed(on(again, screens('accepted')), 'desk.decided')).toBeNull()
  })

  it('of a closed request names the number under which it goes on', async () => {
    const closed = on(rejectedScreening, says({ type: 'delivered' }), asksAgain, looksAgain('admit'))
    expect(await mailed(closed, 'desk.decided')).toContain('new RMA number: NL-2222-2222-2')
  })
})

describe('A review', () => {
  it('that lets a request in is told of by its registration alone', async () => {
    const mails = await mailsOfChange(on(life(portalRepair, { decision: 'needs-review' }), decides('approve')))
    expect(mails).toHaveLength(1)
    expect(mails[0]).toContain('We have registered')
  })

  it('that refuses or cancels a request is told of by that alone', async () => {
    const held = life(portalRepair, { decision: 'needs-review' })
    expect(await mailsOfChange(on(held, decides('refuse')))).toHaveLength(1)
    expect(await mailsOfChange(on(held, decides('cancel')))).toHaveLength(1)
  })

  it('of what is under way says that it goes on, until it is held again or has ended', async () => {
    const goesOn = on(unwanted, decides('approve'))
    expect(await mailed(goesOn, 'desk.decided')).toContain('It goes on')
    expect(await mailed(on(goesOn, learns({ decision: 'needs-review' })), 'desk.decided')).toBeNull()
    const home = on(goesOn, says(covered), says({ type: 'repaired' }), says({ type: 'delivered' }))
    expect(await mailed(home, 'desk.decided')).toBeNull()
  })
})

describe('Other decisions', () => {
  it('that let another amount pass say that the repair has started', async () => {
    const other = on(open, answers(true), pays({ amountCents: 1 }))
    const mails = await mailsOfChange(on(other, decides('approve')))
    expect(mails).toHaveLength(1)
    expect(mails[0]).toContain('We have started to repair')
    const approved = on(other, decides('approve'))
    expect(await mailFor(newest(approved, 'desk.decided'), on(approved, decides('refund')))).toBeNull()
  })

  it('about another amount leave the word to the refund', async () => {
    const mails = await mailsOfChange(on(open, answers(true), pays({ amountCents: 1 }), decides('refund')))
    expect(mails).toHaveLength(1)
    expect(mails[0]).toContain('€0.01 goes back to you')
  })

  it('about what no consumer was told of bring no mail', async () => {
    expect(await mailsOfChange(on(otherDevice, decides('approve')))).toEqual([])
    const underWay = on(life(portalRepair, {}), says({ type: 'transport-booked', carrier: 'PostNL' }), silence('lost'))
    expect(await mailsOfChange(on(underWay, decides('approve')))).toEqual([])
    expect(await mailsOfChange(on(underWay, decides('cancel')))).toEqual([])
  })
})
