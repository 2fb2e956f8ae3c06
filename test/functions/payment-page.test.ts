import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type StartPaymentPorts, startPayment } from '../../functions/payment-page/start-payment.ts'
import { log } from '../../shared/application/log.ts'
import type { KnownAttempt, PaymentAttempt, PaymentProvider } from '../../shared/application/ports/payment-provider.ts'
import { answerQuote, payment, type Rma, silent } from '../../shared/rma/index.ts'
import { quoted, stored } from '../adapters/stored.ts'
import { later, newPayment, now } from '../rma/life.ts'
import { memoryWorld } from '../support/fakes/memory-world.ts'

log.setLogLevel('SILENT')

/** A provider that keeps attempts by payment and number, and ends them as it is told. */
function fakeProvider() {
  const attempts: { id: string; wanted: PaymentAttempt; status: KnownAttempt['status'] }[] = []
  const urlOf = (id: string) => `https://pay.example/${id}`
  const provider: Pick<PaymentProvider, 'open' | 'find'> = {
    open: async (wanted) => {
      const same = attempts.find(({ wanted: { attempt } }) => attempt === wanted.attempt)
      const { id } = same ?? { id: `tr_${attempts.length + 1}` }
      if (!same) attempts.push({ id, wanted, status: 'open' })
      return { kind: 'opened', providerId: id, checkoutUrl: urlOf(id) }
    },
    find: async (id) => {
      const found = attempts.find((each) => each.id === id)
      if (!found) return { kind: 'unknown' }
      const { paymentId, amountCents } = found.wanted
      const checkoutUrl = found.status === 'open' ? urlOf(id) : null
      return { kind: 'known', paymentId, amountCents, status: found.status, checkoutUrl }
    },
  }
  const end = (status: KnownAttempt['status']) => {
    const newest = attempts.at(-1)
    if (newest) newest.status = status
  }
  return { provider, attempts, end }
}

describe('The wish to pay', () => {
  let world: ReturnType<typeof memoryWorld>
  let fake: ReturnType<typeof fakeProvider>
  let ports: StartPaymentPorts
  let owed: Rma
  beforeEach(async () => {
    world = memoryWorld()
    fake = fakeProvider()
    ports = { ...world, provider: fake.provider, publicUrl: 'https://after-sales.example/prod/' }
    const rma = await quoted(world)
    const accept = { revision: 1, accept: true, by: 'consumer', payment: newPayment('pay_1') } as const
    owed = await stored(world, rma, answerQuote(rma, accept, now))
  })
  const start = () => startPayment(ports, 'pay_1', now)

  it('leads to an attempt at the amount that is owed, and back to our page', async () => {
    const open = vi.spyOn(fake.provider, 'open')
    expect(await start()).toEqual({ kind: 'checkout', url: 'https://pay.example/tr_1' })
    const { rmaNumber } = owed
    const wanted = { paymentId: 'pay_1', rmaNumber, purpose: 'quote', amountCents: 12_100, attempt: 1 }
    expect(open.mock.calls).toEqual([[wanted, 'https://after-sales.example/prod/pay/pay_1']])
  })

  it('leads to the same attempt as long as that is open, however often and at once', async () => {
    const started = await Promise.all([start(), start(), start()])
    started.push(await start())
    expect(new Set(started.map((each) => each.kind === 'checkout' && each.url))).toEqual(
      new Set(['https://pay.example/tr_1']),
    )
    expect(fake.attempts).toHaveLength(1)
  })

  it.each(['failed', 'expired', 'refunded'] as const)(
    'leads to a new attempt after one that has %s',
    async (status) => {
      await start()
      fake.end(status)
      expect(await start()).toEqual({ kind: 'checkout', url: 'https://pay.example/tr_2' })
      expect(await start()).toEqual({ kind: 'checkout', url: 'https://pay.example/tr_2' })
      expect(fake.attempts).toHaveLength(2)
    },
  )

  it('leads nowhere when the provider says that it is paid, which is taken in: its hook may have been lost', async () => {
    await start()
    fake.end('paid')
    expect(await start()).toMatchObject({ kind: 'confirming' })
    expect(world.memory.dossiers.get(owed.rmaNumber)?.rma).toMatchObject({
      state: 'in-repair',
      payment: { status: 'paid', receipts: [{ providerId: 'tr_1' }] },
    })
    expect(fake.attempts).toHaveLength(1)
    expect(await start()).toMatchObject({ kind: 'not-owed' })
  })

  it('leads nowhere once it is paid, or while somebody looks at another amount; nobody is asked', async () => {
    const open = vi.spyOn(fake.provider, 'open')
    await stored(world, owed, payment(owed, { paymentId: 'pay_1', status: 'paid', amountCents: 1 }))
    expect(await start()).toMatchObject({ kind: 'not-owed', due: { rma: { holdReason: 'payment-amount' } } })
    expect(open).not.toHaveBeenCalled()
  })

  it('leads to an attempt also after a long silence', async () => {
    await stored(world, owed, { newEvents: silent(owed, 'payment-silence', later(14)) })
    expect(await start()).toMatchObject({ kind: 'checkout' })
  })

  it('waits while the provider can neither open an attempt nor say how one stands', async () => {
    const down = async () => ({ kind: 'unavailable', reason: '503' }) as const
    ports = { ...ports, provider: { ...fake.provider, open: down } }
    expect(await start()).toMatchObject({ kind: 'unavailable' })
    expect(await world.payments.find('pay_1')).toMatchObject({ newest: null })
    await startPayment({ ...ports, provider: fake.provider }, 'pay_1', now)
    ports = { ...ports, provider: { ...fake.provider, find: down } }
    expect(await start()).toMatchObject({ kind: 'unavailable' })
    expect(fake.attempts).toHaveLength(1)
  })

  it('is of no payment that nobody knows', async () => {
    expect(await startPayment(ports, 'pay_2', now)).toEqual({ kind: 'unknown' })
  })
})
