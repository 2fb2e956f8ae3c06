import { dynamoOrders } from '../../shared/adapters/dynamo/orders.ts'
import { environment } from '../../shared/adapters/environment.ts'
import { writePorts } from '../../shared/adapters/wiring.ts'
import { env } from './env.ts'

const write = writePorts(environment(env).TABLE_NAME)

export const ports = { ...write, orders: dynamoOrders(write.table) }
