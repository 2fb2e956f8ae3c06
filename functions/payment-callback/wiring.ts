import { dynamoPayments } from '../../shared/adapters/dynamo/payments.ts'
import { environment } from '../../shared/adapters/environment.ts'
import { providerPort } from '../../shared/adapters/payment-wiring.ts'
import { writePorts } from '../../shared/adapters/wiring.ts'
import { env } from './env.ts'

const variables = environment(env)
const write = writePorts(variables.TABLE_NAME)

export const ports = { ...write, ...providerPort(variables), payments: dynamoPayments(write.table) }
