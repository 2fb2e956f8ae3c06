import { createHash } from 'node:crypto'
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import type { QuoteLink, QuoteLinks } from '../../application/ports/quote-links.ts'
import type { Table } from './client.ts'
import { linkKey } from './keys.ts'

/** Days for which a link is known: longer than any quote stands, so that an old one can still say what became of it. */
const keptDays = 180

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

/** Links to quotes. Only the token's hash is stored, bound to one revision of one RMA's quote. */
export function dynamoQuoteLinks(table: Table, newToken: () => string): QuoteLinks {
  return {
    async create(link) {
      const token = newToken()
      const expiresAtEpoch = Math.floor(Date.now() / 1000) + keptDays * 24 * 3600
      await table.client.send(
        new PutCommand({ TableName: table.name, Item: { ...linkKey(hashOf(token)), ...link, expiresAtEpoch } }),
      )
      return token
    },

    async find(token) {
      const found = await table.client.send(
        new GetCommand({ TableName: table.name, Key: linkKey(hashOf(token)), ConsistentRead: true }),
      )
      if (!found.Item || found.Item.expiresAtEpoch < Date.now() / 1000) return null
      return { rmaNumber: found.Item.rmaNumber, revision: found.Item.revision } as QuoteLink
    },
  }
}
