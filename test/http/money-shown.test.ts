import { describe, expect, it } from 'vitest'
import { eventBody } from '../../shared/contracts/event-body.ts'
import { partnerRoles } from '../../shared/contracts/partner.ts'
import { rmaBody } from '../../shared/http/representations/rma.ts'
import { kinds, notCovered, received } from '../rma/life.ts'
import { answers, decides, life, on, pays, quotes, says } from '../views/lives.ts'

const owing = on(life(kinds.portalRepair, {}), says(received), says(notCovered), quotes(), answers(true))
const partly = on(owing, pays({ amountCents: 6_050, providerId: 'tr_1' }))
const paidTwice = on(partly, decides('refund'), pays({ providerId: 'tr_2' }), pays({ providerId: 'tr_3' }))

const ofProvider = /providerId|receipts|tr_\d/

describe('Money that came in and went back', () => {
  it('is told in events by amount and payment, without the provider’s own ids', () => {
    const told = paidTwice.events.map((event) => eventBody(event, null))
    expect(JSON.stringify(paidTwice.events)).toMatch(ofProvider)
    expect(JSON.stringify(told)).not.toMatch(ofProvider)
    const paymentId = owing.rma.payment?.paymentId
    expect(told.find(({ type }) => type === 'payment.received')?.data).toMatchObject({ paymentId, amountCents: 6_050 })
    expect(told.find(({ type }) => type === 'quote.accepted')?.data).toMatchObject({
      payment: { paymentId, status: 'open', amountCents: 12_100 },
    })
  })

  it.each(partnerRoles)('is shown so to a %s too, in payment and timeline', (role) => {
    const { payment, timeline } = rmaBody(paidTwice, { partnerId: 'some', role }, 'en')
    expect(timeline.map(({ type }) => type)).toContain('payment.refunded')
    expect(payment).toMatchObject({ status: 'paid', receivedCents: 12_100 })
    expect(JSON.stringify([payment, timeline])).not.toMatch(ofProvider)
  })
})
