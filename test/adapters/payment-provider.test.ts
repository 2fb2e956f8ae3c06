import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { molliePayments } from '../../shared/adapters/mollie-payments.ts'
import { awsSecret } from '../../shared/adapters/secrets.ts'
import { simulatedPayments } from '../../shared/adapters/simulated-payments.ts'
import type { PaymentProvider } from '../../shared/application/ports/payment-provider.ts'
import {
  apiKey,
  attempt,
  ends,
  impatient,
  type ProviderWorld,
  paymentProviderSuite,
  providerWorld,
  returnUrl,
  unreached,
} from './payment-provider.suite.ts'

/** Mollie's key as Secrets Manager has it; null when it has none. */
let secret: string | null = apiKey
const secretSource = () => {
  const send = async () => {
    if (secret === null)
      throw Object.assign(new Error('There is no such secret'), { name: 'ResourceNotFoundException' })
    return { SecretString: secret }
  }
  return awsSecret('mollie', { send } as never)
}
const mollie = (url: string): PaymentProvider =>
  molliePayments({ baseUrl: `${url}/local/sim/mollie/v2`, publicUrl: `${url}/prod`, apiKey: secretSource() })

paymentProviderSuite('the simulated provider', (url) => simulatedPayments(`${url}/local/pay`))
paymentProviderSuite('Mollie', mollie)

describe('Mollie', () => {
  let world: ProviderWorld
  let provider: PaymentProvider
  beforeEach(async () => {
    secret = apiKey
    world = await providerWorld()
    provider = mollie(world.url)
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    await world.close()
  })
  const open = (number = 1) => provider.open({ ...attempt, attempt: number }, returnUrl)
  const opened = async (number = 1) => {
    const result = await open(number)
    if (result.kind !== 'opened') throw new Error(result.reason)
    return result
  }

  it('makes each attempt a payment of its own', async () => {
    const [first, second] = [await opened(1), await opened(2)]
    expect(second.providerId).not.toBe(first.providerId)
    expect(world.payments()).toHaveLength(2)
  })

  it('is told nothing of who pays: the RMA’s number, our payment, where to come back to and whom to tell', async () => {
    const { providerId } = await opened()
    const headers = { authorization: `Bearer ${apiKey}` }
    const shown = await fetch(`${world.url}/local/sim/mollie/v2/payments/${providerId}`, { headers })
    const { resource, mode, id, status, _links, ...told } = (await shown.json()) as Record<string, unknown>
    expect(told).toEqual({
      amount: { currency: 'EUR', value: '121.00' },
      description: `RMA ${attempt.rmaNumber}`,
      redirectUrl: returnUrl,
      webhookUrl: `${world.url}/prod/hooks/mollie`,
      metadata: { paymentId: attempt.paymentId, purpose: 'quote', attempt: 1 },
    })
  })

  it('says where an open attempt is paid, and of an ended one how it ended; cancelled counts as failed', async () => {
    const { providerId, checkoutUrl } = await opened()
    const known = { kind: 'known', paymentId: attempt.paymentId, amountCents: 12_100 }
    expect(await provider.find(providerId)).toEqual({ ...known, status: 'open', checkoutUrl })
    const endings = { paid: 'paid', failed: 'failed', canceled: 'failed', expired: 'expired' }
    for (const [index, [ending, status]] of Object.entries(endings).entries()) {
      const next = await opened(index + 2)
      await ends(next.checkoutUrl, ending)
      expect(await provider.find(next.providerId)).toEqual({ ...known, status, checkoutUrl: null })
    }
  })

  it('says that a payment went back once all of it has', async () => {
    const { providerId, checkoutUrl } = await opened()
    await ends(checkoutUrl, 'paid')
    const { paymentId, rmaNumber } = attempt
    const statusAfter = async (amountCents: number, key: string) => {
      await provider.refund({ providerId, paymentId, rmaNumber, amountCents }, key)
      return provider.find(providerId)
    }
    expect(await statusAfter(12_099, 'evt_1')).toMatchObject({ status: 'paid' })
    expect(await statusAfter(1, 'evt_2')).toMatchObject({ status: 'refunded' })
  })

  it('sends nothing back twice though it has forgotten the key, as it does after an hour', async () => {
    const { providerId, checkoutUrl } = await opened()
    await ends(checkoutUrl, 'paid')
    const refund = { providerId, paymentId: attempt.paymentId, rmaNumber: attempt.rmaNumber, amountCents: 100 }
    await provider.refund(refund, 'evt_1')
    world.requests.length = 0
    await provider.refund(refund, 'evt_1')
    expect(world.requests).toEqual([`GET /local/sim/mollie/v2/payments/${providerId}/refunds`])
    expect(world.payments()[0]?.refunds).toHaveLength(1)
  })

  it('knows no payment that another user of the account has made', async () => {
    const made = await fetch(`${world.url}/local/sim/mollie/v2/payments`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}` },
      body: JSON.stringify({
        amount: { currency: 'EUR', value: '9.99' },
        description: 'A webshop’s',
        redirectUrl: returnUrl,
        webhookUrl: returnUrl,
        metadata: { paymentId: 'order-17' },
      }),
    })
    const { id } = (await made.json()) as { id: string }
    expect(await provider.find(id)).toEqual({ kind: 'unknown' })
  })

  it('cannot be asked while it is down, does not answer or is not reached, and is asked once', async () => {
    const { providerId } = await opened()
    const both = async () => [await open(2), await provider.find(providerId)]
    const unavailable = (reason: string) => [
      { kind: 'unavailable', reason },
      { kind: 'unavailable', reason },
    ]
    world.health = 'down'
    world.requests.length = 0
    expect(await both()).toEqual(unavailable('503'))
    expect(world.requests).toHaveLength(2)
    world.health = 'hangs'
    impatient()
    expect(await both()).toEqual(unavailable('timeout'))
    provider = mollie(await unreached())
    expect(await both()).toEqual(unavailable('no-connection'))
  })

  it('is asked with the key of now: one that was replaced is read again', async () => {
    secret = 'test_older'
    provider = mollie(world.url)
    expect(await open()).toEqual({ kind: 'unavailable', reason: '401' })
    secret = apiKey
    expect(await open()).toMatchObject({ kind: 'opened' })
  })

  it('cannot be asked before its key is there', async () => {
    secret = null
    provider = mollie(world.url)
    expect(await open()).toEqual({ kind: 'unavailable', reason: 'ResourceNotFoundException' })
    secret = apiKey
    expect(await open()).toMatchObject({ kind: 'opened' })
  })

  it('that refuses an attempt finds a defect of ours', async () => {
    await expect(provider.open({ ...attempt, amountCents: 0 }, returnUrl)).rejects.toThrow(
      'Mollie does not open a payment: 422',
    )
    expect(world.payments()).toEqual([])
  })
})
