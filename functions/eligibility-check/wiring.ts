import { environment } from '../../shared/adapters/environment.ts'
import { partnerPorts, rmaPorts, xmsPorts } from '../../shared/adapters/wiring.ts'
import { env } from './env.ts'

const { TABLE_NAME, XMS_URL, XMS_ACCOUNTS_SECRET_ID } = environment(env)
const partners = partnerPorts(TABLE_NAME)

export const ports = {
  ...partners,
  ...rmaPorts(partners.table),
  ...xmsPorts(partners.table, XMS_URL, XMS_ACCOUNTS_SECRET_ID),
}
