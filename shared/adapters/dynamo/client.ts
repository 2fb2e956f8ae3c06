import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

/** The table as the adapters use it: the document client and the table's name. */
export interface Table {
  readonly client: DynamoDBDocumentClient
  readonly name: string
}

/** Connects to a table; region, credentials and endpoint come from the environment. */
export function connectTable(name: string): Table {
  const client = new DynamoDBClient({ maxAttempts: 4 })
  return {
    client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    name,
  }
}
