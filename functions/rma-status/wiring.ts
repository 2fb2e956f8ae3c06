import { dynamoRmaList } from '../../shared/adapters/dynamo/rma-list.ts'
import { environment } from '../../shared/adapters/environment.ts'
import { partnerPorts, rmaPorts } from '../../shared/adapters/wiring.ts'
import { env } from './env.ts'

const partners = partnerPorts(environment(env).TABLE_NAME)

export const ports = { ...partners, ...rmaPorts(partners.table), list: dynamoRmaList(partners.table) }
