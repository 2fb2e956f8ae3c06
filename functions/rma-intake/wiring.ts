import { randomIds } from '../../shared/platform/adapters/ids.ts'
import { writePorts, xmsPort } from '../../shared/platform/adapters/wiring.ts'
import { environment } from '../../shared/platform/env.ts'
import { env } from './env.ts'

const { TABLE_NAME, XMS_URL, XMS_ACCOUNTS_SECRET_ID } = environment(env)

export const ports = { ...writePorts(TABLE_NAME), ...xmsPort(XMS_URL, XMS_ACCOUNTS_SECRET_ID), ids: randomIds }
