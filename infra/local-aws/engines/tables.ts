import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb'
import { region } from '../template/resolve.ts'

/** How every client here is set up: nobody checks credentials on one machine. */
export const clientSettings = (endpoint: string) => ({
  endpoint,
  region,
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
})

/** Creates a table as the template describes it, unless the data folder has it; returns its stream's ARN. */
export async function createTable(
  endpoint: string,
  name: string,
  properties: Record<string, unknown>,
): Promise<string> {
  const client = new DynamoDBClient(clientSettings(endpoint))
  const stream = properties.StreamSpecification as { StreamViewType?: 'KEYS_ONLY' } | undefined
  const input = {
    TableName: name,
    KeySchema: properties.KeySchema,
    AttributeDefinitions: properties.AttributeDefinitions,
    GlobalSecondaryIndexes: properties.GlobalSecondaryIndexes,
    BillingMode: 'PAY_PER_REQUEST',
    ...(stream ? { StreamSpecification: { StreamEnabled: true, StreamViewType: stream.StreamViewType } } : {}),
  }
  try {
    const known = await describe(client, name)
    if (known) return known
    await client.send(new CreateTableCommand(input as ConstructorParameters<typeof CreateTableCommand>[0]))
    return (await describe(client, name)) ?? ''
  } finally {
    client.destroy()
  }
}

async function describe(client: DynamoDBClient, name: string): Promise<string | null> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }))
    return Table?.LatestStreamArn ?? ''
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return null
    throw error
  }
}
