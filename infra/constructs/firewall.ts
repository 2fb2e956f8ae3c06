import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2'
import { Construct } from 'constructs'
import { requestsPerSecondMax } from '../../shared/contracts/routes.ts'
import type { PartnerApi } from './partner-api.ts'

const visibility = (metricName: string) => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
})

/** Seconds over which the rules count. */
const countedSeconds = 300
/** Requests of a partner from one address that cannot all be within its limit: twice what the fastest may send. */
const partnerLimit = 2 * requestsPerSecondMax * countedSeconds

/**
 * Rate rules per address and per claimed `partner-id`, well above what a partner may send once its signature is verified, and AWS's managed rules, which only count on `/v1`: a signed
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
          statement: { rateBasedStatement: { limit: 4 * partnerLimit, aggregateKeyType: 'IP' } },
          visibilityConfig: visibility('rate-per-address'),
        },
        {
          name: 'rate-per-address-without-partner',
          priority: 4,
          action: { block: {} },
          statement: {
            rateBasedStatement: {
              limit: 6000,
              aggregateKeyType: 'IP',
              scopeDownStatement: {
                notStatement: {
                  statement: {
                    sizeConstraintStatement: {
                      fieldToMatch: { singleHeader: { Name: 'partner-id' } },
                      comparisonOperator: 'GT',
                      size: 0,
                      textTransformations: [{ priority: 0, type: 'NONE' }],
                    },
                  },
                },
              },
            },
          },
          visibilityConfig: visibility('rate-per-address-without-partner'),
        },
        {
          name: 'rate-per-address-and-partner',
          priority: 2,
          action: { block: {} },
          statement: {
            rateBasedStatement: {
              limit: partnerLimit,
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
