import { dynamoDeliveryLog } from '../../shared/adapters/dynamo/delivery-log.ts'
import { dynamoFeed } from '../../shared/adapters/dynamo/feed.ts'
import { dynamoPartnerRecords } from '../../shared/adapters/dynamo/partner-records.ts'
import { dynamoRedeliveries } from '../../shared/adapters/dynamo/redeliveries.ts'
import { environment } from '../../shared/adapters/environment.ts'
import { writePorts } from '../../shared/adapters/wiring.ts'
import { env } from './env.ts'

const written = writePorts(environment(env).TABLE_NAME)

export const ports = {
  ...written,
  partnerRecords: dynamoPartnerRecords(written.table),
  feed: dynamoFeed(written.table),
  deliveryLog: dynamoDeliveryLog(written.table),
  redeliveries: dynamoRedeliveries(written.table),
}
