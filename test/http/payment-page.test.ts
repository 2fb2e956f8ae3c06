import { describe, expect, it, vi } from 'vitest'
import type { Dossier } from '../../shared/application/dossier.ts'
import type { PaymentProvider } from '../../shared/application/ports/payment-provider.ts'
import { answersOf } from '../../shared/contracts/answers.ts'
import { payment as sample } from '../contracts/messages-of-partners.ts'
import { rmas } from '../rma/states.ts'
import { call, emptyWorld } from './every-route.ts'

const { paymentId } = sample

/** A world in which a payment is owed, or in another condition of its RMA. */
function payingWorld({ payment, ...rma } = rmas.awaitingPayment, changes: Partial<PaymentProvider> = {}) {
  const world = emptyWorld()
  const dossier: Dossier = {
    rma: { ...rma, payment: payment && { ...payment, paymentId } },
    events: [],
    decisions: [],
    person: null,
  }
  const ports = {
    ...world.ports,
    payments: {
      ...world.ports.payments,
      find: async () => ({ rmaNumber: rma.rmaNumber, newest: null }),
      noteAttempt: async () => true,
    },
    provider: { ...world.ports.provider, ...changes },
    rmas: { ...world.ports.rmas, load: async () => dossier },
  }
  return { ...world, ports }
}

const policyOf = (headers: Readonly<Record<string, unknown>>) => String(headers['content-security-policy'])

describe('The page of a payment', () => {
  it('is shown without asking anybody, and only led on from to the provider’s pages', async () => {
    const world = payingWorld()
    const asked = [vi.spyOn(world.ports.provider, 'open'), vi.spyOn(world.ports.provider, 'find')]
    for (const id of ['showPaymentPage', 'peekPaymentPage'] as const) {
      const { status, headers, text } = await call(id, {}, world)
      expect(status).toBe(200)
      expect(policyOf(headers)).toContain("form-action 'self' https://pay.example;")
      expect(text.includes('Pay €121.00')).toBe(id === 'showPaymentPage')
    }
    for (const each of asked) expect(each).not.toHaveBeenCalled()
  })

  it('leads to the checkout', async () => {
    const { status, headers, text } = await call('startPayment', {}, payingWorld())
    expect({ status, text, location: headers.location }).toEqual({
      status: 303,
      text: '',
      location: 'https://pay.example/tr_1',
    })
  })

  it('says that there is nothing to pay, or that it is paid, and leads nowhere', async () => {
    expect(await call('startPayment', {}, payingWorld(rmas.paid))).toMatchObject({ status: 200 })
    expect((await call('showPaymentPage', {}, payingWorld(rmas.paid))).text).toContain('has arrived')
    const held = { ...rmas.awaitingPayment, state: 'on-hold', holdReason: 'payment-amount' } as const
    expect((await call('startPayment', {}, payingWorld(held))).text).toContain('nothing to pay')
  })

  it('is a 503 with its button while the provider cannot be asked, as its contract lists', async () => {
    const open = async () => ({ kind: 'unavailable', reason: '503' }) as const
    const { status, text } = await call('startPayment', {}, payingWorld(rmas.awaitingPayment, { open }))
    expect(status).toBe(503)
    expect(answersOf.startPayment).toHaveProperty(String(status))
    expect(text).toContain('<button')
  })

  it('is a 503 for who is always overtaken by another', async () => {
    const world = payingWorld()
    const payments = { ...world.ports.payments, noteAttempt: async () => false }
    expect((await call('startPayment', {}, { ...world, ports: { ...world.ports, payments } })).status).toBe(503)
  })
})

describe('A link that stands for no payment', () => {
  it.each(['', 'pay_1', `pay_${'x'.repeat(3000)}`, '../quote'])('is a 404, and nobody is asked: %s', async (name) => {
    const world = emptyWorld()
    const find = vi.spyOn(world.ports.payments, 'find')
    const pathParameters = { paymentId: name }
    for (const id of ['showPaymentPage', 'startPayment'] as const) {
      expect(await call(id, { pathParameters }, world)).toMatchObject({ status: 404 })
    }
    expect(find).not.toHaveBeenCalled()
  })
})

describe('Other pages', () => {
  it('are led on from to nobody else', async () => {
    expect(policyOf((await call('showQuotePage')).headers)).toContain("form-action 'self';")
  })
})

describe('Mollie’s hook', () => {
  it('is a 503 with when to come again while Mollie cannot be asked', async () => {
    const find = async () => ({ kind: 'unavailable', reason: 'timeout' }) as const
    const { status, body, headers } = await call('takeMollieHook', {}, payingWorld(rmas.awaitingPayment, { find }))
    expect({ status, code: body.code }).toEqual({ status: 503, code: 'unavailable' })
    expect(headers).toMatchObject({ 'retry-after': '60' })
  })

  it('says the same of a payment that is there and of one that is not', async () => {
    const known = { kind: 'known', paymentId, status: 'paid', amountCents: 12_100, checkoutUrl: null } as const
    const there = await call('takeMollieHook', {}, payingWorld(rmas.awaitingPayment, { find: async () => known }))
    expect(there).toEqual(await call('takeMollieHook'))
  })
})
