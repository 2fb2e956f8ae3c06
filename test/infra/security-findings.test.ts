import { AwsSolutionsChecks } from 'cdk-nag'
import { describe, expect, it } from 'vitest'
import { synthesised } from './template.ts'

/**
 * Findings of cdk-nag's AwsSolutions pack that stand, each with the resources that it may concern and
 * its reason. Any other fails; so does an entry that nothing needs any more.
 */
const accepted: readonly { readonly finding: RegExp; readonly on: RegExp; readonly because: string }[] = [
  {
    finding: /^AwsSolutions-SMG4$/,
    on: /^stateful\/Secrets\/(XmsAccounts|MollieKey)\//,
    because: 'XMS and Mollie issue these themselves: only an operator can rotate them, and puts the new ones there',
  },
  {
    finding: /^AwsSolutions-SMG4$/,
    on: /^stateful\/Secrets\/EmailKey\//,
    because: 'Under another key no address that is stored would be found any more',
  },
  {
    finding: /^AwsSolutions-SMG4$/,
    on: /^stateful\/Secrets\/WebhookKey\//,
    because:
      'An operator rotates it with `npm run webhook-keys`: when an overlap may end is known by partners, not by a clock',
  },
  {
    finding: /^AwsSolutions-IAM4\[.*AWSLambdaBasicExecutionRole\]$/,
    on: /^service\/Functions\/[\w-]+\/Function\/ServiceRole\//,
    because: 'It allows writing logs and nothing else',
  },
  {
    finding: /^AwsSolutions-IAM4\[.*AmazonAPIGatewayPushToCloudWatchLogs\]$/,
    on: /^service\/PartnerApi\/Api\/CloudWatchRole\//,
    because: 'It belongs to the account’s one setting by which API Gateway writes logs; AWS documents this very policy',
  },
  {
    finding: /^AwsSolutions-IAM5\[Resource::\*\]$/,
    on: /^service\/Functions\/[\w-]+\/Function\/ServiceRole\/DefaultPolicy\//,
    because:
      'xray:Put… and dynamodb:ListStreams know no narrower resource; “A function’s permissions name the resource wherever AWS can” in template.test.ts allows no other action',
  },
  {
    finding: /^AwsSolutions-IAM5\[Resource::.*DataTable.*\/index\/\*\]$/,
    on: /^service\/Functions\/[\w-]+\/Function\/ServiceRole\/DefaultPolicy\//,
    because: 'The three indexes of the one table',
  },
  {
    finding: /^AwsSolutions-IAM5\[Resource::.*:ses:.*:(identity|configuration-set)\/\*\]$/,
    on: /^service\/Functions\/send-mail\//,
    because: 'What sends, and its default configuration set, are as the account has them; a condition pins the sender',
  },
  {
    finding: /^AwsSolutions-SQS3$/,
    on: /^stateful\/EventStream\/DeadLetters\//,
    because: 'It is a dead-letter queue: of the stream’s event source mapping, which the check does not look at',
  },
  {
    finding: /^AwsSolutions-APIG2$/,
    on: /^service\/PartnerApi\/Api\//,
    because:
      'The functions validate by the contracts, which name every bad field at once; the gateway’s check does not',
  },
  {
    finding: /^AwsSolutions-(APIG4|COG4)$/,
    on: /^service\/PartnerApi\/Api\//,
    because:
      'Partners sign their requests, consumers have tokens: both are verified in the functions. Mollie’s hook is believed in nothing but that there is something to ask Mollie',
  },
]

describe('Of the security findings of cdk-nag’s AwsSolutions', () => {
  const { violations } = new AwsSolutionsChecks().validateScope(synthesised().app)
  const found = violations.flatMap(({ ruleName, violatingResources }) =>
    violatingResources.map((each) => ({ finding: ruleName, resource: String(each.constructPath) })),
  )

  it('none stands but those that were accepted for a reason', () => {
    const unexpected = found.filter(
      ({ finding, resource }) => !accepted.some((each) => each.finding.test(finding) && each.on.test(resource)),
    )
    expect(unexpected).toEqual([])
  })

  it.each(accepted)('$finding, accepted because $because, is still one', ({ finding }) => {
    expect(found.some((each) => finding.test(each.finding))).toBe(true)
  })
})
