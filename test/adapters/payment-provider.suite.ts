import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dataFolder } from 'run-cdk-locally'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answering } from '../../infra/local/world/answering.ts'
import { mollieSimulator } from '../../infra/local/world/mollie.ts'
import { type PaymentWorld, paymentEndpoints } from '../../infra/local/world/payment-endpoints.ts'
import { paymentOutage } from '../../infra/local/world/payment-outage.ts'
import { paymentSimulator, type ShownPayment } from '../../infra/local/world/payments.ts'
import type { PaymentAttempt, PaymentProvider } from '../../shared/application/ports/payment-provider.ts'
import { numberOf } from './stored.ts'

export const returnUrl = 'https://after-sales.example/pay/1'
export const apiKey = 'test_key'

/** A first attempt at 121 euros. */
export const attempt: PaymentAttempt = {
  paymentId: 'pay_0123456789abcdefghijkl',
  rmaNumber: numberOf(1),
  purpose: 'quote',
  amountCents: 12_100,
  attempt: 1,
}

/** How the machine of a provider behaves: as it should, answering 503, or never. */
type Health = 'up' | 'down' | 'hangs'

/** Both simulators behind one address of their own, and a service that takes what they tell it. */
export interface ProviderWorld {
  readonly url: string
  health: Health
  /** What the simulators know. */
  payments(): readonly ShownPayment[]
  /** Requests that reached them, e.g. `POST /local/pay/refunds`. */
  readonly requests: string[]
  close(): Promise<void>
}

export async function providerWorld(): Promise<ProviderWorld> {
  const requests: string[] = []
  let world: PaymentWorld | undefined
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', state.url)
    if (!url.pathname.startsWith('/local')) {
      response.end('{}')
      return
    }
    requests.push(`${request.method} ${url.pathname}`)
    if (state.health === 'hangs') return
    if (state.health === 'down') response.writeHead(503).end('{}')
    else if (world) void answering(paymentEndpoints, world)(request, response, url)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const data = dataFolder(null)
  const partner = { id: 'payments', role: 'payments', secret: `whsec_${btoa('x'.repeat(24))}` } as const
  const { payments, mollie } = {
    payments: paymentSimulator(data, url, partner),
    mollie: mollieSimulator(data, url, apiKey),
  }
  world = { payments, mollie, outage: paymentOutage() }
  const state: ProviderWorld = {
    url,
    health: 'up',
    payments: () => [...payments.list(), ...mollie.list()],
    requests,
    close: () => closed(server),
  }
  return state
}

/** An address at which nobody listens. */
export async function unreached(): Promise<string> {
  const { url, close } = await providerWorld()
  await close()
  return url
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

/** Pays an attempt on the provider's page, or ends it otherwise, as a consumer does. */
export async function ends(checkoutUrl: string, status: string): Promise<void> {
  const body = new URLSearchParams({ status, amountCents: String(attempt.amountCents) })
  await fetch(checkoutUrl, { method: 'POST', body, redirect: 'manual' })
}

/** From now on nobody waits long for an answer. */
export function impatient(): void {
  const { timeout } = AbortSignal
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout.call(AbortSignal, 50))
}

/** The contract of the port, for whichever provider. */
export function paymentProviderSuite(name: string, make: (url: string) => PaymentProvider): void {
  describe(`payments by ${name}`, () => {
    let world: ProviderWorld
    let provider: PaymentProvider
    beforeEach(async () => {
      world = await providerWorld()
      provider = make(world.url)
    })
    afterEach(async () => {
      vi.restoreAllMocks()
      await world.close()
    })

    const opened = async (changes: Partial<PaymentAttempt> = {}) => {
      const result = await provider.open({ ...attempt, ...changes }, returnUrl)
      if (result.kind !== 'opened') throw new Error(result.reason)
      return result
    }
    const paid = async () => {
      const { providerId, checkoutUrl } = await opened()
      await ends(checkoutUrl, 'paid')
      return {
        providerId,
        paymentId: attempt.paymentId,
        rmaNumber: attempt.rmaNumber,
        amountCents: attempt.amountCents,
      }
    }
    const refunds = () => world.payments().flatMap((payment) => payment.refunds)

    it('are opened on a page for testers, from which a form of ours may be led to', async () => {
      const { checkoutUrl } = await opened()
      const page = await (await fetch(checkoutUrl)).text()
      expect(page).toContain('€ 121.00')
      expect(provider.checkoutSources).toContain(new URL(checkoutUrl).origin)
    })

    it('are one attempt when they are opened twice', async () => {
      const first = await opened()
      expect(await opened()).toEqual(first)
      await ends(first.checkoutUrl, 'paid')
      expect(world.payments()).toMatchObject([{ paymentId: attempt.paymentId, status: 'paid', amountCents: 12_100 }])
    })

    it('are not known by an id that nobody gave', async () => {
      expect(await provider.find('tr_nobody')).toEqual({ kind: 'unknown' })
    })

    it('go back once under a key, however often that is asked', async () => {
      const refund = await paid()
      expect(await provider.refund(refund, 'evt_1')).toEqual({ kind: 'taken' })
      expect(await provider.refund(refund, 'evt_1')).toEqual({ kind: 'taken' })
      expect(refunds()).toEqual([{ key: 'evt_1', amountCents: 12_100 }])
    })

    it('go back in parts under keys of their own, and never more than was paid', async () => {
      const refund = await paid()
      expect(await provider.refund({ ...refund, amountCents: 12_099 }, 'evt_1')).toEqual({ kind: 'taken' })
      expect(await provider.refund({ ...refund, amountCents: 2 }, 'evt_2')).toEqual({ kind: 'refused', reason: '422' })
      expect(await provider.refund({ ...refund, amountCents: 1 }, 'evt_3')).toEqual({ kind: 'taken' })
      expect(refunds().map(({ amountCents }) => amountCents)).toEqual([12_099, 1])
    })

    it('refuse another amount under a key that was used', async () => {
      const refund = await paid()
      await provider.refund({ ...refund, amountCents: 100 }, 'evt_1')
      expect(await provider.refund({ ...refund, amountCents: 200 }, 'evt_1')).toMatchObject({ kind: 'refused' })
      expect(refunds()).toEqual([{ key: 'evt_1', amountCents: 100 }])
    })

    it('do not go back when nobody has paid', async () => {
      const { providerId } = await opened()
      const { paymentId, rmaNumber, amountCents } = attempt
      const refund = { providerId, paymentId, rmaNumber, amountCents }
      expect(await provider.refund(refund, 'evt_1')).toMatchObject({ kind: 'refused' })
      expect(await provider.refund({ ...refund, providerId: null }, 'evt_2')).toMatchObject({ kind: 'refused' })
      expect(refunds()).toEqual([])
    })

    it('go back later when the provider is down, once', async () => {
      const refund = await paid()
      world.health = 'down'
      world.requests.length = 0
      expect(await provider.refund(refund, 'evt_1')).toEqual({ kind: 'unavailable', reason: '503' })
      expect(world.requests).toHaveLength(1)
      world.health = 'up'
      expect(await provider.refund(refund, 'evt_1')).toEqual({ kind: 'taken' })
      expect(refunds()).toHaveLength(1)
    })

    it('may have gone back when the provider did not answer, and cannot have when it was not reached', async () => {
      const refund = await paid()
      world.health = 'hangs'
      impatient()
      expect(await provider.refund(refund, 'evt_1')).toEqual({
        kind: 'unavailable',
        reason: 'timeout',
        uncertain: true,
      })
      expect(await make(await unreached()).refund(refund, 'evt_1')).toEqual({
        kind: 'unavailable',
        reason: 'no-connection',
      })
    })
  })
}
