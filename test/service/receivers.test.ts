import { afterAll, beforeAll, describe, it } from 'vitest'
import type { LocalStack } from '../../infra/local/stack.ts'
import { client, eventually, local } from '../support/client.ts'
import { ownStack, setClock } from '../support/local-stack.ts'
import { intake } from '../support/requests.ts'

describe('a partner’s receiver', () => {
  let stack: LocalStack
  const behave = (partnerId: string, behaviour: unknown) =>
    fetch(`${stack.url}/local/receivers/${partnerId}`, { method: 'PUT', body: JSON.stringify(behaviour) })
  const received = async (partnerId: string) =>
    ((await local(stack.url, 'deliveries')) as { partnerId: string; webhookId: string }[]).filter(
      (each) => each.partnerId === partnerId,
    )
  const later = async (minutes: number) => {
    const { now } = await local(stack.url, 'clock')
    await setClock(stack.url, new Date(Date.parse(now) + minutes * 60_000).toISOString())
    await fetch(`${stack.url}/local/run-timers`, { method: 'POST' })
  }

  beforeAll(async () => {
    stack = await ownStack()
  })
  afterAll(() => stack.stop())

  it('that fails for its first three attempts gets every event, each once', async () => {
    await behave('retailer-one', { failNext: 3 })
    const shop = client(stack.url, 'retailer-one')
    for (let index = 0; index < 5; index += 1) await shop.post('/v1/rmas', intake())
    await eventually('the events that came through at once', async () => (await received('retailer-one')).length >= 2)
    await eventually('the rest, on the schedule of retries', async () => {
      await later(2)
      const ids = (await received('retailer-one')).map((each) => each.webhookId)
      return ids.length === 5 && new Set(ids).size === 5
    })
  })

  it('that is down for the whole time delays nobody else, and gets everything once it is back', async () => {
    await behave('retailer-two', { down: true })
    const before = (await received('service-centre')).length
    for (let index = 0; index < 10; index += 1) await client(stack.url, 'retailer-two').post('/v1/rmas', intake())
    await eventually(
      'the service centre’s events',
      async () => (await received('service-centre')).length === before + 10,
    )
    await behave('retailer-two', { down: false })
    await eventually('the events that had waited', async () => {
      await later(10)
      return (await received('retailer-two')).length === 10
    })
  })
})
