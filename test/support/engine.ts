import { randomUUID } from 'node:crypto'
import { Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { ServiceTable } from '../../infra/constructs/service-table.ts'
import { startDynamoDb } from '../../infra/local-aws/engines/dynamodb.ts'
import { clientSettings, createTable } from '../../infra/local-aws/engines/tables.ts'
import { connectTable, type Table } from '../../shared/adapters/dynamo/client.ts'

/** A real DynamoDB engine in memory that makes empty tables of the deployed key schema. */
export interface TestEngine {
  table(): Promise<Table>
  stop(): Promise<void>
}

export async function startEngine(): Promise<TestEngine> {
  const engine = await startDynamoDb(null)
  const schema = tableProperties()
  const tables: Table[] = []
  return {
    async table() {
      const name = `table-${randomUUID()}`
      await createTable(engine.endpoint, name, schema)
      const table = connectTable(name, clientSettings(engine.endpoint))
      tables.push(table)
      return table
    },
    async stop() {
      for (const { client } of tables) client.destroy()
      await engine.stop()
    },
  }
}

/** The table as the construct describes it to CloudFormation. */
function tableProperties(): Record<string, unknown> {
  const stack = new Stack()
  new ServiceTable(stack, 'Data')
  const [table] = Object.values(Template.fromStack(stack).findResources('AWS::DynamoDB::Table'))
  return table?.Properties ?? {}
}
