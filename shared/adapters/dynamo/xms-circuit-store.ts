import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import type { CircuitRecord, CircuitStore } from '../../application/ports/circuit-store.ts'
import { closedCircuit } from '../../application/xms-circuit.ts'
import type { Table } from './client.ts'
import { ifHolds } from './conditional.ts'
import { xmsCircuitKey } from './keys.ts'

/** The circuit of XMS as one item, replaced only as it was read. */
export function dynamoXmsCircuit(table: Table): CircuitStore {
  return {
    async read() {
      const { Item } = await table.client.send(
        new GetCommand({ TableName: table.name, Key: xmsCircuitKey, ConsistentRead: true }),
      )
      return Item
        ? { record: Item.record as CircuitRecord, version: Number(Item.version) }
        : { record: closedCircuit, version: 0 }
    },

    async replace(version, record) {
      const condition =
        version === 0
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : { ConditionExpression: 'version = :version', ExpressionAttributeValues: { ':version': version } }
      const replaced = table.client.send(
        new PutCommand({
          TableName: table.name,
          Item: { ...xmsCircuitKey, record, version: version + 1 },
          ...condition,
        }),
      )
      return (await ifHolds(replaced)) !== null
    },
  }
}
