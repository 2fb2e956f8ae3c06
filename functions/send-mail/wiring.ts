import { businessClock } from '../../shared/platform/adapters/clock.ts'
import { connectTable } from '../../shared/platform/adapters/dynamo/client.ts'
import { dynamoDeliveries } from '../../shared/platform/adapters/dynamo/deliveries.ts'
import { dynamoQuoteLinks } from '../../shared/platform/adapters/dynamo/quote-links.ts'
import { randomToken } from '../../shared/platform/adapters/ids.ts'
import { sesMailer } from '../../shared/platform/adapters/ses-mailer.ts'
import { rmaPorts } from '../../shared/platform/adapters/wiring.ts'
import { environment } from '../../shared/platform/env.ts'
import { env } from './env.ts'

const { TABLE_NAME, SENDER_ADDRESS, PUBLIC_URL } = environment(env)
const table = connectTable(TABLE_NAME)

/** Longer than the function's timeout of 20 seconds. */
const leaseSeconds = 25

export const ports = {
  clock: businessClock,
  ...rmaPorts(table),
  deliveries: dynamoDeliveries(table, leaseSeconds),
  mailer: sesMailer(SENDER_ADDRESS),
  links: dynamoQuoteLinks(table, randomToken),
  publicUrl: PUBLIC_URL,
}
