import { random } from '../../shared/adapters/chance.ts'
import { businessClock } from '../../shared/adapters/clock.ts'
import { connectTable } from '../../shared/adapters/dynamo/client.ts'
import { dynamoDeliveries } from '../../shared/adapters/dynamo/deliveries.ts'
import { dynamoPayments } from '../../shared/adapters/dynamo/payments.ts'
import { environment } from '../../shared/adapters/environment.ts'
import { providerPort } from '../../shared/adapters/payment-wiring.ts'
import { env } from './env.ts'

const variables = environment(env)
const table = connectTable(variables.TABLE_NAME)

export const ports = {
  chance: random,
  clock: businessClock,
  ...providerPort(variables),
  payments: dynamoPayments(table),
  deliveries: dynamoDeliveries(table, variables.LEASE_SECONDS),
}
