import { dynamoFeed } from '../../shared/platform/adapters/dynamo/feed.ts'
import { partnerPorts } from '../../shared/platform/adapters/wiring.ts'
import { environment } from '../../shared/platform/env.ts'
import { env } from './env.ts'

const partners = partnerPorts(environment(env).TABLE_NAME)

export const ports = { ...partners, feed: dynamoFeed(partners.table) }
