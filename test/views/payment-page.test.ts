import { describe, expect, it } from 'vitest'
import { type PaymentPageState, paymentPageHtml } from '../../shared/views/pages/payment-page.tsx'

const page = (state: PaymentPageState) =>
  paymentPageHtml({ rmaNumber: 'NL-7K3M-9QWX-Q', model: '<Model>', purpose: 'quote', amountCents: 12_100, state })

const ended = ['confirming', 'paid', 'nothing-due'] as const

describe('The page of a payment', () => {
  it('says what is paid for, how much, and where', () => {
    const html = page({ kind: 'owed', tried: 'never' })
    for (const words of ['Your repair', 'NL-7K3M-9QWX-Q', '&lt;Model>', 'Pay €121.00', 'payment provider']) {
      expect(html).toContain(words)
    }
  })

  it('has one button while there is something to pay, and none when there is not', () => {
    for (const tried of ['never', 'started', 'failed'] as const) {
      expect(page({ kind: 'owed', tried }).match(/<button/g)).toHaveLength(1)
    }
    for (const kind of ended) expect(page({ kind })).not.toContain('<button')
  })

  it('says honestly how it stands, each in words of its own', () => {
    const states: PaymentPageState[] = [
      { kind: 'owed', tried: 'never' },
      { kind: 'owed', tried: 'started' },
      { kind: 'owed', tried: 'failed' },
      { kind: 'owed', tried: 'never', unavailable: true },
      ...ended.map((kind) => ({ kind })),
    ]
    expect(new Set(states.map(page)).size).toBe(states.length)
    expect(page({ kind: 'owed', tried: 'failed' })).toContain('nothing was charged')
    expect(page({ kind: 'confirming' })).toContain('You do not have to pay again')
    expect(page({ kind: 'owed', tried: 'never', unavailable: true })).toContain('role="alert"')
  })
})
