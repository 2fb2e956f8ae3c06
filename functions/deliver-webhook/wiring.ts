import { random } from '../../shared/adapters/chance.ts'
import { dynamoDeliveries } from '../../shared/adapters/dynamo/deliveries.ts'
import { dynamoPartnerRecords } from '../../shared/adapters/dynamo/partner-records.ts'
import { environment } from '../../shared/adapters/environment.ts'
import { httpWebhooks } from '../../shared/adapters/http-webhooks.ts'
import { isSandbox } from '../../shared/adapters/sandbox.ts'
import { sqsEffects } from '../../shared/adapters/sqs-effects.ts'
import { webhookKeysPort } from '../../shared/adapters/webhook-keys-wiring.ts'
import { publicReach, sandboxReach } from '../../shared/adapters/webhook-reach.ts'
import { partnerPorts } from '../../shared/adapters/wiring.ts'
import { env } from './env.ts'

const { TABLE_NAME, LEASE_SECONDS, WEBHOOK_QUEUE_URL, WEBHOOK_KEY_SECRET_ID } = environment(env)
const partners = partnerPorts(TABLE_NAME)

export const ports = {
  chance: random,
  ...partners,
  partnerRecords: dynamoPartnerRecords(partners.table),
  deliveries: dynamoDeliveries(partners.table, LEASE_SECONDS),
  webhooks: httpWebhooks({
    keys: webhookKeysPort(WEBHOOK_KEY_SECRET_ID).webhookKeys,
    reach: isSandbox() ? sandboxReach : publicReach,
  }),
  effects: sqsEffects({ webhook: WEBHOOK_QUEUE_URL }),
}
