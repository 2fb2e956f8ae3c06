import { businessClock } from '../../shared/adapters/clock.ts'
import { connectTable } from '../../shared/adapters/dynamo/client.ts'
import { publishPorts } from '../../shared/adapters/effect-wiring.ts'
import { environment } from '../../shared/adapters/environment.ts'
import { env } from './env.ts'

const variables = environment(env)

export const ports = { clock: businessClock, ...publishPorts(connectTable(variables.TABLE_NAME), variables) }
