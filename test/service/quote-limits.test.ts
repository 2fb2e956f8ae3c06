import { describe, expect, it } from 'vitest'
import { client } from '../support/client.ts'
import { begin, type Journey } from '../support/journey.ts'
import { sharedStack } from '../support/local-stack.ts'

const outside = { purchase: { purchasedOn: '2023-01-05' } }

/** The longest quote that the contract lets through: 40 lines of 200 characters, three bytes each. */
const longest = {
  lines: Array.from({ length: 40 }, () => ({ kind: 'parts', description: '€'.repeat(200), amountCents: 100 })),
  reject: { transportCents: 1500, handlingCents: 1000 },
}

const quote = (rma: Journey, body: object) => rma.centre.post(`/v1/rmas/${rma.rmaNumber}/quotes`, body)

describe('A quote that is revised as often as it can be, at its greatest length', () => {
  it('can still be answered and shipped; one more revision is refused', async () => {
    const rma = await begin(sharedStack(), 'retailer-one', outside)
    await rma.inspectedOutOfWarranty()
    for (let revision = 1; revision <= 20; revision += 1) {
      expect((await quote(rma, longest)).body).toMatchObject({ revision, status: 'open' })
    }
    expect(await quote(rma, longest)).toMatchObject({ status: 409, body: { code: 'too-many-revisions' } })
    expect((await rma.state()).quote.lines[39].description).toBe('€'.repeat(200))

    const answer = { revision: 20, answer: 'reject' }
    const answered = await rma.registrar.post(`/v1/rmas/${rma.rmaNumber}/quote-response`, answer)
    expect(answered).toMatchObject({ status: 200, body: { state: 'returning' } })
    const shipped = await rma.report('shipped', { carrier: 'PostNL', trackingUrl: 'https://carrier.example/1' })
    expect(shipped.status).toBe(200)
  })
})

describe('A quote that does not fit', () => {
  it('its route, or whose reject fee rises, is refused and changes nothing (R-quote-lines, R-reject-fee)', async () => {
    const rma = await begin(sharedStack(), 'retailer-one', outside)
    await rma.inspectedOutOfWarranty()
    const travel = [{ kind: 'travel', description: 'Visit', amountCents: 100 }]
    expect(await quote(rma, { ...longest, lines: travel })).toMatchObject({
      status: 422,
      body: { code: 'quote-lines-do-not-fit' },
    })
    expect((await quote(rma, longest)).status).toBe(201)
    const dearer = { ...longest, reject: { transportCents: 1500, handlingCents: 1001 } }
    expect(await quote(rma, dearer)).toMatchObject({ status: 422, body: { code: 'reject-fee-raised' } })
    expect((await rma.state()).quote).toMatchObject({ revision: 1, status: 'open' })
  })

  it.each([
    ['more than 40 lines', { lines: [...longest.lines, longest.lines[0]] }],
    ['nothing to pay', { lines: [{ kind: 'parts', description: 'Free', amountCents: 0 }] }],
    ['a reject fee of more than 10,000 euros', { reject: { transportCents: 1_000_000, handlingCents: 1 } }],
    ['more than 10,000 euros', { lines: [{ kind: 'parts', description: 'Gold', amountCents: 1_000_001 }] }],
  ])('%s is invalid content', async (_, change) => {
    const rma = await begin(sharedStack(), 'retailer-one', outside)
    await rma.inspectedOutOfWarranty()
    expect(await quote(rma, { ...longest, ...change })).toMatchObject({
      status: 422,
      body: { code: 'invalid-content' },
    })
  })
})

describe('A quote through a point of sale that the desk registered', () => {
  it('is answered by the desk, and by no other partner', async () => {
    const desk = client(sharedStack(), 'desk')
    const rma = await begin(sharedStack(), 'desk', { ...outside, channel: 'pos' })
    await rma.inspectedOutOfWarranty()
    await rma.quote()
    const path = `/v1/rmas/${rma.rmaNumber}/quote-response`
    const foreign = await client(sharedStack(), 'retailer-one').post(path, { revision: 1, answer: 'accept' })
    expect(foreign.status).toBe(404)
    expect(await desk.post(path, { revision: 1, answer: 'accept' })).toMatchObject({
      status: 200,
      body: { state: 'in-repair' },
    })
  })

  it('but not one that a retailer registered', async () => {
    const rma = await begin(sharedStack(), 'retailer-one', outside)
    await rma.inspectedOutOfWarranty()
    await rma.quote()
    const answer = { revision: 1, answer: 'accept' }
    const answered = await client(sharedStack(), 'desk').post(`/v1/rmas/${rma.rmaNumber}/quote-response`, answer)
    expect(answered).toMatchObject({ status: 403, body: { code: 'quote-not-yours' } })
  })
})
