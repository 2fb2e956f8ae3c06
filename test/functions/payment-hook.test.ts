import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type HookPorts, takeHook } from '../../functions/payment-callback/take-hook.ts'
import { log } from '../../shared/application/log.ts'
import type { KnownAttempt, PaymentProvider } from '../../shared/application/ports/payment-provider.ts'
import { answerQuote } from '../../shared/rma/index.ts'
import { numberOf, quoted, stored } from '../adapters/stored.ts'
import { newPayment, now } from '../rma/life.ts'
import { memoryWorld } from '../support/fakes/memory-world.ts'

log.setLogLevel('SILENT')

const attempt: KnownAttempt = {
  kind: 'known',
  paymentId: 'pay_1',
  status: 'paid',
  amountCents: 12_100,
  checkoutUrl: null,
}

describe('An unsigned hook', () => {
  let world: ReturnType<typeof memoryWorld>
  let answer: Awaited<ReturnType<PaymentProvider['find']>>
  let ports: HookPorts
  beforeEach(async () => {
    world = memoryWorld()
    answer = attempt
    ports = { ...world, provider: { find: async () => answer } }
    const rma = await quoted(world)
    const accept = { revision: 1, accept: true, by: 'consumer', payment: newPayment('pay_1') } as const
    await stored(world, rma, answerQuote(rma, accept, now))
  })
  const take = () => takeHook(ports, 'tr_1', now)
  const rma = () => world.memory.dossiers.get(numberOf(1))?.rma

  it('that names a payment which the provider says is paid goes into its RMA once', async () => {
    expect(await take()).toBe('done')
    expect(rma()).toMatchObject({ state: 'in-repair', payment: { status: 'paid' } })
    const { version } = rma() ?? {}
    expect(await take()).toBe('done')
    expect(rma()?.version).toBe(version)
  })

  it.each(['failed', 'expired'] as const)(
    'that names an attempt which has %s leaves the payment owed',
    async (status) => {
      answer = { ...attempt, status }
      expect(await take()).toBe('done')
      expect(rma()).toMatchObject({ state: 'awaiting-payment', payment: { status } })
    },
  )

  it.each([
    ['is open', { ...attempt, status: 'open' }],
    ['has gone back', { ...attempt, status: 'refunded' }],
    ['it does not know', { kind: 'unknown' }],
    ['is of another RMA', { ...attempt, paymentId: 'pay_2' }],
  ] as const)('that names a payment of which the provider says that it %s changes nothing', async (_, said) => {
    answer = said
    const before = rma()
    expect(await take()).toBe('done')
    expect(rma()).toEqual(before)
  })

  it('of another amount than is owed waits for a person', async () => {
    answer = { ...attempt, amountCents: 12_099 }
    expect(await take()).toBe('done')
    expect(rma()).toMatchObject({ state: 'on-hold', holdReason: 'payment-amount' })
  })

  it('has to come again while the provider cannot be asked, or others keep changing the RMA', async () => {
    answer = { kind: 'unavailable', reason: '503' }
    expect(await take()).toBe('later')
    answer = attempt
    vi.spyOn(world.rmas, 'commit').mockResolvedValue('conflict')
    expect(await take()).toBe('later')
    expect(rma()?.state).toBe('awaiting-payment')
    vi.restoreAllMocks()
    expect(await take()).toBe('done')
    expect(rma()?.state).toBe('in-repair')
  })
})
