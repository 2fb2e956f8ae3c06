import { random } from '../../shared/adapters/chance.ts'
import { businessClock } from '../../shared/adapters/clock.ts'
import { connectTable } from '../../shared/adapters/dynamo/client.ts'
import { dynamoDeliveries } from '../../shared/adapters/dynamo/deliveries.ts'
import { environment } from '../../shared/adapters/environment.ts'
import { rmaPorts, xmsPort } from '../../shared/adapters/wiring.ts'
import { env } from './env.ts'

const { TABLE_NAME, LEASE_SECONDS, XMS_URL, XMS_ACCOUNTS_SECRET_ID } = environment(env)
const table = connectTable(TABLE_NAME)

export const ports = {
  chance: random,
  clock: businessClock,
  ...rmaPorts(table),
  ...xmsPort(XMS_URL, XMS_ACCOUNTS_SECRET_ID),
  deliveries: dynamoDeliveries(table, LEASE_SECONDS),
}
