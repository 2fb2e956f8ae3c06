import type { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Table } from '../../shared/adapters/dynamo/client.ts'
import { dynamoOutbox } from '../../shared/adapters/dynamo/outbox.ts'
import { writesOf } from '../../shared/application/publication-writes.ts'
import { anyPublications } from '../application/publications.ts'
import { now } from '../rma/life.ts'

type TransactItem = NonNullable<TransactWriteCommand['input']['TransactItems']>[number]

const keyOf = ({ Put, Update }: TransactItem) => {
  const { pk, sk } = Put?.Item ?? Update?.Key ?? {}
  return `${pk} ${sk}`
}

describe('The transaction of a publication', () => {
  test.prop([anyPublications])(
    'has as many writes as were counted, no two of them of one item',
    async (publications) => {
      const written: TransactItem[] = []
      // Nobody has a feed yet: the day's first position is a write as well.
      const send = async ({ input }: TransactWriteCommand) => {
        written.push(...(input.TransactItems ?? []))
        return {}
      }
      const table = { name: 'table', client: { send } } as unknown as Table
      expect(await dynamoOutbox(table).publish(publications, now)).toBe(true)
      expect(written).toHaveLength(writesOf(publications))
      expect(new Set(written.map(keyOf)).size).toBe(written.length)
      expect(written.map(keyOf)).not.toContain('undefined undefined')
    },
  )
})
