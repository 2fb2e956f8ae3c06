import { DynamoDBClient, ListTablesCommand, ScanCommand, type ScanCommandOutput } from '@aws-sdk/client-dynamodb'
import { startDynamoDb } from '../../infra/local-aws/engines/dynamodb.ts'
import { clientSettings } from '../../infra/local-aws/engines/tables.ts'

/** The mails that a stack which was killed had taken and not noted: each lease in its data folder, by key and end. */
export async function leftMailLeases(dataPath: string): Promise<string[]> {
  const engine = await startDynamoDb(dataPath)
  const client = new DynamoDBClient(clientSettings(engine.endpoint))
  try {
    const { TableNames = [] } = await client.send(new ListTablesCommand({}))
    const left: string[] = []
    for (const TableName of TableNames) {
      let start: ScanCommandOutput['LastEvaluatedKey']
      do {
        const page: ScanCommandOutput = await client.send(
          new ScanCommand({
            TableName,
            FilterExpression: 'begins_with(sk, :mail) AND attribute_exists(leasedUntil)',
            ExpressionAttributeValues: { ':mail': { S: 'TO#MAIL' } },
            ExclusiveStartKey: start,
          }),
        )
        left.push(...(page.Items ?? []).map(({ pk, sk, leasedUntil }) => `${pk?.S} ${sk?.S} ${leasedUntil?.N}`))
        start = page.LastEvaluatedKey
      } while (start)
    }
    return left
  } finally {
    client.destroy()
    await engine.stop()
  }
}
