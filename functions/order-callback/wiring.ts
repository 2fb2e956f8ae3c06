import { dynamoOrders } from '../../shared/platform/adapters/dynamo/orders.ts'
import { writePorts } from '../../shared/platform/adapters/wiring.ts'
import { environment } from '../../shared/platform/env.ts'
import { env } from './env.ts'

const write = writePorts(environment(env).TABLE_NAME)

export const ports = { ...write, orders: dynamoOrders(write.table) }
