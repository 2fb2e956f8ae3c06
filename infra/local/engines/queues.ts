import { CreateQueueCommand, GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { startFauxqs } from 'fauxqs'
import { account } from '../template/resolve.ts'
import { clientSettings } from './tables.ts'

export interface QueueEngine {
  readonly endpoint: string
  readonly client: SQSClient
  url(name: string): string
  create(name: string, properties: Record<string, unknown>): Promise<void>
  depths(names: readonly string[]): Promise<Record<string, { visible: number; inFlight: number }>>
  stop(): Promise<void>
}

/** Starts SQS (and S3) in this process; persistent with a folder. */
export async function startQueues(folder: string | null): Promise<QueueEngine> {
  const server = await startFauxqs({
    port: 0,
    logger: false,
    defaultRegion: 'eu-west-1',
    ...(folder === null ? {} : { dataDir: folder }),
  })
  const endpoint = `http://127.0.0.1:${server.port}`
  const client = new SQSClient({ ...clientSettings(endpoint), useQueueUrlAsEndpoint: false })
  const url = (name: string) => `${endpoint}/${account}/${name}`
  return {
    endpoint,
    client,
    url,

    async create(name, properties) {
      const redrive = properties.RedrivePolicy
      const attributes = {
        VisibilityTimeout: properties.VisibilityTimeout,
        MessageRetentionPeriod: properties.MessageRetentionPeriod,
        RedrivePolicy: redrive === undefined ? undefined : JSON.stringify(redrive),
      }
      const given = Object.entries(attributes).flatMap(([key, value]) =>
        value === undefined ? [] : [[key, String(value)]],
      )
      await client.send(new CreateQueueCommand({ QueueName: name, Attributes: Object.fromEntries(given) }))
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
      await server.stop()
    },
  }
}
