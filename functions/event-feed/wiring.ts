import { dynamoFeed } from '../../shared/adapters/dynamo/feed.ts'
import { environment } from '../../shared/adapters/environment.ts'
import { partnerPorts } from '../../shared/adapters/wiring.ts'
import { env } from './env.ts'

const partners = partnerPorts(environment(env).TABLE_NAME)

export const ports = { ...partners, feed: dynamoFeed(partners.table) }
