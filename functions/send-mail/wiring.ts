import { random } from '../../shared/adapters/chance.ts'
import { businessClock } from '../../shared/adapters/clock.ts'
import { connectTable } from '../../shared/adapters/dynamo/client.ts'
import { dynamoDeliveries } from '../../shared/adapters/dynamo/deliveries.ts'
import { dynamoQuoteLinks } from '../../shared/adapters/dynamo/quote-links.ts'
import { environment } from '../../shared/adapters/environment.ts'
import { randomToken } from '../../shared/adapters/ids.ts'
import { sesMailer } from '../../shared/adapters/ses-mailer.ts'
import { rmaPorts } from '../../shared/adapters/wiring.ts'
import { env } from './env.ts'

const { TABLE_NAME, LEASE_SECONDS, SENDER_ADDRESS, PUBLIC_URL } = environment(env)
const table = connectTable(TABLE_NAME)

export const ports = {
  chance: random,
  clock: businessClock,
  ...rmaPorts(table),
  deliveries: dynamoDeliveries(table, LEASE_SECONDS),
  mailer: sesMailer(SENDER_ADDRESS),
  links: dynamoQuoteLinks(table, randomToken),
  publicUrl: PUBLIC_URL,
}
