import { dynamoRmaList } from '../../shared/adapters/dynamo/rma-list.ts'
import { environment } from '../../shared/adapters/environment.ts'
import { partnerPorts, personalRmaPorts } from '../../shared/adapters/wiring.ts'
import { env } from './env.ts'

const { TABLE_NAME, EMAIL_KEY_SECRET_ID } = environment(env)
const partners = partnerPorts(TABLE_NAME)
const { emailHash, ...rmas } = personalRmaPorts(partners.table, EMAIL_KEY_SECRET_ID)

export const ports = { ...partners, ...rmas, list: dynamoRmaList(partners.table, emailHash) }
