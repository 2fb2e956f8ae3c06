import { CfnParameter } from 'aws-cdk-lib'
import { Construct } from 'constructs'

/** The addresses a deployment is given; the local stack gives its own. */
export class DeploymentParameters extends Construct {
  readonly xmsUrl: string
  readonly publicUrl: string
  readonly paymentProvider: string
  readonly paymentUrl: string
  readonly senderAddress: string

  constructor(scope: Construct, id: string) {
    super(scope, id)
    const text = (name: string, description: string, byDefault?: string, allowedValues?: string[]) => {
      const parameter = new CfnParameter(this, name, {
        type: 'String',
        description,
        ...(byDefault === undefined ? {} : { default: byDefault }),
        ...(allowedValues === undefined ? {} : { allowedValues }),
      })
      parameter.overrideLogicalId(name)
      return parameter.valueAsString
    }
    this.xmsUrl = text('XmsUrl', 'Base address of XMS')
    this.publicUrl = text('PublicUrl', 'Base address under which this service is reached')
    this.paymentProvider = text('PaymentProvider', 'Who takes the payments of consumers', 'mollie', [
      'mollie',
      'simulated',
    ])
    this.paymentUrl = text(
      'PaymentUrl',
      "Root of Mollie's API, or base address of the simulated provider's pages",
      'https://api.mollie.com/v2/',
    )
    this.senderAddress = text('SenderAddress', 'Sender of the mails', 'after-sales@example.com')
  }
}
