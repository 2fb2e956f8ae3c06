import { dynamoDeliveries } from '../../shared/platform/adapters/dynamo/deliveries.ts'
import { httpWebhooks } from '../../shared/platform/adapters/http-webhooks.ts'
import { partnerPorts } from '../../shared/platform/adapters/wiring.ts'
import { environment } from '../../shared/platform/env.ts'
import { env } from './env.ts'

const partners = partnerPorts(environment(env).TABLE_NAME)

/** Longer than the function's timeout of 30 seconds. */
const leaseSeconds = 35

export const ports = {
  ...partners,
  deliveries: dynamoDeliveries(partners.table, leaseSeconds),
  webhooks: httpWebhooks,
}
