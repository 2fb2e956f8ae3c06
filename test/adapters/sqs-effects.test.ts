import type { SendMessageBatchCommand } from '@aws-sdk/client-sqs'
import { describe, expect, it } from 'vitest'
import { sqsEffects } from '../../shared/adapters/sqs-effects.ts'
import type { EffectMessage } from '../../shared/contracts/effect-message.ts'

const urls = {
  mail: 'https://sqs/mail',
  webhook: 'https://sqs/webhook',
  xms: 'https://sqs/xms',
  refund: 'https://sqs/refund',
}
const mails = (count: number) =>
  Array.from({ length: count }, (_, index): EffectMessage => ({ eventId: `evt_${index}`, target: { kind: 'mail' } }))

/** What SQS is sent for these messages. */
async function batchesFor(messages: readonly EffectMessage[]) {
  const batches: { queue: string; ids: string[]; groups: string[] }[] = []
  const send = async ({ input }: SendMessageBatchCommand) => {
    const entries = input.Entries ?? []
    batches.push({
      queue: String(input.QueueUrl),
      ids: entries.map((each) => JSON.parse(String(each.MessageBody)).eventId),
      groups: entries.map((each) => String(each.MessageGroupId)),
    })
    return {}
  }
  await sqsEffects(urls, { send } as never).send(messages)
  return batches
}

describe('Effects', () => {
  it.each([
    [10, [10]],
    [11, [10, 1]],
  ])('go to their queue in calls of at most ten messages, none lost: %i in %j', async (count, sizes) => {
    const batches = await batchesFor(mails(count))
    expect(batches.map((each) => each.ids.length)).toEqual(sizes)
    expect(batches.flatMap((each) => each.ids)).toEqual(mails(count).map((each) => each.eventId))
  })

  it('of each kind have a queue of their own, and webhooks of each partner a group of their own', async () => {
    const to = (partnerId: string): EffectMessage => ({ eventId: 'evt_1', target: { kind: 'webhook', partnerId } })
    const [mail, webhook, xms, refund] = await batchesFor([
      ...mails(1),
      to('one'),
      to('two'),
      { ...to('one'), target: { kind: 'xms' } },
      { ...to('one'), target: { kind: 'refund' } },
    ])
    expect([mail, webhook, xms, refund].map((each) => each?.queue)).toEqual(Object.values(urls))
    expect(webhook?.groups).toEqual(['one', 'two'])
  })
})
