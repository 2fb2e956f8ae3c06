import { CfnParameter } from 'aws-cdk-lib'
import { Construct } from 'constructs'

/** The addresses a deployment is given; the local stack gives its own. */
export class DeploymentParameters extends Construct {
  readonly xmsUrl: string
  readonly publicUrl: string
  readonly payUrl: string
  readonly senderAddress: string

  constructor(scope: Construct, id: string) {
    super(scope, id)
    const text = (name: string, description: string, byDefault?: string) => {
      const parameter = new CfnParameter(this, name, {
        type: 'String',
        description,
        ...(byDefault === undefined ? {} : { default: byDefault }),
      })
      parameter.overrideLogicalId(name)
      return parameter.valueAsString
    }
    this.xmsUrl = text('XmsUrl', 'Base address of XMS')
    this.publicUrl = text('PublicUrl', 'Base address under which this service is reached')
    this.payUrl = text('PayUrl', "Base address of the payment provider's pages")
    this.senderAddress = text('SenderAddress', 'Sender of the mails', 'after-sales@example.com')
  }
}
