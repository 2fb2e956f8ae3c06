import { businessClock } from '../../shared/adapters/clock.ts'
import { connectTable } from '../../shared/adapters/dynamo/client.ts'
import { dynamoDueWork } from '../../shared/adapters/dynamo/due-work.ts'
import { dynamoFeed } from '../../shared/adapters/dynamo/feed.ts'
import { dynamoOrders } from '../../shared/adapters/dynamo/orders.ts'
import { dynamoParkedRemorses } from '../../shared/adapters/dynamo/parked-remorses.ts'
import { dynamoRedeliveries } from '../../shared/adapters/dynamo/redeliveries.ts'
import { publishPorts } from '../../shared/adapters/effect-wiring.ts'
import { environment } from '../../shared/adapters/environment.ts'
import { randomIds } from '../../shared/adapters/ids.ts'
import { personalRmaPorts, xmsPort } from '../../shared/adapters/wiring.ts'
import { env } from './env.ts'

const variables = environment(env)
const table = connectTable(variables.TABLE_NAME)

export const ports = {
  clock: businessClock,
  ...personalRmaPorts(table, variables.EMAIL_KEY_SECRET_ID),
  ...publishPorts(table, variables),
  ...xmsPort(variables.XMS_URL, variables.XMS_ACCOUNTS_SECRET_ID),
  work: dynamoDueWork(table),
  redeliveries: dynamoRedeliveries(table),
  feed: dynamoFeed(table),
  orders: dynamoOrders(table),
  parked: dynamoParkedRemorses(table),
  ids: randomIds,
}
