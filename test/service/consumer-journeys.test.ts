import { describe, expect, it } from 'vitest'
import { client, eventually, local } from '../support/client.ts'
import { answerByLink, begin, checkoutOf, drMobile, type Journey, settle } from '../support/journey.ts'
import { sharedStack } from '../support/local-stack.ts'
import { intake } from '../support/requests.ts'

const url = () => sharedStack()

async function quoted(): Promise<{ rma: Journey; link: string }> {
  const rma = await begin(url(), 'dr-mobile', drMobile)
  await rma.inspectedOutOfWarranty()
  expect((await rma.quote()).status).toBe(201)
  return { rma, link: await rma.quoteLink() }
}

describe('P-3.2b: a consumer’s quote by e-mail', () => {
  it('is shown by its link, accepted with the postal code, paid, repaired and sent home', async () => {
    const { rma, link } = await quoted()
    const page = await fetch(link)
    expect(page.status).toBe(200)
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await page.text()).toContain('€121.00')

    expect((await answerByLink(link, 'accept')).status).toBe(303)
    const accepted = await rma.state()
    expect(accepted).toMatchObject({
      state: 'awaiting-payment',
      payment: { status: 'open', amountCents: 12100, currency: 'EUR' },
    })
    expect(accepted.timeline.at(-1)).toMatchObject({ type: 'quote.accepted', by: 'consumer' })
    expect(await (await fetch(link)).text()).toContain(accepted.payment.payUrl)

    const subjects = async () =>
      ((await local(url(), 'inbox')) as { subject: string }[])
        .map((mail) => mail.subject)
        .filter((subject) => subject.includes(rma.rmaNumber))
    const mailed = (start: string) =>
      eventually(start, async () => (await subjects()).some((subject) => subject.startsWith(start)))
    await mailed('Please pay for your repair')
    const { payUrl } = accepted.payment
    expect(await (await fetch(payUrl)).text()).toContain('Pay €121.00')
    const checkout = await checkoutOf(payUrl)
    expect((await settle(checkout, 'failed')).status).toBe(200)
    expect((await rma.state()).state).toBe('awaiting-payment')
    await mailed('Your payment did not succeed')
    expect((await settle(await checkoutOf(payUrl), 'paid')).status).toBe(200)
    expect(await rma.state()).toMatchObject({ state: 'in-repair', payment: { status: 'paid' } })
    expect((await settle(checkout, 'paid')).status).toBe(200)
    const paid = await fetch(payUrl, { method: 'POST', redirect: 'manual' })
    expect(await paid.text()).toContain('has arrived')

    await rma.report('repaired')
    await rma.report('shipped', { carrier: 'PostNL', trackingUrl: 'https://example.com/track/2' })
    expect((await rma.report('delivered')).body).toMatchObject({ state: 'closed', outcome: 'repaired' })
    await eventually('six mails', async () => (await subjects()).length === 6)
  })

  it('decides nothing when it is only looked at', async () => {
    const { rma, link } = await quoted()
    const before = await rma.state()
    for (const method of ['GET', 'HEAD', 'GET', 'HEAD']) expect((await fetch(link, { method })).status).toBe(200)
    expect(await rma.state()).toEqual(before)
  })

  it('decides nothing with a wrong postal code, without an answer, or under a link that nobody knows', async () => {
    const { rma, link } = await quoted()
    const wrong = await answerByLink(link, 'accept', '9999 ZZ')
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('not the postal code')
    expect((await answerByLink(link, 'perhaps')).status).toBe(422)
    expect((await answerByLink(`${link}x`, 'accept')).status).toBe(404)
    expect((await rma.state()).state).toBe('quoted')
  })

  it('shows what was decided to whoever answers again', async () => {
    const { rma, link } = await quoted()
    await answerByLink(link, 'reject', ' 1234 AB ')
    const again = await answerByLink(link, 'reject')
    expect(again.status).toBe(200)
    expect(await again.text()).toContain('You declined this quote')
    expect((await answerByLink(link, 'accept')).status).toBe(409)
    expect(await rma.state()).toMatchObject({ state: 'returning', quote: { status: 'rejected' } })
  })

  it('R-requote: an old link says that it was replaced and opens the newest quote', async () => {
    const { rma, link } = await quoted()
    await rma.quote({ parts: 1000 })
    expect(await (await fetch(link)).text()).toContain('replaced this quote')
    expect((await answerByLink(link, 'accept')).status).toBe(409)
    const newest = await answerByLink(link, 'newest')
    expect(newest.status).toBe(303)
    expect(await (await fetch(new URL(newest.headers.get('location') ?? '', link))).text()).toContain('€60.50')
    expect((await rma.state()).state).toBe('quoted')
  })

  it('is not answered by the partner who registered it', async () => {
    const { rma } = await quoted()
    const answer = await rma.registrar.post(`/v1/rmas/${rma.rmaNumber}/quote-response`, {
      revision: 1,
      answer: 'accept',
    })
    expect(answer.status).toBe(403)
  })

  it('goes on hold when another amount is paid', async () => {
    const { rma, link } = await quoted()
    await answerByLink(link, 'accept')
    const { payment } = await rma.state()
    expect((await settle(await checkoutOf(payment.payUrl), 'paid', 100)).status).toBe(200)
    expect(await rma.state()).toMatchObject({ state: 'on-hold', holdReason: 'payment-amount' })
  })

  it('is not paid by a payment that nobody knows', async () => {
    const callback = { paymentId: `pay_${'x'.repeat(22)}`, status: 'paid', amountCents: 1, currency: 'EUR' }
    const { body } = await client(url(), 'payments').post('/v1/payments/callbacks', callback)
    expect(body).toMatchObject({ status: 404, code: 'payment-not-found' })
  })

  it('keeps the token, the e-mail address and free text out of events and webhooks', async () => {
    const { rma, link } = await quoted()
    const token = link.split('/').at(-1) ?? ''
    await answerByLink(link, 'accept')
    const events = JSON.stringify((await client(url(), 'desk').get('/v1/events?limit=200')).body)
    const webhooks = JSON.stringify(await local(url(), 'deliveries'))
    for (const secret of [token, 'sanne@example.com', 'Sanne', 'Voorbeeldstraat', 'for the display', 'stays black']) {
      expect(events).not.toContain(secret)
      expect(webhooks).not.toContain(secret)
    }
    expect((await rma.state()).consumer.email).toBe('sanne@example.com')
  })
})

describe('P-3.2c: a DOA of a purchase at mi.com', () => {
  const online = {
    request: 'doa',
    purchase: {
      channel: 'mi.com',
      orderId: 'MI-2026-1',
      purchasedOn: '2026-11-08',
      deliveredOn: '2026-11-12',
      proofOfPurchase: { presented: true },
    },
  }
  const result = {
    findings: {
      manufacturingFailure: true,
      boxContentsComplete: true,
      visibleAbuse: false,
      sealIntact: true,
      serialLegible: true,
    },
    result: 'accepted',
    screenedAt: '2026-11-20T09:00:00Z',
  }

  it('is accepted, told to the consumer and to XMS once, kept and collected', async () => {
    const rma = await begin(url(), 'call-centre', online)
    await rma.report('received', { serial: rma.serial })
    await rma.centre.post(`/v1/rmas/${rma.rmaNumber}/doa-result`, result)
    const updates = async () =>
      ((await local(url(), 'xms/updates')) as { rmaNumber: string }[]).filter(
        (each) => each.rmaNumber === rma.rmaNumber,
      )
    await eventually('the update of XMS', async () => (await updates()).length > 0)
    expect(await updates()).toMatchObject([{ serial: rma.serial, result: 'accepted', country: 'NL', request: 'doa' }])
    await eventually('the acceptance note', async () =>
      ((await local(url(), 'inbox')) as { subject: string }[]).find(
        (mail) => mail.subject === `Your return is accepted, RMA ${rma.rmaNumber}`,
      ),
    )
    await eventually('the webhook of the shop', async () =>
      (
        (await local(url(), 'deliveries')) as {
          partnerId: string
          type: string
          body: { data: { rmaNumber: string } }
        }[]
      ).find(
        (each) =>
          each.partnerId === 'mi-com' && each.type === 'doa.accepted' && each.body.data.rmaNumber === rma.rmaNumber,
      ),
    )
    expect((await rma.report('collected')).body).toMatchObject({ state: 'closed', outcome: 'doa-accepted' })
  })

  it('P-2.3: a remorse needs no failure to be accepted', async () => {
    const rma = await begin(url(), 'call-centre', {
      ...online,
      request: 'remorse',
      fault: { manufacturingFailure: false },
    })
    await rma.report('received', { serial: rma.serial })
    const { manufacturingFailure: _, ...findings } = result.findings
    const accepted = await rma.centre.post(`/v1/rmas/${rma.rmaNumber}/doa-result`, { ...result, findings })
    expect(accepted.body.state).toBe('quarantined')
    expect((await rma.report('collected')).body.outcome).toBe('remorse-accepted')
  })

  it('R-nonofficial-direct: a non-official device that a consumer sent waits for a person', async () => {
    const rma = await begin(url(), 'dr-mobile', { purchase: { sellerId: 'some-shop' } })
    await rma.report('received', { serial: rma.serial })
    const found = await rma.report('inspected', { official: false, warrantable: false, causes: [] })
    expect(found.body).toMatchObject({ state: 'on-hold', holdReason: 'not-official' })
  })

  it('P-3.2-note: a repair by call centre in the Netherlands is collected at the consumer’s', async () => {
    const body = intake({ purchase: { sellerId: 'some-shop' }, wishes: { transport: 'drop-off' } })
    const answer = await client(url(), 'call-centre').post('/v1/rmas', body)
    expect(answer.body.decision.route).toMatchObject({ collectFrom: 'consumer', returnTo: 'consumer' })
  })
})
