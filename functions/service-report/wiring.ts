import { writePorts } from '../../shared/platform/adapters/wiring.ts'
import { environment } from '../../shared/platform/env.ts'
import { env } from './env.ts'

export const ports = writePorts(environment(env).TABLE_NAME)
