import { businessClock } from '../../shared/platform/adapters/clock.ts'
import { connectTable } from '../../shared/platform/adapters/dynamo/client.ts'
import { publishPorts } from '../../shared/platform/adapters/effect-wiring.ts'
import { environment } from '../../shared/platform/env.ts'
import { env } from './env.ts'

const variables = environment(env)

export const ports = { clock: businessClock, ...publishPorts(connectTable(variables.TABLE_NAME), variables) }
