import { Stack } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { Construct } from 'constructs'
import type { Bundles } from '../bundle.ts'
import type { DeploymentParameters } from './deployment-parameters.ts'
import type { EffectQueue } from './effect-queue.ts'
import { ServiceFunction } from './service-function.ts'
import type { ServiceSecrets } from './service-secrets.ts'
import type { ServiceTable } from './service-table.ts'

export interface ServiceFunctionsProps {
  readonly bundles: Bundles
  readonly logRetentionDays: number
  readonly data: ServiceTable
  readonly secrets: ServiceSecrets
  readonly mailQueue: EffectQueue
  readonly webhookQueue: EffectQueue
  readonly parameters: DeploymentParameters
}

/** Every function of the service with its environment and with exactly the permissions it uses. */
export class ServiceFunctions extends Construct {
  readonly eligibilityCheck: ServiceFunction
  readonly rmaIntake: ServiceFunction
  readonly rmaStatus: ServiceFunction
  readonly eventFeed: ServiceFunction
  readonly publishEvents: ServiceFunction
  readonly sendMail: ServiceFunction
  readonly runTimers: ServiceFunction

  readonly all: ServiceFunction[] = []
  private readonly props: ServiceFunctionsProps

  constructor(scope: Construct, id: string, props: ServiceFunctionsProps) {
    super(scope, id)
    this.props = props

    this.eligibilityCheck = this.xmsUser(this.partnerFunction('eligibility-check'))
    this.rmaIntake = this.writer(this.lookup(this.xmsUser(this.partnerFunction('rma-intake'))))
    this.rmaStatus = this.partnerFunction('rma-status')
    this.eventFeed = this.partnerFunction('event-feed')
    this.publishEvents = this.sender(this.writer(this.tableFunction('publish-events', { timeoutSeconds: 30 })))
    this.sendMail = this.mailer(this.writer(this.tableFunction('send-mail', { timeoutSeconds: 20 })))
    this.runTimers = this.sender(this.writer(this.xmsUser(this.tableFunction('run-timers', { timeoutSeconds: 60 }))))
  }

  /** Reads the table. */
  private tableFunction(name: string, options: { timeoutSeconds?: number } = {}): ServiceFunction {
    const created = new ServiceFunction(this, name, {
      ...options,
      bundles: this.props.bundles,
      logRetentionDays: this.props.logRetentionDays,
      environment: { TABLE_NAME: this.props.data.table.tableName },
    })
    this.props.data.grantRead(created.lambda)
    this.all.push(created)
    return created
  }

  /** Answers signed requests: may decrypt partners' secrets and keep idempotency records. */
  private partnerFunction(name: string): ServiceFunction {
    const created = this.tableFunction(name)
    this.props.secrets.partnerKey.grantDecrypt(created.lambda)
    return created
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

  private lookup(target: ServiceFunction): ServiceFunction {
    target.lambda.addEnvironment('LOOKUP_KEY_SECRET_ID', this.props.secrets.lookupKey.secretArn)
    this.props.secrets.lookupKey.grantRead(target.lambda)
    return target
  }

  private sender(target: ServiceFunction): ServiceFunction {
    const queues = { MAIL_QUEUE_URL: this.props.mailQueue, WEBHOOK_QUEUE_URL: this.props.webhookQueue }
    for (const [variable, queue] of Object.entries(queues)) {
      target.lambda.addEnvironment(variable, queue.queue.queueUrl)
      queue.grantSend(target.lambda)
    }
    return target
  }

  private mailer(target: ServiceFunction): ServiceFunction {
    const { senderAddress, publicUrl } = this.props.parameters
    target.lambda.addEnvironment('SENDER_ADDRESS', senderAddress)
    target.lambda.addEnvironment('PUBLIC_URL', publicUrl)
    target.lambda.addToRolePolicy(
      new PolicyStatement({
        actions: ['ses:SendEmail'],
        resources: [Stack.of(this).formatArn({ service: 'ses', resource: 'identity', resourceName: '*' })],
        conditions: { StringEquals: { 'ses:FromAddress': senderAddress } },
      }),
    )
    return target
  }
}
