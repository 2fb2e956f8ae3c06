import { businessClock } from '../../shared/platform/adapters/clock.ts'
import { connectTable } from '../../shared/platform/adapters/dynamo/client.ts'
import { dynamoDueWork } from '../../shared/platform/adapters/dynamo/due-work.ts'
import { publishPorts } from '../../shared/platform/adapters/effect-wiring.ts'
import { rmaPorts, xmsPort } from '../../shared/platform/adapters/wiring.ts'
import { environment } from '../../shared/platform/env.ts'
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
