import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2'
import { Construct } from 'constructs'
import type { PartnerApi } from './partner-api.ts'

const visibility = (metricName: string) => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
})

/**
 * Rate rules per address and per claimed `partner-id`, and AWS's managed rules, which only count on `/v1`: a signed
 * request is never lost to a false positive. Sampling is off, because a sampled path can hold a token.
 */
export class Firewall extends Construct {
  constructor(scope: Construct, id: string, api: PartnerApi) {
    super(scope, id)
    const acl = new CfnWebACL(this, 'Acl', {
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      visibilityConfig: visibility('after-sales'),
      rules: [
        {
          name: 'rate-per-address',
          priority: 1,
          action: { block: {} },
          statement: { rateBasedStatement: { limit: 6000, aggregateKeyType: 'IP' } },
          visibilityConfig: visibility('rate-per-address'),
        },
        {
          name: 'rate-per-address-and-partner',
          priority: 2,
          action: { block: {} },
          statement: {
            rateBasedStatement: {
              limit: 3000,
              aggregateKeyType: 'CUSTOM_KEYS',
              customKeys: [
                { ip: {} },
                { header: { name: 'partner-id', textTransformations: [{ priority: 0, type: 'NONE' }] } },
              ],
            },
          },
          visibilityConfig: visibility('rate-per-address-and-partner'),
        },
        {
          name: 'managed-common',
          priority: 3,
          overrideAction: { count: {} },
          statement: { managedRuleGroupStatement: { vendorName: 'AWS', name: 'AWSManagedRulesCommonRuleSet' } },
          visibilityConfig: visibility('managed-common'),
        },
      ],
    })
    new CfnWebACLAssociation(this, 'Association', {
      resourceArn: api.restApi.deploymentStage.stageArn,
      webAclArn: acl.attrArn,
    })
  }
}
