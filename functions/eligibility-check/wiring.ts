import { environment } from '../../shared/adapters/environment.ts'
import { partnerPorts, rmaPorts, xmsPort } from '../../shared/adapters/wiring.ts'
import { env } from './env.ts'

const { TABLE_NAME, XMS_URL, XMS_ACCOUNTS_SECRET_ID } = environment(env)
const partners = partnerPorts(TABLE_NAME)

export const ports = { ...partners, ...rmaPorts(partners.table), ...xmsPort(XMS_URL, XMS_ACCOUNTS_SECRET_ID) }
