import { businessClock } from '../../shared/adapters/clock.ts'
import { connectTable } from '../../shared/adapters/dynamo/client.ts'
import { dynamoDueWork } from '../../shared/adapters/dynamo/due-work.ts'
import { publishPorts } from '../../shared/adapters/effect-wiring.ts'
import { environment } from '../../shared/adapters/environment.ts'
import { rmaPorts, xmsPort } from '../../shared/adapters/wiring.ts'
import { env } from './env.ts'

const variables = environment(env)
const table = connectTable(variables.TABLE_NAME)

export const ports = {
  clock: businessClock,
  ...rmaPorts(table),
  ...publishPorts(table, variables),
  ...xmsPort(variables.XMS_URL, variables.XMS_ACCOUNTS_SECRET_ID),
  work: dynamoDueWork(table),
}
