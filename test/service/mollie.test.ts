import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LocalStack } from '../../infra/local/stack.ts'
import type { ShownPayment } from '../../infra/local/world/payments.ts'
import { eventually, local } from '../support/client.ts'
import { answerByLink, begin, checkoutOf, drMobile, type Journey } from '../support/journey.ts'
import { ownStack, sharedBusinessTime } from '../support/local-stack.ts'

describe('A consumer who pays by Mollie', () => {
  let stack: LocalStack
  beforeAll(async () => {
    stack = await ownStack(sharedBusinessTime, 'mollie')
  })
  afterAll(() => stack.stop())

  async function accepted(): Promise<{ rma: Journey; payUrl: string }> {
    const rma = await begin(stack.url, 'dr-mobile', drMobile)
    await rma.inspectedOutOfWarranty()
    await rma.quote()
    await answerByLink(await rma.quoteLink(), 'accept')
    return { rma, payUrl: (await rma.state()).payment.payUrl }
  }
  /** Ends an attempt on Mollie's page; where that leads back to. Mollie has told the service by then. */
  async function ends(checkout: string, status: string): Promise<string | null> {
    const body = new URLSearchParams({ status })
    return (await fetch(checkout, { method: 'POST', body, redirect: 'manual' })).headers.get('location')
  }
  const hook = (body: string) => fetch(`${stack.url}/hooks/mollie`, { method: 'POST', body: new URLSearchParams(body) })
  const attempts = async () => (await local(stack.url, 'payments')) as ShownPayment[]

  it('is led from our page to Mollie’s and back, and the repair begins', async () => {
    const { rma, payUrl } = await accepted()
    const page = await fetch(payUrl)
    expect(page.headers.get('content-security-policy')).toContain('https://*.mollie.com')
    expect(await page.text()).toContain('Pay €121.00')
    const checkout = await checkoutOf(payUrl)
    expect(await (await fetch(checkout)).text()).toContain(`RMA ${rma.rmaNumber}: € 121.00`)
    expect(await checkoutOf(payUrl)).toBe(checkout)
    expect((await rma.state()).state).toBe('awaiting-payment')

    expect(await ends(checkout, 'paid')).toBe(payUrl)
    expect(await rma.state()).toMatchObject({ state: 'in-repair', payment: { status: 'paid' } })
    expect(await (await fetch(payUrl)).text()).toContain('has arrived')
    await eventually('the mail that thanks', async () =>
      ((await local(stack.url, 'inbox')) as { subject: string }[]).find(
        ({ subject }) => subject === `We have received your payment, RMA ${rma.rmaNumber}`,
      ),
    )
    await ends(checkout, 'paid')
    const { timeline } = await rma.state()
    expect(timeline.filter(({ type }: { type: string }) => type === 'payment.received')).toHaveLength(1)
  })

  it('may try again after an attempt that failed or was cancelled', async () => {
    const { rma, payUrl } = await accepted()
    const first = await checkoutOf(payUrl)
    await ends(first, 'failed')
    expect(await rma.state()).toMatchObject({ state: 'awaiting-payment', payment: { status: 'failed' } })
    expect(await (await fetch(payUrl)).text()).toContain('did not succeed')
    const second = await checkoutOf(payUrl)
    expect(second).not.toBe(first)
    await ends(second, 'canceled')
    const third = await checkoutOf(payUrl)
    await ends(third, 'paid')
    expect((await rma.state()).state).toBe('in-repair')
    const { paymentId } = (await rma.state()).payment
    const mine = (await attempts()).filter((each) => each.paymentId === paymentId)
    expect(mine.map(({ status }) => status)).toEqual(['failed', 'canceled', 'paid'])
  })

  it('is not believed to have paid because somebody says so', async () => {
    const { rma, payUrl } = await accepted()
    const before = await rma.state()
    expect((await hook('id=tr_nobodyKnows1')).status).toBe(200)
    expect((await hook('id=pay_1')).status).toBe(422)
    await checkoutOf(payUrl)
    const { paymentId } = before.payment
    const open = (await attempts()).find((each) => each.paymentId === paymentId)
    const answer = await hook(`id=${open?.providerId}&status=paid`)
    expect({ status: answer.status, body: await answer.text() }).toEqual({ status: 200, body: '' })
    expect(await rma.state()).toEqual(before)
  })
})
