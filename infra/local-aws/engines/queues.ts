import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  QueueNameExists,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { account } from '../template/resolve.ts'
import { listenHere } from './fauxqs.ts'
import { clientSettings } from './tables.ts'

export interface QueueEngine {
  readonly endpoint: string
  readonly client: SQSClient
  url(name: string): string
  create(name: string, properties: Record<string, unknown>): Promise<void>
  createBucket(name: string): void
  depths(names: readonly string[]): Promise<Record<string, { visible: number; inFlight: number }>>
  stop(): Promise<void>
}

/** Starts SQS (and S3) in this process; persistent with a folder. */
export async function startQueues(folder: string | null): Promise<QueueEngine> {
  const { endpoint, createBucket, close } = await listenHere(folder)
  const client = new SQSClient({ ...clientSettings(endpoint), useQueueUrlAsEndpoint: false })
  const url = (name: string) => `${endpoint}/${account}/${name}`
  return {
    endpoint,
    client,
    url,
    createBucket,

    async create(name, properties) {
      const Attributes = queueAttributes(properties)
      try {
        await client.send(new CreateQueueCommand({ QueueName: name, Attributes }))
      } catch (error) {
        // The data folder has it from a template that said something else.
        if (!(error instanceof QueueNameExists)) throw error
        await client.send(new SetQueueAttributesCommand({ QueueUrl: url(name), Attributes }))
      }
    },

    async depths(names) {
      const entries = names.map(async (name) => {
        const { Attributes } = await client.send(
          new GetQueueAttributesCommand({ QueueUrl: url(name), AttributeNames: ['All'] }),
        )
        const count = (key: keyof NonNullable<typeof Attributes>) => Number(Attributes?.[key] ?? 0)
        return [
          name,
          { visible: count('ApproximateNumberOfMessages'), inFlight: count('ApproximateNumberOfMessagesNotVisible') },
        ] as const
      })
      return Object.fromEntries(await Promise.all(entries))
    },

    async stop() {
      client.destroy()
      await close()
    },
  }
}

const attributeNames = [
  'ContentBasedDeduplication',
  'DelaySeconds',
  'FifoQueue',
  'MaximumMessageSize',
  'MessageRetentionPeriod',
  'ReceiveMessageWaitTimeSeconds',
  'RedrivePolicy',
  'VisibilityTimeout',
]

/** The attributes of a queue as the API takes them, every value a text. */
function queueAttributes(properties: Readonly<Record<string, unknown>>): Record<string, string> {
  const given = attributeNames.filter((name) => properties[name] !== undefined)
  const text = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value))
  return Object.fromEntries(given.map((name) => [name, text(properties[name])]))
}
