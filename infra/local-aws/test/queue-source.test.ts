import { GetQueueAttributesCommand, SendMessageBatchCommand, SendMessageCommand } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type QueueEngine, startQueues } from '../engines/queues.ts'
import { QueueSource } from '../sources/queue-source.ts'
import { batchesIn, fixtureFunction } from './fixture/local-function.ts'

let engine: QueueEngine
let fixture: ReturnType<typeof fixtureFunction>
let source: QueueSource
let number = 0
let queue = ''

beforeAll(async () => {
  engine = await startQueues(null)
})
afterAll(() => engine.stop())

beforeEach(async () => {
  number += 1
  queue = `queue-${number}`
  await engine.create(`dead-${number}`, {})
  const deadLetterTargetArn = `arn:aws:sqs:eu-west-1:000000000000:dead-${number}`
  await engine.create(queue, { VisibilityTimeout: 1, RedrivePolicy: { deadLetterTargetArn, maxReceiveCount: 2 } })
  fixture = fixtureFunction('recorder')
  source = new QueueSource({
    queue,
    arn: `arn:aws:sqs:eu-west-1:000000000000:${queue}`,
    engine,
    target: fixture.target,
    batchSize: 10,
    partialFailures: true,
    concurrency: 2,
  })
  return async () => {
    await source.stop()
    await fixture.target.stop()
  }
})

const said = () => batchesIn(fixture.recordFile).flatMap((batch) => batch.said)
const send = (...bodies: string[]) =>
  engine.client.send(
    new SendMessageBatchCommand({
      QueueUrl: engine.url(queue),
      Entries: bodies.map((MessageBody, index) => ({ Id: String(index), MessageBody })),
    }),
  )

test('a message is handled and deleted', async () => {
  await send('a')
  await vi.waitFor(() => expect(said()).toEqual(['a']), 3000)
  await vi.waitFor(async () => expect((await engine.depths([queue]))[queue]).toEqual({ visible: 0, inFlight: 0 }))
})

test('of a batch only what failed comes back, and goes to the dead-letter queue at the end', async () => {
  await send('one', 'fail', 'two')
  await vi.waitFor(async () => expect((await engine.depths([`dead-${number}`]))[`dead-${number}`]?.visible).toBe(1), {
    timeout: 8000,
  })
  expect(said().toSorted()).toEqual(['fail', 'fail', 'one', 'two'])
})

test('a function that throws has its whole batch again', async () => {
  await send('throw', 'with it')
  await vi.waitFor(() => expect(said().filter((each) => each === 'with it')).toHaveLength(2), 5000)
})

test('a function whose answer names a message that it was not given has its whole batch again', async () => {
  await send('lie', 'with it')
  await vi.waitFor(() => expect(said().filter((each) => each === 'with it')).toHaveLength(2), 5000)
})

test('a record has the form that Lambda gives it', async () => {
  await engine.client.send(
    new SendMessageCommand({
      QueueUrl: engine.url(queue),
      MessageBody: 'with attributes',
      MessageAttributes: { kind: { DataType: 'String', StringValue: 'mail' } },
    }),
  )
  await vi.waitFor(() => expect(said()).toHaveLength(1), 3000)
  expect(batchesIn(fixture.recordFile)[0]?.records[0]).toMatchObject({
    body: 'with attributes',
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:eu-west-1:000000000000:${queue}`,
    attributes: { ApproximateReceiveCount: '1', SentTimestamp: expect.stringMatching(/^\d+$/) },
    messageAttributes: { kind: { dataType: 'String', stringValue: 'mail' } },
  })
})

test('what SQS refuses is refused: a delay over 900 seconds, a body over 1 MiB, eleven messages at once', async () => {
  const QueueUrl = engine.url(queue)
  const refused = (command: SendMessageCommand | SendMessageBatchCommand) =>
    expect(engine.client.send(command as SendMessageCommand)).rejects.toThrow()
  await refused(new SendMessageCommand({ QueueUrl, MessageBody: 'late', DelaySeconds: 901 }))
  await refused(new SendMessageCommand({ QueueUrl, MessageBody: 'x'.repeat(1024 * 1024 + 1) }))
  const eleven = Array.from({ length: 11 }, (_, index) => ({ Id: String(index), MessageBody: 'x' }))
  await refused(new SendMessageBatchCommand({ QueueUrl, Entries: eleven }))
  const late = await engine.client.send(
    new SendMessageBatchCommand({ QueueUrl, Entries: [{ Id: 'a', MessageBody: 'late', DelaySeconds: 901 }] }),
  )
  expect(late.Failed).toHaveLength(1)
  const { Attributes } = await engine.client.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessagesDelayed'] }),
  )
  expect(Attributes?.ApproximateNumberOfMessagesDelayed).toBe('0')
})
