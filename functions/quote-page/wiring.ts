import { businessClock } from '../../shared/adapters/clock.ts'
import { connectTable } from '../../shared/adapters/dynamo/client.ts'
import { dynamoQuoteLinks } from '../../shared/adapters/dynamo/quote-links.ts'
import { environment } from '../../shared/adapters/environment.ts'
import { randomIds, randomToken } from '../../shared/adapters/ids.ts'
import { rmaPorts } from '../../shared/adapters/wiring.ts'
import { env } from './env.ts'

const { TABLE_NAME, PUBLIC_URL } = environment(env)
const table = connectTable(TABLE_NAME)

export const ports = {
  clock: businessClock,
  ...rmaPorts(table),
  links: dynamoQuoteLinks(table, randomToken),
  ids: randomIds,
  publicUrl: PUBLIC_URL,
}
