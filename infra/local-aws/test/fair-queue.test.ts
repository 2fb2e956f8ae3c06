import { writeFileSync } from 'node:fs'
import { ReceiveMessageCommand, SendMessageBatchCommand, SendMessageCommand } from '@aws-sdk/client-sqs'
import { afterEach, expect, test, vi } from 'vitest'
import { fairOrder } from '../engines/fair-order.ts'
import { type QueueEngine, startQueues } from '../engines/queues.ts'
import { QueueSource } from '../sources/queue-source.ts'
import { batchesIn, fixtureFunction, newFolder } from './fixture/local-function.ts'

const queue = 'jobs'
let engine: QueueEngine
const stops: (() => Promise<void>)[] = []

afterEach(async () => {
  vi.useRealTimers()
  for (const stop of stops.splice(0).reverse()) await stop()
})

async function started(folder: string | null = null) {
  engine = await startQueues(folder)
  stops.push(() => engine.stop())
  await engine.create(queue, { VisibilityTimeout: 30 })
}

/** Sends messages of a group in batches, numbered from 0. */
async function sendMany(MessageGroupId: string, count: number, text = MessageGroupId) {
  for (let start = 0; start < count; start += 10) {
    const Entries = Array.from({ length: Math.min(10, count - start) }, (_, index) => ({
      Id: String(index),
      MessageBody: `${text} ${start + index}`,
      MessageGroupId,
    }))
    await engine.client.send(new SendMessageBatchCommand({ QueueUrl: engine.url(queue), Entries }))
  }
}

const send = (MessageBody: string, options: { MessageGroupId?: string; DelaySeconds?: number } = {}) =>
  engine.client.send(new SendMessageCommand({ QueueUrl: engine.url(queue), MessageBody, ...options }))

async function receive(MaxNumberOfMessages: number) {
  const { Messages = [] } = await engine.client.send(
    new ReceiveMessageCommand({
      QueueUrl: engine.url(queue),
      MaxNumberOfMessages,
      WaitTimeSeconds: 5,
      MessageSystemAttributeNames: ['All'],
    }),
  )
  return Messages.map(({ Body, Attributes }) => ({ body: Body, ...Attributes }))
}
const bodies = async (count: number) => (await receive(count)).map((each) => each.body)

interface Said {
  readonly said: string
  readonly messageGroupId?: string
}
const said = (messages: readonly Said[]) => messages.map((each) => each.said)
const of = (messageGroupId: string, ...texts: string[]) => texts.map((text): Said => ({ said: text, messageGroupId }))

test('the next message is of the group that has the fewest in flight, and of those the oldest', () => {
  const inFlight = [...of('a', 'a0', 'a1'), ...of('b', 'b0')]
  const waiting = [...of('a', 'a2', 'a3'), ...of('b', 'b1', 'b2'), ...of('c', 'c0', 'c1')]
  expect(said(fairOrder(waiting, inFlight, 10))).toEqual(['c0', 'b1', 'c1', 'a2', 'b2', 'a3'])
  expect(said(fairOrder(waiting, inFlight, 2))).toEqual(['c0', 'b1'])
  expect(said(fairOrder(waiting, [], 10))).toEqual(['a2', 'b1', 'c0', 'a3', 'b2', 'c1'])
})

test('a message without a group is a group of its own', () => {
  const waiting: Said[] = [...of('a', 'a0', 'a1'), { said: 'x' }, { said: 'y' }]
  expect(said(fairOrder(waiting, [{}, ...of('a', 'a9')], 3))).toEqual(['x', 'y', 'a0'])
})

test('a group with much in flight does not keep another group’s message waiting', async () => {
  await started()
  await sendMany('noisy', 40)
  for (const _ of [1, 2]) await receive(10)
  await send('quiet', { MessageGroupId: 'quiet' })
  await send('alone')
  expect(await bodies(3)).toEqual(['quiet', 'alone', 'noisy 20'])
})

test('a message that others overtook was not received meanwhile: it counts once', async () => {
  await started()
  await sendMany('noisy', 3)
  await receive(1)
  for (const each of [0, 1, 2]) await send(`quiet ${each}`, { MessageGroupId: `quiet ${each}` })
  await receive(3)
  expect(await receive(2)).toMatchObject([
    { body: 'noisy 1', ApproximateReceiveCount: '1', MessageGroupId: 'noisy' },
    { body: 'noisy 2', ApproximateReceiveCount: '1', MessageGroupId: 'noisy' },
  ])
})

test('a message that is held back takes its group’s place when it is due, not before', async () => {
  await started()
  vi.useFakeTimers({ toFake: ['Date'] })
  await send('quiet', { MessageGroupId: 'quiet', DelaySeconds: 5 })
  await sendMany('noisy', 30)
  expect(await bodies(10)).not.toContain('quiet')
  vi.setSystemTime(Date.now() + 4999)
  expect(await bodies(10)).not.toContain('quiet')
  vi.setSystemTime(Date.now() + 1)
  expect((await bodies(2))[0]).toBe('quiet')
})

test('a queue of a data folder still knows the groups of what it holds', async () => {
  const folder = newFolder()
  await started(folder)
  await sendMany('noisy', 12)
  await stops.pop()?.()
  await started(folder)
  await receive(10)
  await send('quiet', { MessageGroupId: 'quiet' })
  expect(await receive(2)).toMatchObject([{ body: 'quiet' }, { MessageGroupId: 'noisy' }])
})

test('what comes while another group’s backlog is worked on is in the next batch', async () => {
  await started()
  const fixture = fixtureFunction('recorder')
  await sendMany('noisy', 50, 'hold')
  const source = new QueueSource({
    queue,
    arn: `arn:aws:sqs:eu-west-1:000000000000:${queue}`,
    engine,
    target: fixture.target,
    batchSize: 10,
    partialFailures: true,
    concurrency: 1,
  })
  stops.push(
    () => fixture.target.stop(),
    () => source.stop(),
  )
  await vi.waitFor(() => expect(batchesIn(fixture.recordFile)).toHaveLength(1), 3000)
  await send('quiet', { MessageGroupId: 'quiet' })
  writeFileSync(`${fixture.recordFile}.go`, '')
  await vi.waitFor(() => expect(batchesIn(fixture.recordFile).flatMap((each) => each.said)).toHaveLength(51), 5000)
  expect(batchesIn(fixture.recordFile)[1]?.said).toContain('quiet')
})
