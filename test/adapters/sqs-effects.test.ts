import type { SendMessageBatchCommand } from '@aws-sdk/client-sqs'
import { describe, expect, it } from 'vitest'
import { sqsEffects } from '../../shared/adapters/sqs-effects.ts'
import type { SendOptions } from '../../shared/application/ports/effect-queues.ts'
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
async function batchesFor(messages: readonly EffectMessage[], options?: SendOptions) {
  const batches: { queue: string; ids: string[]; groups: string[]; delays: (number | undefined)[] }[] = []
  const send = async ({ input }: SendMessageBatchCommand) => {
    const entries = input.Entries ?? []
    batches.push({
      queue: String(input.QueueUrl),
      ids: entries.map((each) => JSON.parse(String(each.MessageBody)).eventId),
      groups: entries.map((each) => String(each.MessageGroupId)),
      delays: entries.map((each) => each.DelaySeconds),
    })
    return {}
  }
  await sqsEffects(urls, { send } as never).send(messages, options)
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

  it.each([
    [undefined, 0],
    [0, 0],
    [4.2, 5],
    [900, 900],
  ])('are held back in whole seconds, none of them too short: %s as %i', async (delaySeconds, held) => {
    const [batch] = await batchesFor(mails(2), delaySeconds === undefined ? undefined : { delaySeconds })
    expect(batch?.delays).toEqual([held, held])
  })

  it.each([-1, 900.5, Number.NaN])('are not sent with a delay that SQS refuses: %d', async (delaySeconds) => {
    await expect(batchesFor(mails(1), { delaySeconds })).rejects.toThrow(RangeError)
  })
})
