import type { Context, SQSEvent } from 'aws-lambda'
import { afterAll, expect, it } from 'vitest'
import { queueRoute } from '../../shared/http/queue-route.ts'
import { patientFor, post, receivers } from '../adapters/webhook-world.ts'

const { http, tcp, stop } = receivers()
afterAll(stop)

const batch = (count: number) =>
  ({
    Records: Array.from({ length: count }, (_, index) => ({
      messageId: `m${index}`,
      eventSource: 'aws:sqs',
      body: JSON.stringify({ eventId: `evt_${index}`, target: { kind: 'webhook', partnerId: `shop-${index}` } }),
    })),
  }) as unknown as SQSEvent

it('The webhooks of a batch are sent at once: nine receivers that hang hold up neither the tenth nor one another', async () => {
  let waiting = 0
  const hanging = await tcp(() => {
    waiting += 1
  })
  // It answers only once all nine others hang: sent one after the other, they would have ended by then.
  const last = await http((_, response) => {
    const answer = () => (waiting === 9 ? response.end() : void setTimeout(answer, 5))
    answer()
  })
  const sender = patientFor(2000)
  const results: string[] = []
  const handle = queueRoute(async ({ eventId }) => {
    const outcome = await post(eventId === 'evt_9' ? last : hanging, sender)
    results.push(outcome.kind === 'unavailable' ? outcome.reason : outcome.kind)
  })
  expect(await handle(batch(10), {} as Context)).toEqual({ batchItemFailures: [] })
  expect(results).toEqual(['taken', ...Array.from({ length: 9 }, () => 'timeout')])
})
