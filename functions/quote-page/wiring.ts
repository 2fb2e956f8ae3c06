import { businessClock } from '../../shared/platform/adapters/clock.ts'
import { connectTable } from '../../shared/platform/adapters/dynamo/client.ts'
import { dynamoQuoteLinks } from '../../shared/platform/adapters/dynamo/quote-links.ts'
import { randomIds, randomToken } from '../../shared/platform/adapters/ids.ts'
import { rmaPorts } from '../../shared/platform/adapters/wiring.ts'
import { environment } from '../../shared/platform/env.ts'
import { env } from './env.ts'

const { TABLE_NAME, PAY_URL } = environment(env)
const table = connectTable(TABLE_NAME)

export const ports = {
  clock: businessClock,
  ...rmaPorts(table),
  links: dynamoQuoteLinks(table, randomToken),
  ids: randomIds,
  payUrl: PAY_URL,
}
