import { Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { type OperationId, routes } from '../../shared/contracts/routes.ts'
import type { Bundles } from '../bundle.ts'
import { Alarms } from '../constructs/alarms.ts'
import { DeploymentParameters } from '../constructs/deployment-parameters.ts'
import { EveryMinute } from '../constructs/every-minute.ts'
import { Firewall } from '../constructs/firewall.ts'
import { PartnerApi } from '../constructs/partner-api.ts'
import { QueueConsumer } from '../constructs/queue-consumer.ts'
import type { ServiceFunction } from '../constructs/service-function.ts'
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
      refundQueue: stateful.refundQueue,
      parameters: new DeploymentParameters(this, 'Parameters'),
    })

    const api = new PartnerApi(this, 'PartnerApi', {
      stageName: stage.name,
      logRetentionDays: stage.logRetentionDays,
    })
    const targets: Record<OperationId, ServiceFunction> = {
      checkEligibility: functions.eligibilityCheck,
      registerRma: functions.rmaIntake,
      listRmas: functions.rmaStatus,
      showRma: functions.rmaStatus,
      listEvents: functions.eventFeed,
      reportOnRma: functions.serviceReport,
      issueQuote: functions.quoteIssue,
      respondToQuote: functions.quoteResponse,
      takeDoaResult: functions.doaResult,
      takeOrderCallback: functions.orderCallback,
      takePaymentCallback: functions.paymentCallback,
      provideInformation: functions.rmaRequests,
      cancelRma: functions.rmaRequests,
      requestRepair: functions.rmaRequests,
      requestSecondLook: functions.rmaRequests,
      disputeRefusal: functions.rmaIntake,
      decideRma: functions.desk,
      listDeskItems: functions.desk,
      decideDeskItem: functions.desk,
      showLedger: functions.settlement,
      listLedgerEntries: functions.settlement,
      showTurnaround: functions.settlement,
      showPartner: functions.partnerWebhooks,
      setEndpoint: functions.partnerWebhooks,
      testEndpoint: functions.partnerWebhooks,
      listDeliveries: functions.partnerWebhooks,
      redeliverEvent: functions.partnerWebhooks,
      redeliverRange: functions.partnerWebhooks,
      takeMollieHook: functions.paymentCallback,
      listWebhookKeys: functions.webhookKeys,
      showOpenapi: functions.documents,
      showQuotePage: functions.quotePage,
      peekQuotePage: functions.quotePage,
      answerQuotePage: functions.quotePage,
      showPaymentPage: functions.paymentPage,
      peekPaymentPage: functions.paymentPage,
      startPayment: functions.paymentPage,
      showReference: functions.documents,
      showGuide: functions.documents,
      showProblemPage: functions.documents,
      showDocsAsset: functions.documents,
    }
    for (const [operationId, target] of Object.entries(targets)) {
      const { method, path } = routes[operationId as OperationId]
      api.route(method, path, target)
    }
    new Firewall(this, 'Firewall', api)

    new StreamConsumer(this, 'EventStream', {
      data: stateful.data,
      consumer: functions.publishEvents,
      failures: stateful.eventStreamFailures,
    })
    new QueueConsumer(this, 'Mails', { source: stateful.mailQueue, consumer: functions.sendMail })
    // Room for the others from the moment that a partner's receiver hangs until that is noticed.
    new QueueConsumer(this, 'Webhooks', {
      source: stateful.webhookQueue,
      consumer: functions.deliverWebhook,
      batchesMax: 50,
    })
    new QueueConsumer(this, 'XmsUpdates', { source: stateful.xmsQueue, consumer: functions.xmsUpdate })
    new QueueConsumer(this, 'Refunds', { source: stateful.refundQueue, consumer: functions.refundPayment })
    new EveryMinute(this, 'Minute', functions.runTimers)
    new Alarms(this, 'Alarms', {
      queues: [
        stateful.mailQueue,
        stateful.webhookQueue,
        stateful.xmsQueue,
        stateful.refundQueue,
        stateful.eventStreamFailures,
      ],
      functions: functions.all,
      effects: {
        mail: functions.sendMail,
        webhook: functions.deliverWebhook,
        xms: functions.xmsUpdate,
        refund: functions.refundPayment,
      },
    })
  }
}
