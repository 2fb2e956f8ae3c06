import { dynamoRmaList } from '../../shared/platform/adapters/dynamo/rma-list.ts'
import { partnerPorts, rmaPorts } from '../../shared/platform/adapters/wiring.ts'
import { environment } from '../../shared/platform/env.ts'
import { env } from './env.ts'

const partners = partnerPorts(environment(env).TABLE_NAME)

export const ports = { ...partners, ...rmaPorts(partners.table), list: dynamoRmaList(partners.table) }
