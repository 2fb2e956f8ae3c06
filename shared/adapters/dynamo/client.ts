import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

/** The table as the adapters use it: the document client and the table's name. */
export interface Table {
  readonly client: DynamoDBDocumentClient
  readonly name: string
}

/** Connects to a table; what the settings leave open (region, credentials, endpoint) comes from the environment. */
export function connectTable(name: string, settings: DynamoDBClientConfig = {}): Table {
  const client = new DynamoDBClient({ maxAttempts: 4, ...settings })
  return {
    client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    name,
  }
}
