import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LocalStack } from '../../infra/local/stack.ts'
import { client, eventually, local } from '../support/client.ts'
import { answerByLink, begin, drMobile, type Journey } from '../support/journey.ts'
import { ownStack } from '../support/local-stack.ts'

const quotes = 100
const answers = 20
const answerTypes = ['quote.accepted', 'quote.rejected']

interface Event {
  readonly type: string
  readonly data: { readonly rmaNumber: string }
}

describe(`${quotes} quotes, each answered ${answers} times at once`, () => {
  let stack: LocalStack
  beforeAll(async () => {
    stack = await ownStack()
  })
  afterAll(() => stack.stop())

  async function answeredByShop(index: number): Promise<Journey> {
    const rma = await begin(stack.url, 'retailer-one', { purchase: { purchasedOn: '2023-01-05' } })
    await rma.inspectedOutOfWarranty()
    await rma.quote()
    const sent = Array.from({ length: answers }, (_, turn) =>
      rma.registrar.post(`/v1/rmas/${rma.rmaNumber}/quote-response`, {
        revision: 1,
        answer: (turn + index) % 2 === 0 ? 'accept' : 'reject',
      }),
    )
    const statuses = (await Promise.all(sent)).map((answer) => `${answer.status} ${answer.body.code ?? ''}`.trim())
    expect(statuses.filter((status) => status === '200')).toHaveLength(1)
    expect(new Set(statuses).difference(new Set(['200', '409 quote-answered', '409 in-progress'])).size).toBe(0)
    return rma
  }

  async function answeredByLink(index: number): Promise<Journey> {
    const rma = await begin(stack.url, 'dr-mobile', drMobile)
    await rma.inspectedOutOfWarranty()
    await rma.quote()
    const link = await rma.quoteLink()
    const sent = Array.from({ length: answers }, (_, turn) =>
      answerByLink(link, (turn + index) % 2 === 0 ? 'accept' : 'reject'),
    )
    const statuses = (await Promise.all(sent)).map((answer) => answer.status)
    expect(statuses.filter((status) => status === 303)).toHaveLength(1)
    expect(new Set(statuses).difference(new Set([200, 303, 409, 503])).size).toBe(0)
    return rma
  }

  it('count exactly one answer each in the timeline, the feed and the webhooks', async () => {
    const journeys: Journey[] = []
    let next = 0
    const worker = async () => {
      for (let index = next++; index < quotes; index = next++) {
        journeys.push(await (index % 2 === 0 ? answeredByShop(index) : answeredByLink(index)))
      }
    }
    await Promise.all(Array.from({ length: 4 }, worker))
    expect(journeys).toHaveLength(quotes)

    for (const rma of journeys) {
      const { timeline } = await rma.state()
      expect(timeline.filter((entry: { type: string }) => answerTypes.includes(entry.type))).toHaveLength(1)
    }
    const answersIn = (events: readonly Event[]) =>
      events
        .filter((event) => answerTypes.includes(event.type))
        .map((event) => event.data.rmaNumber)
        .sort()
    const expected = journeys.map((rma) => rma.rmaNumber).sort()

    await eventually('every answer in the feed of the desk, once', async () => {
      const events: Event[] = []
      for (let after = '0'; ; ) {
        const { body } = await client(stack.url, 'desk').get(`/v1/events?after=${after}&limit=200`)
        if (body.events.length === 0) break
        events.push(...body.events)
        after = body.next
      }
      return JSON.stringify(answersIn(events)) === JSON.stringify(expected)
    })
    await eventually('every answer at the service centre’s receiver, once', async () => {
      const got = (await local(stack.url, 'deliveries')) as { partnerId: string; body: Event }[]
      const mine = got.filter((each) => each.partnerId === 'service-centre').map((each) => each.body)
      return JSON.stringify(answersIn(mine)) === JSON.stringify(expected)
    })
  }, 150_000)
})
