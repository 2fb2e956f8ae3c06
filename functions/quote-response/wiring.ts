import { environment } from '../../shared/adapters/environment.ts'
import { writePorts } from '../../shared/adapters/wiring.ts'
import { env } from './env.ts'

export const ports = writePorts(environment(env).TABLE_NAME)
