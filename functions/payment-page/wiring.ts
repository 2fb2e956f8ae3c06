import { businessClock } from '../../shared/adapters/clock.ts'
import { connectTable } from '../../shared/adapters/dynamo/client.ts'
import { dynamoPayments } from '../../shared/adapters/dynamo/payments.ts'
import { environment } from '../../shared/adapters/environment.ts'
import { providerPort } from '../../shared/adapters/payment-wiring.ts'
import { rmaPorts } from '../../shared/adapters/wiring.ts'
import { env } from './env.ts'

const variables = environment(env)
const table = connectTable(variables.TABLE_NAME)

export const ports = {
  clock: businessClock,
  ...rmaPorts(table),
  ...providerPort(variables),
  payments: dynamoPayments(table),
  publicUrl: variables.PUBLIC_URL,
}
