import { Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import type { Bundles } from '../bundle.ts'
import { Alarms } from '../constructs/alarms.ts'
import { DeploymentParameters } from '../constructs/deployment-parameters.ts'
import { EveryMinute } from '../constructs/every-minute.ts'
import { Firewall } from '../constructs/firewall.ts'
import { PartnerApi } from '../constructs/partner-api.ts'
import { QueueConsumer } from '../constructs/queue-consumer.ts'
import { ServiceFunctions } from '../constructs/service-functions.ts'
import { StreamConsumer } from '../constructs/stream-consumer.ts'
import type { Stage } from '../stages.ts'
import type { StatefulStack } from './stateful-stack.ts'

export interface ServiceStackProps extends StackProps {
  readonly stage: Stage
  readonly stateful: StatefulStack
  readonly bundles: Bundles
}

/** What a deployment replaces: the API, the functions and what calls them. Holds no data. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    super(scope, id, props)
    const { stateful, stage } = props
    const functions = new ServiceFunctions(this, 'Functions', {
      bundles: props.bundles,
      logRetentionDays: stage.logRetentionDays,
      data: stateful.data,
      secrets: stateful.secrets,
      mailQueue: stateful.mailQueue,
      webhookQueue: stateful.webhookQueue,
      xmsQueue: stateful.xmsQueue,
      parameters: new DeploymentParameters(this, 'Parameters'),
    })

    const api = new PartnerApi(this, 'PartnerApi', {
      stageName: stage.name,
      logRetentionDays: stage.logRetentionDays,
    })
    api.route('POST', '/v1/eligibility-checks', functions.eligibilityCheck)
    api.route('POST', '/v1/rmas', functions.rmaIntake)
    api.route('GET', '/v1/rmas', functions.rmaStatus)
    api.route('GET', '/v1/rmas/{rmaNumber}', functions.rmaStatus)
    api.route('GET', '/v1/events', functions.eventFeed)
    api.route('POST', '/v1/rmas/{rmaNumber}/reports', functions.serviceReport)
    api.route('POST', '/v1/rmas/{rmaNumber}/quotes', functions.quoteIssue)
    api.route('POST', '/v1/rmas/{rmaNumber}/quote-response', functions.quoteResponse)
    api.route('POST', '/v1/rmas/{rmaNumber}/doa-result', functions.doaResult)
    api.route('POST', '/v1/orders/callbacks', functions.orderCallback)
    api.route('POST', '/v1/payments/callbacks', functions.paymentCallback)
    for (const method of ['GET', 'HEAD', 'POST']) api.route(method, '/quote/{token}', functions.quotePage)
    new Firewall(this, 'Firewall', api)

    new StreamConsumer(this, 'EventStream', {
      data: stateful.data,
      consumer: functions.publishEvents,
      failures: stateful.eventStreamFailures,
    })
    new QueueConsumer(this, 'Mails', { source: stateful.mailQueue, consumer: functions.sendMail })
    new QueueConsumer(this, 'Webhooks', { source: stateful.webhookQueue, consumer: functions.deliverWebhook })
    new QueueConsumer(this, 'XmsUpdates', { source: stateful.xmsQueue, consumer: functions.xmsUpdate })
    new EveryMinute(this, 'Minute', functions.runTimers)
    new Alarms(this, 'Alarms', {
      queues: [stateful.mailQueue, stateful.webhookQueue, stateful.xmsQueue, stateful.eventStreamFailures],
      functions: functions.all,
    })
  }
}
