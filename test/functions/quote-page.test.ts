import { describe, expect, it } from 'vitest'
import { standingOf } from '../../functions/quote-page/page.ts'
import type { Dossier } from '../../shared/application/dossier.ts'
import { payment, type Rma } from '../../shared/rma/index.ts'
import { afterSilence, later, rmaAfter } from '../rma/life.ts'
import { rmas } from '../rma/states.ts'

/** What the page of an accepted quote says. */
function standing(rma: Rma) {
  const person = { texts: { '4': { payUrl: 'https://pay.example/1' } } }
  const events = [{ type: 'quote.accepted', sequence: 4 }]
  const dossier = { rma, events, decisions: [], person } as unknown as Dossier
  return standingOf({ dossier, link: { rmaNumber: rma.rmaNumber, revision: 1 } }, 'quote-answered')
}

describe('The page of an accepted quote', () => {
  it('offers to pay while that is what is waited for, also after a long silence', () => {
    const owed = rmas.awaitingPayment
    const silent = afterSilence(owed, 'payment-silence', later(14))
    for (const rma of [owed, silent]) expect(standing(rma)).toMatchObject({ payUrl: 'https://pay.example/1' })
  })

  it('does not ask for money once it was paid, nor while somebody looks at another amount', () => {
    const owed = rmas.awaitingPayment
    const other = payment(owed, { paymentId: 'pay_1', status: 'paid', amountCents: 1 })
    for (const rma of [rmas.paid, rmaAfter(owed, other)]) expect(standing(rma)).toMatchObject({ payUrl: null })
  })
})
