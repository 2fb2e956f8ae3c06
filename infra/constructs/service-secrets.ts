import { CfnOutput, RemovalPolicy } from 'aws-cdk-lib'
import { Key } from 'aws-cdk-lib/aws-kms'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { Construct } from 'constructs'

/** The key that encrypts partners' signing secrets, and the service's own secrets. None has a value in the template. */
export class ServiceSecrets extends Construct {
  readonly partnerKey: Key
  /** JSON `{ NL: { account, password }, BE: …, LU: … }`, put there by the operator (R-xms-account). */
  readonly xmsAccounts: Secret
  /** Key of the hashes under which consumers' RMAs are found by e-mail; made by the deployment. */
  readonly emailKey: Secret
  /** Mollie's API key, `live_…` or `test_…`, put there by the operator; read only where Mollie takes the payments. */
  readonly mollieKey: Secret
  /** What the keys of our webhooks' `v1a` signatures are derived from; its previous version signs, too, until it is retired. */
  readonly webhookKey: Secret

  constructor(scope: Construct, id: string) {
    super(scope, id)
    const retained = { removalPolicy: RemovalPolicy.RETAIN }
    this.partnerKey = new Key(this, 'PartnerKey', { ...retained, enableKeyRotation: true })
    this.xmsAccounts = new Secret(this, 'XmsAccounts', {
      ...retained,
      description: 'XMS account and password per country, as JSON; set by the operator',
    })
    this.emailKey = new Secret(this, 'EmailKey', {
      ...retained,
      description: 'Key of the hashes of e-mail addresses; never changed, or RMAs are not found by e-mail any more',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    })
    this.mollieKey = new Secret(this, 'MollieKey', {
      ...retained,
      description: 'API key of Mollie, as text; set by the operator',
    })
    this.webhookKey = new Secret(this, 'WebhookKey', {
      ...retained,
      description: 'Text that the keys of webhook signatures are derived from; rotated by npm run webhook-keys',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    })
    new CfnOutput(this, 'WebhookKeySecretId', { value: this.webhookKey.secretArn })
  }
}
