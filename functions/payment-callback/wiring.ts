import { dynamoPayments } from '../../shared/platform/adapters/dynamo/payments.ts'
import { writePorts } from '../../shared/platform/adapters/wiring.ts'
import { environment } from '../../shared/platform/env.ts'
import { env } from './env.ts'

const write = writePorts(environment(env).TABLE_NAME)

export const ports = { ...write, payments: dynamoPayments(write.table) }
