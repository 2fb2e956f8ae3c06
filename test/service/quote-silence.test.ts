import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LocalStack } from '../../infra/local/stack.ts'
import { eventually, local } from '../support/client.ts'
import { answerByLink, begin, checkoutOf, drMobile, settle } from '../support/journey.ts'
import { ownStack, setClock } from '../support/local-stack.ts'

describe('silence', () => {
  let stack: LocalStack
  const mails = async (words: string) =>
    ((await local(stack.url, 'inbox')) as { subject: string }[]).filter((mail) => mail.subject.includes(words))
  const at = async (now: string) => {
    await setClock(stack.url, now)
    await fetch(`${stack.url}/local/run-timers`, { method: 'POST' })
  }

  beforeAll(async () => {
    stack = await ownStack()
  })
  afterAll(() => stack.stop())

  it('R-quote-silence: a quote is reminded of on days 3 and 10, expires after 14, and can be quoted anew', async () => {
    const rma = await begin(stack.url, 'dr-mobile', drMobile)
    await rma.inspectedOutOfWarranty()
    await rma.quote()
    const link = await rma.quoteLink()
    await at('2026-11-23T09:29:00Z')
    expect(await mails('Reminder')).toHaveLength(0)
    await at('2026-11-23T09:40:00Z')
    await eventually('the first reminder', async () => (await mails('Reminder')).length === 1)
    await at('2026-11-30T09:40:00Z')
    await eventually('the second reminder', async () => (await mails('Reminder')).length === 2)

    await setClock(stack.url, '2026-12-04T09:40:00Z')
    expect(await (await fetch(link)).text()).toContain('has expired')
    expect((await answerByLink(link, 'accept')).status).toBe(409)
    await at('2026-12-04T09:40:00Z')
    expect(await rma.state()).toMatchObject({
      state: 'on-hold',
      holdReason: 'quote-expired',
      quote: { status: 'expired' },
    })
    expect((await rma.state()).timeline.at(-2).type).toBe('quote.expired')

    const reminded = await rma.quoteLink()
    expect((await rma.quote({ parts: 500 })).body).toMatchObject({ revision: 2, status: 'open' })
    const newest = await rma.quoteLink(reminded)
    expect((await answerByLink(newest, 'reject')).status).toBe(303)
    expect((await rma.state()).state).toBe('returning')
    expect(await mails('Reminder')).toHaveLength(2)
  })

  it('R-payment-silence: an accepted quote is reminded of after 3 days and on hold after 14', async () => {
    await setClock(stack.url, '2027-01-04T09:00:00Z')
    const rma = await begin(stack.url, 'dr-mobile', drMobile)
    await rma.inspectedOutOfWarranty()
    await rma.quote()
    await answerByLink(await rma.quoteLink(), 'accept')
    const asked = () => mails(`Please pay for your repair, RMA ${rma.rmaNumber}`)
    await eventually('the mail that asks for payment', async () => (await asked()).length === 1)
    await at('2027-01-07T09:10:00Z')
    const reminded = () => mails(`Reminder: your repair is waiting for your payment, RMA ${rma.rmaNumber}`)
    await eventually('its reminder', async () => (await reminded()).length === 1)
    expect(await asked()).toHaveLength(1)
    await at('2027-01-18T09:10:00Z')
    const held = await rma.state()
    expect(held).toMatchObject({ state: 'on-hold', holdReason: 'payment-silence' })
    await settle(await checkoutOf(held.payment.payUrl), 'paid')
    expect(await rma.state()).toMatchObject({ state: 'in-repair', payment: { status: 'paid' } })
  })
})
