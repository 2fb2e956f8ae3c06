import { Stack } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { Construct } from 'constructs'
import type { Bundles } from '../bundle.ts'
import { asConsumer } from './consumer-timeouts.ts'
import type { DeploymentParameters } from './deployment-parameters.ts'
import type { EffectQueue } from './effect-queue.ts'
import { ServiceFunction, type ServiceFunctionProps } from './service-function.ts'
import type { ServiceSecrets } from './service-secrets.ts'
import type { ServiceTable } from './service-table.ts'

export interface ServiceFunctionsProps {
  readonly bundles: Bundles
  readonly logRetentionDays: number
  readonly data: ServiceTable
  readonly secrets: ServiceSecrets
  readonly mailQueue: EffectQueue
  readonly webhookQueue: EffectQueue
  readonly xmsQueue: EffectQueue
  readonly refundQueue: EffectQueue
  readonly parameters: DeploymentParameters
}

type FunctionOptions = Partial<Pick<ServiceFunctionProps, 'timeoutSeconds' | 'environment'>>

/** Every function of the service with its environment and with exactly the permissions it uses. */
export class ServiceFunctions extends Construct {
  readonly eligibilityCheck: ServiceFunction
  readonly rmaIntake: ServiceFunction
  readonly rmaStatus: ServiceFunction
  readonly eventFeed: ServiceFunction
  readonly publishEvents: ServiceFunction
  readonly sendMail: ServiceFunction
  readonly runTimers: ServiceFunction
  readonly serviceReport: ServiceFunction
  readonly quoteIssue: ServiceFunction
  readonly quoteResponse: ServiceFunction
  readonly quotePage: ServiceFunction
  readonly doaResult: ServiceFunction
  readonly orderCallback: ServiceFunction
  readonly paymentCallback: ServiceFunction
  readonly paymentPage: ServiceFunction
  readonly refundPayment: ServiceFunction
  readonly xmsUpdate: ServiceFunction
  readonly deliverWebhook: ServiceFunction
  readonly rmaRequests: ServiceFunction
  readonly desk: ServiceFunction
  readonly settlement: ServiceFunction
  readonly partnerWebhooks: ServiceFunction
  readonly webhookKeys: ServiceFunction
  readonly documents: ServiceFunction

  readonly all: ServiceFunction[] = []
  private readonly props: ServiceFunctionsProps

  constructor(scope: Construct, id: string, props: ServiceFunctionsProps) {
    super(scope, id)
    this.props = props

    this.eligibilityCheck = this.xmsAsker(this.partnerFunction('eligibility-check'))
    this.rmaIntake = this.emailFinder(this.writer(this.xmsUser(this.partnerFunction('rma-intake'))))
    this.rmaStatus = this.emailFinder(this.partnerFunction('rma-status'))
    this.rmaRequests = this.emailFinder(this.writer(this.partnerFunction('rma-requests')))
    this.desk = this.emailFinder(this.writer(this.xmsUser(this.partnerFunction('desk'))))
    this.desk.lambda.addEnvironment('PUBLIC_URL', props.parameters.publicUrl)
    this.eventFeed = this.partnerFunction('event-feed')
    this.publishEvents = this.sender(this.writer(this.tableFunction('publish-events', { timeoutSeconds: 30 })))
    this.sendMail = this.mailer(this.writer(this.tableFunction('send-mail', asConsumer('mail'))))
    this.runTimers = this.emailFinder(
      this.sender(this.writer(this.xmsUser(this.tableFunction('run-timers', { timeoutSeconds: 60 })))),
    )

    this.serviceReport = this.writer(this.partnerFunction('service-report'))
    this.quoteIssue = this.writer(this.partnerFunction('quote-issue'))
    this.quoteResponse = this.writer(this.partnerFunction('quote-response'))
    this.quotePage = this.writer(this.tableFunction('quote-page'))
    this.quotePage.lambda.addEnvironment('PUBLIC_URL', props.parameters.publicUrl)
    this.doaResult = this.writer(this.partnerFunction('doa-result'))
    this.paymentCallback = this.payer(this.writer(this.partnerFunction('payment-callback')))
    this.paymentPage = this.payer(this.writer(this.tableFunction('payment-page', { timeoutSeconds: 29 })))
    this.refundPayment = this.payer(this.writer(this.tableFunction('refund-payment', asConsumer('refund'))))
    this.orderCallback = this.emailFinder(this.writer(this.xmsUser(this.partnerFunction('order-callback'))))
    this.xmsUpdate = this.xmsUser(this.writer(this.tableFunction('xms-update', asConsumer('xms'))))
    this.deliverWebhook = this.keyHolder(
      this.webhookRetrier(this.writer(this.secretReader(this.tableFunction('deliver-webhook', asConsumer('webhook'))))),
    )
    this.webhookKeys = this.keyHolder(this.plainFunction('webhook-keys'))
    this.settlement = this.partnerFunction('settlement')
    this.partnerWebhooks = this.writer(this.partnerFunction('partner-webhooks'))
    this.documents = this.plainFunction('documents', { environment: { PUBLIC_URL: props.parameters.publicUrl } })
  }

  /** Has no permission but to log. */
  private plainFunction(name: string, options: FunctionOptions = {}): ServiceFunction {
    const created = new ServiceFunction(this, name, {
      ...options,
      bundles: this.props.bundles,
      logRetentionDays: this.props.logRetentionDays,
      environment: options.environment ?? {},
    })
    this.all.push(created)
    return created
  }

  /** Reads the table. */
  private tableFunction(name: string, options: FunctionOptions = {}): ServiceFunction {
    const environment = { TABLE_NAME: this.props.data.table.tableName, ...options.environment }
    const created = this.plainFunction(name, { ...options, environment })
    this.props.data.grantRead(created.lambda)
    return created
  }

  /** Reads the table, and verifies or signs with partners' secrets, which it may decrypt; counts their requests. */
  private partnerFunction(name: string, options: FunctionOptions = {}): ServiceFunction {
    const created = this.secretReader(this.tableFunction(name, options))
    this.props.data.grantCount(created.lambda)
    return created
  }

  private secretReader(target: ServiceFunction): ServiceFunction {
    this.props.secrets.partnerKey.grantDecrypt(target.lambda)
    return target
  }

  private writer(target: ServiceFunction): ServiceFunction {
    this.props.data.grantWrite(target.lambda)
    return target
  }

  private xmsUser(target: ServiceFunction): ServiceFunction {
    target.lambda.addEnvironment('XMS_URL', this.props.parameters.xmsUrl)
    target.lambda.addEnvironment('XMS_ACCOUNTS_SECRET_ID', this.props.secrets.xmsAccounts.secretArn)
    this.props.secrets.xmsAccounts.grantRead(target.lambda)
    return target
  }

  /** Asks XMS, and keeps what it says and whether it answers, also where nothing else is stored. */
  private xmsAsker(target: ServiceFunction): ServiceFunction {
    this.props.data.grantPutXms(target.lambda)
    return this.xmsUser(target)
  }

  /** Writes personal data, or finds them by e-mail. */
  private emailFinder(target: ServiceFunction): ServiceFunction {
    target.lambda.addEnvironment('EMAIL_KEY_SECRET_ID', this.props.secrets.emailKey.secretArn)
    this.props.secrets.emailKey.grantRead(target.lambda)
    return target
  }

  /** Signs webhooks by the service's own keys, or publishes those. */
  private keyHolder(target: ServiceFunction): ServiceFunction {
    target.lambda.addEnvironment('WEBHOOK_KEY_SECRET_ID', this.props.secrets.webhookKey.secretArn)
    this.props.secrets.webhookKey.grantRead(target.lambda)
    return target
  }

  /** Asks the payment provider. */
  private payer(target: ServiceFunction): ServiceFunction {
    const { paymentProvider, paymentUrl, publicUrl } = this.props.parameters
    target.lambda.addEnvironment('PAYMENT_PROVIDER', paymentProvider)
    target.lambda.addEnvironment('PAYMENT_URL', paymentUrl)
    target.lambda.addEnvironment('PUBLIC_URL', publicUrl)
    target.lambda.addEnvironment('MOLLIE_KEY_SECRET_ID', this.props.secrets.mollieKey.secretArn)
    this.props.secrets.mollieKey.grantRead(target.lambda)
    return target
  }

  private sender(target: ServiceFunction): ServiceFunction {
    const queues = {
      MAIL_QUEUE_URL: this.props.mailQueue,
      WEBHOOK_QUEUE_URL: this.props.webhookQueue,
      XMS_QUEUE_URL: this.props.xmsQueue,
      REFUND_QUEUE_URL: this.props.refundQueue,
    }
    for (const [variable, queue] of Object.entries(queues)) {
      target.lambda.addEnvironment(variable, queue.queue.queueUrl)
      queue.grantSend(target.lambda)
    }
    return target
  }

  /** Sends webhooks that are soon due again back to their queue. */
  private webhookRetrier(target: ServiceFunction): ServiceFunction {
    target.lambda.addEnvironment('WEBHOOK_QUEUE_URL', this.props.webhookQueue.queue.queueUrl)
    this.props.webhookQueue.grantSend(target.lambda)
    return target
  }

  private mailer(target: ServiceFunction): ServiceFunction {
    const { senderAddress, publicUrl } = this.props.parameters
    target.lambda.addEnvironment('SENDER_ADDRESS', senderAddress)
    target.lambda.addEnvironment('PUBLIC_URL', publicUrl)
    // An identity may have a default configuration set: then SES asks for the permission on both.
    const resources = ['identity', 'configuration-set'].map((resource) =>
      Stack.of(this).formatArn({ service: 'ses', resource, resourceName: '*' }),
    )
    target.lambda.addToRolePolicy(
      new PolicyStatement({
        actions: ['ses:SendEmail'],
        resources,
        conditions: { StringEquals: { 'ses:FromAddress': senderAddress } },
      }),
    )
    return target
  }
}
