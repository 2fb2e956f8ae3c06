import { environment } from '../../shared/adapters/environment.ts'
import { randomIds } from '../../shared/adapters/ids.ts'
import { writePorts, xmsPort } from '../../shared/adapters/wiring.ts'
import { env } from './env.ts'

const { TABLE_NAME, XMS_URL, XMS_ACCOUNTS_SECRET_ID } = environment(env)

export const ports = { ...writePorts(TABLE_NAME), ...xmsPort(XMS_URL, XMS_ACCOUNTS_SECRET_ID), ids: randomIds }
