import { dynamoDeliveries } from '../../shared/adapters/dynamo/deliveries.ts'
import { environment } from '../../shared/adapters/environment.ts'
import { httpWebhooks } from '../../shared/adapters/http-webhooks.ts'
import { partnerPorts } from '../../shared/adapters/wiring.ts'
import { env } from './env.ts'

const partners = partnerPorts(environment(env).TABLE_NAME)

/** Longer than the function's timeout of 30 seconds. */
const leaseSeconds = 35

export const ports = {
  ...partners,
  deliveries: dynamoDeliveries(partners.table, leaseSeconds),
  webhooks: httpWebhooks,
}
