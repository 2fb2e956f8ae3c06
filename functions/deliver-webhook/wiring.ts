import { dynamoDeliveries } from '../../shared/adapters/dynamo/deliveries.ts'
import { environment } from '../../shared/adapters/environment.ts'
import { httpWebhooks } from '../../shared/adapters/http-webhooks.ts'
import { isSandbox } from '../../shared/adapters/sandbox.ts'
import { webhookKeysPort } from '../../shared/adapters/webhook-keys-wiring.ts'
import { publicReach, sandboxReach } from '../../shared/adapters/webhook-reach.ts'
import { partnerPorts } from '../../shared/adapters/wiring.ts'
import { env } from './env.ts'

const { TABLE_NAME, LEASE_SECONDS, WEBHOOK_KEY_SECRET_ID } = environment(env)
const partners = partnerPorts(TABLE_NAME)

export const ports = {
  ...partners,
  deliveries: dynamoDeliveries(partners.table, LEASE_SECONDS),
  webhooks: httpWebhooks({
    keys: webhookKeysPort(WEBHOOK_KEY_SECRET_ID).webhookKeys,
    // Asked at each attempt: the local stack tells an invocation, not a start.
    reach: () => (isSandbox() ? sandboxReach : publicReach),
  }),
}
