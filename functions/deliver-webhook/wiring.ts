import { random } from '../../shared/adapters/chance.ts'
import { dynamoDeliveries } from '../../shared/adapters/dynamo/deliveries.ts'
import { dynamoPartnerRecords } from '../../shared/adapters/dynamo/partner-records.ts'
import { environment } from '../../shared/adapters/environment.ts'
import { httpWebhooks } from '../../shared/adapters/http-webhooks.ts'
import { sqsEffects } from '../../shared/adapters/sqs-effects.ts'
import { partnerPorts } from '../../shared/adapters/wiring.ts'
import { env } from './env.ts'

const { TABLE_NAME, LEASE_SECONDS, WEBHOOK_QUEUE_URL } = environment(env)
const partners = partnerPorts(TABLE_NAME)

export const ports = {
  chance: random,
  ...partners,
  partnerRecords: dynamoPartnerRecords(partners.table),
  deliveries: dynamoDeliveries(partners.table, LEASE_SECONDS),
  webhooks: httpWebhooks,
  effects: sqsEffects({ webhook: WEBHOOK_QUEUE_URL }),
}
