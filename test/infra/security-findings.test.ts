import { AwsSolutionsChecks } from 'cdk-nag'
import { describe, expect, it } from 'vitest'
import { synthesised } from './template.ts'

/**
 * Findings of cdk-nag's AwsSolutions pack that stand, each with its reason and with how many resources it may concern.
 * A finding that is not here, or on one resource more, fails; so does an entry that nothing needs any more.
 */
const accepted: readonly { readonly finding: RegExp; readonly resources: number; readonly because: string }[] = [
  {
    finding: /^AwsSolutions-SMG4$/,
    resources: 1,
    because: 'XMS issues its accounts itself: only its operator can rotate them, and puts the new ones there',
  },
  {
    finding: /^AwsSolutions-IAM4\[.*AWSLambdaBasicExecutionRole\]$/,
    resources: 16,
    because: 'It allows writing logs and nothing else',
  },
  {
    finding: /^AwsSolutions-IAM4\[.*AmazonAPIGatewayPushToCloudWatchLogs\]$/,
    resources: 1,
    because: 'It belongs to the account’s one setting by which API Gateway writes logs; AWS documents this very policy',
  },
  {
    finding: /^AwsSolutions-IAM5\[Resource::\*\]$/,
    resources: 16,
    because: 'xray:Put… and dynamodb:ListStreams know no narrower resource; permissions.test.ts allows no other action',
  },
  {
    finding: /^AwsSolutions-IAM5\[Resource::.*DataTable.*\/index\/\*\]$/,
    resources: 16,
    because: 'The three indexes of the one table',
  },
  {
    finding: /^AwsSolutions-IAM5\[Resource::.*:ses:.*:identity\/\*\]$/,
    resources: 1,
    because: 'The identity that sends is a domain or an address, as the account has it; a condition pins the sender',
  },
  {
    finding: /^AwsSolutions-APIG2$/,
    resources: 1,
    because:
      'The functions validate by the contracts, which name every bad field at once; the gateway’s check does not',
  },
  {
    finding: /^AwsSolutions-(APIG4|COG4)$/,
    resources: 14,
    because:
      'Partners sign their requests, consumers have tokens: both are verified in the functions, over the raw bytes',
  },
]

describe('Of the security findings of cdk-nag’s AwsSolutions', () => {
  const { violations } = new AwsSolutionsChecks().validateScope(synthesised().app)
  const found = violations.map((each) => ({ finding: each.ruleName, resources: each.violatingResources.length }))

  it.each(found)(
    '$finding is one that was accepted for a reason, on $resources resources',
    ({ finding, resources }) => {
      const reasons = accepted.filter((each) => each.finding.test(finding))
      expect(reasons).toHaveLength(1)
      expect(resources).toBeLessThanOrEqual(reasons[0]?.resources ?? 0)
    },
  )

  it.each(accepted)('$finding, accepted because $because, is still one', ({ finding }) => {
    expect(found.some((each) => finding.test(each.finding))).toBe(true)
  })
})
