import { describe, expect, it } from 'vitest'
import { kinds, notCovered, received } from '../rma/life.ts'
import {
  answers,
  decides,
  life,
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

const open = on(life(kinds.portalRepair, {}), says(received), says(notCovered), quotes())
const owing = on(open, answers(true))
const other = on(owing, pays({ amountCents: 6_050, providerId: 'tr_1' }))
const paid = on(owing, pays({ providerId: 'tr_1' }))
const declined = on(open, answers(false))

describe('The mail of a payment that came', () => {
  it('says that the repair has started', async () => {
    expect(await mailed(paid, 'payment.received')).toContain('have received €121.00 and have started to repair')
  })

  it('says of the fee of a declined quote that it is settled, and of no repair', async () => {
    const mail = await mailed(on(declined, pays()), 'payment.received')
    expect(mail).toContain('We have received €30.25 for transport and handling. That settles the fee')
    expect(mail).toContain('is not repaired')
    expect(mail).not.toContain('started')
  })

  it('says of another amount that a colleague looks at it, while one does', async () => {
    const mail = await mailed(other, 'payment.received')
    expect(mail).toContain('We have received €60.50 for the repair of your Model; the quote was for €121.00')
    expect(mail).toContain('A colleague looks at it')
    expect(await mailed(on(other, decides('refund')), 'payment.received')).toBeNull()
    expect(await mailed(on(other, decides('approve')), 'payment.received')).toBeNull()
  })

  it('says so of the second part too, although both make the whole', async () => {
    const both = on(other, pays({ amountCents: 6_050, providerId: 'tr_2' }))
    expect(both.rma.payment?.status).toBe('paid')
    expect(await mailed(both, 'payment.received')).toContain('A colleague looks at it')
  })

  it('is not sent any more once the money has gone back', async () => {
    expect(await mailed(on(paid, decides('refund')), 'payment.received')).toBeNull()
  })
})

describe('Money that comes twice or too late', () => {
  it('is told of in one mail: it is not due and goes back', async () => {
    const twice = on(paid, pays({ providerId: 'tr_2' }))
    const late = on(
      owing,
      silence('payment-silence'),
      decides('return-unrepaired'),
      pays({ paymentId: 'pay_1', amountCents: 12_100 }),
    )
    for (const after of [twice, late]) {
      const mails = await mailsOfChange(after)
      expect(mails).toHaveLength(1)
      expect(mails[0]).toContain('We have received €121.00 that is not due, so it goes back to you.')
      expect(mails[0]).not.toContain('Pay now')
    }
  })

  it('leaves the mail of what was kept as it is', async () => {
    const twice = on(paid, pays({ providerId: 'tr_2' }))
    expect(await mailFor(newest(paid, 'payment.received'), twice)).toContain('started to repair')
  })
})

describe('The mail of money that goes back', () => {
  it('asks for the right amount where that is still to be paid', async () => {
    const mail = await mailed(on(other, decides('refund')), 'payment.refunded')
    expect(mail).toContain(
      '€60.50 goes back to you, because another amount was asked for. €121.00 is still to be paid.',
    )
    expect(mail).toContain('Pay now: https://pay.example/12100')
  })

  it('asks for the right fee in one mail where less came for it, until it is paid', async () => {
    const less = on(declined, pays({ amountCents: 1_000, providerId: 'tr_1' }))
    const mails = await mailsOfChange(less)
    expect(mails).toHaveLength(1)
    expect(mails[0]).toContain(
      '€10.00 goes back to you, because another amount was asked for. €30.25 is still to be paid.',
    )
    expect(mails[0]).toContain('Pay now: https://pay.example/3025')
    const settled = on(less, pays({ providerId: 'tr_2' }))
    expect(await mailed(settled, 'payment.refunded')).not.toContain('still to be paid')
  })

  it('names the amount only where the reason is told already', async () => {
    const mail = await mailed(on(paid, decides('refund')), 'payment.refunded')
    expect(mail).toContain('€121.00 goes back to you.')
    expect(mail).not.toMatch(/not due|still to be paid|Pay now/)
  })
})

describe('The mail of a payment that failed', () => {
  const failed = pays({ status: 'failed' })

  it('says what for, and where to try again, of a repair and of a fee', async () => {
    const repair = await mailed(on(owing, failed), 'payment.failed')
    expect(repair).toContain('€121.00 for the repair of your Model was not completed')
    expect(repair).toContain('Pay now: https://pay.example/12100')
    const fee = await mailed(on(declined, failed), 'payment.failed')
    expect(fee).toContain('€30.25 for transport and handling was not completed')
    expect(fee).toContain('The way back of your device does not depend on it')
    expect(fee).not.toContain('repair of')
  })

  it('is not sent any more once it was paid, or another payment is waited for', async () => {
    expect(await mailed(on(owing, failed, pays()), 'payment.failed')).toBeNull()
    const released = on(owing, failed, silence('payment-silence'), decides('return-unrepaired'))
    expect(released.rma.payment?.purpose).toBe('reject-fee')
    expect(await mailed(released, 'payment.failed')).toBeNull()
  })
})
