import { dynamoDeliveries } from '../../shared/adapters/dynamo/deliveries.ts'
import { environment } from '../../shared/adapters/environment.ts'
import { httpWebhooks } from '../../shared/adapters/http-webhooks.ts'
import { partnerPorts } from '../../shared/adapters/wiring.ts'
import { env } from './env.ts'
import { receiverPauses } from './receiver-pauses.ts'

const { TABLE_NAME, LEASE_SECONDS } = environment(env)
const partners = partnerPorts(TABLE_NAME)

export const ports = {
  ...partners,
  deliveries: dynamoDeliveries(partners.table, LEASE_SECONDS),
  webhooks: httpWebhooks,
  pauses: receiverPauses(() => performance.now(), Math.random),
}
