import { dynamoSettlement } from '../../shared/adapters/dynamo/settlement.ts'
import { dynamoTurnaroundReport } from '../../shared/adapters/dynamo/turnaround-report.ts'
import { environment } from '../../shared/adapters/environment.ts'
import { partnerPorts } from '../../shared/adapters/wiring.ts'
import { env } from './env.ts'

const partners = partnerPorts(environment(env).TABLE_NAME)

export const ports = {
  ...partners,
  settlement: dynamoSettlement(partners.table),
  turnaround: dynamoTurnaroundReport(partners.table),
}
