import { dynamoPayments } from '../../shared/adapters/dynamo/payments.ts'
import { environment } from '../../shared/adapters/environment.ts'
import { writePorts } from '../../shared/adapters/wiring.ts'
import { env } from './env.ts'

const write = writePorts(environment(env).TABLE_NAME)

export const ports = { ...write, payments: dynamoPayments(write.table) }
