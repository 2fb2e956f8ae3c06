import { describe, expect, it } from 'vitest'
import { standingOf } from '../../functions/quote-page/page.ts'
import type { Dossier } from '../../shared/application/dossier.ts'
import { unanswerable } from '../../shared/rma/index.ts'
import { kinds, later, notCovered, now, received } from '../rma/life.ts'
import { answers, asksAgain, decides, life, looksAgain, on, pays, quotes, says, silence } from '../views/lives.ts'

const open = on(life(kinds.portalRepair, {}), says(received), says(notCovered), quotes())
const declined = on(open, answers(false))

/** What the page of the first revision says. @param at business time */
function standing(dossier: Dossier, at = now) {
  const refused = unanswerable(dossier.rma, 1, at)?.refused ?? null
  return standingOf({ dossier, link: { rmaNumber: dossier.rma.rmaNumber, revision: 1 } }, refused)
}

describe('The page of an accepted quote', () => {
  const owing = on(open, answers(true))

  it('offers to pay while that is what is waited for, also after a long silence', () => {
    for (const dossier of [owing, on(owing, silence('payment-silence'))]) {
      expect(standing(dossier)).toEqual({ kind: 'accepted', payUrl: 'https://pay.example/12100', paid: false })
    }
  })

  it('does not ask for money once it was paid, nor while somebody looks at another amount', () => {
    expect(standing(on(owing, pays()))).toEqual({ kind: 'accepted', payUrl: null, paid: true })
    expect(standing(on(owing, pays({ amountCents: 1 })))).toEqual({ kind: 'accepted', payUrl: null, paid: false })
  })
})

describe('The page of a declined quote', () => {
  it('offers to pay its fee, also after closing, until it is paid', () => {
    const owed = { kind: 'rejected', payUrl: 'https://pay.example/3025', paid: false }
    expect(standing(declined)).toEqual(owed)
    expect(standing(on(declined, says({ type: 'delivered' })))).toEqual(owed)
    expect(standing(on(declined, pays()))).toMatchObject({ payUrl: null, paid: true })
  })

  it('asks for nothing once the repair is covered after all', () => {
    expect(standing(on(declined, asksAgain, looksAgain('admit')))).toEqual({ kind: 'withdrawn' })
  })
})

describe('The page of a quote that no longer stands', () => {
  it('says that it was withdrawn, whatever the reason', () => {
    const covered = on(open, asksAgain, looksAgain('admit'))
    const impossible = on(open, answers(true), pays(), decides('refund'))
    const unpaid = on(open, answers(true), silence('payment-silence'), decides('return-unrepaired'))
    for (const dossier of [covered, impossible, unpaid]) expect(standing(dossier)).toEqual({ kind: 'withdrawn' })
  })

  it('says that it has expired from the instant until which it could be answered', () => {
    expect(standing(open, new Date(later(14).getTime() - 1))).toEqual({ kind: 'open' })
    expect(standing(open, later(14))).toEqual({ kind: 'expired' })
  })
})
