import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { expect, it } from 'vitest'
import type { Table } from '../../shared/adapters/dynamo/client.ts'
import { dynamoDeskItems } from '../../shared/adapters/dynamo/desk-items.ts'

/** A table that gives way to another transaction; neither engine on a machine ever does. */
const contended = {
  name: 'table',
  client: {
    send: async () => {
      const reason = { Code: 'TransactionConflict' }
      throw new TransactionCanceledException({ message: '', $metadata: {}, CancellationReasons: [reason] })
    },
  },
} as unknown as Table

it('A desk item that others are changing at that moment is not closed, and says so', async () => {
  const key = { partnerId: 'desk', id: 'msg_1', fingerprint: '1' }
  const answered = { key, answer: { status: 200, language: 'en', body: '{}' } } as const
  expect(await dynamoDeskItems(contended).close('desk_1', answered)).toBe('contended')
})
