import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { rateKey, serialKey, xmsCircuitKey } from '../../shared/adapters/dynamo/keys.ts'
import { attemptMs } from '../../shared/adapters/http-webhooks.ts'
import { isSandbox } from '../../shared/adapters/sandbox.ts'
import { at, type Json, listAt, type Resource, synthesised, targetOf } from './template.ts'

const template = synthesised()
const { ofType, resources } = template
const functions = ofType('AWS::Lambda::Function')
const folders = readdirSync(join(import.meta.dirname, '..', '..', 'functions'))
const variables = (each: Resource) => at(each.properties, 'Environment', 'Variables') as Readonly<Record<string, Json>>
const nameOf = (each: Resource) => String(variables(each).POWERTOOLS_SERVICE_NAME)
const timeoutOf = (each: Resource) => Number(each.properties.Timeout)
const byName = functions.map((each) => [nameOf(each), each] as const)

/** A variable's value once deployed; one that CloudFormation fills in is its parameter's default, or what its name says. */
function deployed(key: string, value: Json): string {
  if (typeof value === 'string') return value
  const byDefault = template.parameters[targetOf(value)]?.Default
  if (byDefault !== undefined) return byDefault
  if (key.endsWith('_URL')) return 'https://deployed.example'
  return key.endsWith('_ADDRESS') ? 'sender@deployed.example' : 'deployed'
}

describe('Every folder of functions', () => {
  it('is one Lambda', () => {
    expect(functions.map(nameOf).toSorted()).toEqual(folders.toSorted())
  })
})

describe.each(byName)('The function %s', (name, each) => {
  it('runs on nodejs24.x and arm64, in at most a minute', () => {
    expect(each.properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' })
    expect(timeoutOf(each)).toBeLessThanOrEqual(60)
  })

  it('writes JSON into a log group of its own that is not kept for ever', () => {
    const group = resources.find(({ id }) => id === targetOf(at(each.properties, 'LoggingConfig', 'LogGroup')))
    expect(at(each.properties, 'LoggingConfig', 'LogFormat')).toBe('JSON')
    expect(group).toMatchObject({ type: 'AWS::Logs::LogGroup', properties: { RetentionInDays: 30 } })
    const sharing = functions.filter(
      (other) => targetOf(at(other.properties, 'LoggingConfig', 'LogGroup')) === group?.id,
    )
    expect(sharing).toEqual([each])
  })

  it('has the environment that its own schema asks for', async () => {
    const hasOwn = existsSync(`functions/${name}/env.ts`)
    const { env }: { env: z.ZodMiniObject } = hasOwn
      ? await import(`../../functions/${name}/env.ts`)
      : { env: z.object({}) }
    const asDeployed = Object.entries(variables(each)).map(([key, value]) => [key, deployed(key, value)])
    expect(env.safeParse(Object.fromEntries(asDeployed)).error?.issues ?? []).toEqual([])
    const general = ['NODE_OPTIONS', 'POWERTOOLS_SERVICE_NAME', 'POWERTOOLS_METRICS_NAMESPACE']
    const unused = Object.keys(variables(each)).filter((key) => !general.includes(key) && !(key in env.shape))
    expect(unused).toEqual([])
  })
})

describe('The local stack', () => {
  it.each(byName)(
    'is not what %s takes itself for when it is deployed, so that no signature is explained',
    (_, each) => {
      const asDeployed = Object.entries(variables(each)).map(([key, value]) => [key, deployed(key, value)] as const)
      for (const [key, value] of asDeployed) vi.stubEnv(key, value)
      expect(isSandbox()).toBe(false)
      vi.stubEnv('LOCAL_CLOCK_OFFSET_MS', '0')
      expect(isSandbox()).toBe(true)
      vi.unstubAllEnvs()
    },
  )

  it('leaves no trace in what is deployed', () => {
    const keys = functions.flatMap((each) => Object.keys(variables(each)))
    expect(keys.filter((key) => /LOCAL|ENDPOINT/.test(key))).toEqual([])
    expect(ofType('AWS::ApiGateway::Resource').map((each) => each.properties.PathPart)).not.toContain('local')
    expect(template.text).not.toMatch(/localhost|127\.0\.0\.1|LOCAL_/)
  })
})

interface Statement {
  readonly role: string
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  readonly condition: Json | undefined
}

const asList = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value as Json]
const statements: readonly Statement[] = resources
  .filter((each) => each.type === 'AWS::IAM::Policy')
  .flatMap((policy) =>
    listAt(policy.properties, 'PolicyDocument', 'Statement').map((each) => ({
      role: policy.id,
      actions: asList(at(each, 'Action')).map(String),
      condition: at(each, 'Condition'),
      resources: asList(at(each, 'Resource')).map((resource) => (resource === '*' ? '*' : JSON.stringify(resource))),
    })),
  )

/** What may be done with every resource, because AWS knows no narrower one for it. */
const withoutResource = ['xray:PutTraceSegments', 'xray:PutTelemetryRecords', 'dynamodb:ListStreams']

describe('A function’s permissions', () => {
  it('name every action: no wildcard', () => {
    expect(statements.flatMap((each) => each.actions).filter((action) => action.includes('*'))).toEqual([])
  })

  it('let nobody scan, or change the table itself', () => {
    const table = statements.flatMap((each) => each.actions).filter((action) => action.startsWith('dynamodb:'))
    const known = ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem']
    const stream = ['ListStreams', 'DescribeStream', 'GetRecords', 'GetShardIterator']
    const allowed = [...known, ...stream].map((action) => `dynamodb:${action}`)
    expect(new Set(table).difference(new Set(allowed))).toEqual(new Set())
  })

  it('name the resource wherever AWS can', () => {
    const wide = statements.filter((each) => each.resources.includes('*')).flatMap((each) => each.actions)
    expect(new Set(wide).difference(new Set(withoutResource))).toEqual(new Set())
  })

  const counting = {
    actions: ['dynamodb:UpdateItem'],
    condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [`${rateKey('', 1).pk}*`] } },
  }
  const keeping = {
    actions: ['dynamodb:PutItem'],
    condition: {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [`${serialKey('', '').pk}*`, xmsCircuitKey.pk] },
    },
  }

  it.each([
    ['rma-status', [counting]],
    ['event-feed', [counting]],
    ['settlement', [counting]],
    ['eligibility-check', [counting, keeping]],
  ])('only read where nothing is stored, but for the count of requests and what XMS said: %s', (name, allowed) => {
    const role = `Functions${name.replaceAll('-', '')}Function`
    const own = statements.filter((each) => each.role.startsWith(role))
    const writing = own.filter(({ actions }) => actions.some((action) => /Put(?!T)|Update|Delete|Send/.test(action)))
    expect(writing.map(({ actions, condition }) => ({ actions, condition }))).toEqual(allowed)
    expect(own.flatMap((each) => each.actions)).toContain('dynamodb:GetItem')
  })

  it('let who answers with documents reach no data, key or queue', () => {
    const own = statements.filter((each) => each.role.startsWith('Functionsdocuments')).flatMap((each) => each.actions)
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter((action) => !action.startsWith('xray:'))).toEqual([])
  })

  it.each([
    ['ses:SendEmail', ['sendmail']],
    ['dynamodb:GetRecords', ['publishevents']],
  ])('%s only for %j', (action, names) => {
    const roles = statements.filter((each) => each.actions.includes(action)).map((each) => each.role)
    expect(roles).toHaveLength(names.length)
    for (const [index, name] of names.entries()) expect(roles[index]).toMatch(new RegExp(`^Functions${name}Function`))
  })

  it('read the key of webhook signatures only where it signs or is published, and there no other secret', () => {
    const reading = statements.filter((each) => each.actions.includes('secretsmanager:GetSecretValue'))
    const ofKeys = reading.filter((each) => each.resources.some((resource) => resource.includes('WebhookKey')))
    const roles = ofKeys.map((each) => /^Functions([a-z]+)Function/.exec(each.role)?.[1])
    expect(roles.toSorted()).toEqual(['deliverwebhook', 'webhookkeys'])
    for (const { role } of ofKeys) expect(reading.filter((each) => each.role === role)).toHaveLength(1)
    const [publisher] = ofKeys.filter((each) => each.role.startsWith('Functionswebhookkeys'))
    const others = statements.filter((each) => each.role === publisher?.role && each !== publisher)
    expect(others.flatMap((each) => each.actions).toSorted()).toEqual([
      'xray:PutTelemetryRecords',
      'xray:PutTraceSegments',
    ])
  })

  it('send mail also from an identity that has a default configuration set', () => {
    const [sending] = statements.filter((each) => each.actions.includes('ses:SendEmail'))
    expect(sending?.resources.map((each) => /:(identity|configuration-set)\/\*/.exec(each)?.[1])).toEqual([
      'identity',
      'configuration-set',
    ])
  })

  it('decrypt partners’ secrets only where requests are verified or signed', () => {
    const decrypting = new Set(
      statements.filter((each) => each.actions.includes('kms:Decrypt')).map((each) => each.role),
    )
    for (const name of [
      'publishevents',
      'sendmail',
      'runtimers',
      'quotepage',
      'xmsupdate',
      'paymentpage',
      'refundpayment',
    ]) {
      expect([...decrypting].filter((role) => role.startsWith(`Functions${name}Function`))).toEqual([])
    }
  })
})

describe('A queue', () => {
  const queues = ofType('AWS::SQS::Queue')
  const working = queues.filter((each) => each.properties.RedrivePolicy)

  it('has a dead-letter queue that is one of ours, and every other queue is a dead-letter queue', () => {
    const dead = [
      ...working.map((each) => targetOf(at(each.properties, 'RedrivePolicy', 'deadLetterTargetArn'))),
      ...ofType('AWS::Lambda::EventSourceMapping')
        .filter((each) => each.properties.DestinationConfig)
        .map((each) => targetOf(at(each.properties, 'DestinationConfig', 'OnFailure', 'Destination'))),
    ]
    expect(dead.toSorted()).toEqual(
      queues
        .filter((each) => !working.includes(each))
        .map((each) => each.id)
        .toSorted(),
    )
    expect(new Set(dead).size).toBe(dead.length)
  })

  it('keeps what it holds: retained, encrypted, for 14 days', () => {
    for (const each of queues) {
      expect(each.deletionPolicy).toBe('Retain')
      expect(each.properties).toMatchObject({ SqsManagedSseEnabled: true, MessageRetentionPeriod: 14 * 24 * 3600 })
    }
  })

  it('hides a message for six times as long as its consumer may take, and gets single failures back', () => {
    const mappings = ofType('AWS::Lambda::EventSourceMapping')
    for (const queue of working) {
      const name = queue.id.replace(/Queue[0-9A-F]{8}$/, '')
      const own = mappings.filter((each) => JSON.stringify(each.properties.EventSourceArn).includes(`Att${name}Queue`))
      expect(own).toHaveLength(1)
      expect(own[0]?.properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures'])
      const consumer = functions.find((each) => each.id === targetOf(own[0]?.properties.FunctionName))
      expect(consumer).toBeDefined()
      expect(Number(queue.properties.VisibilityTimeout)).toBeGreaterThanOrEqual(
        6 * (consumer ? timeoutOf(consumer) : 900),
      )
    }
  })

  it.each(['send-mail', 'deliver-webhook', 'xms-update', 'refund-payment'])(
    'is read by %s under a lease longer than it can run',
    (name) => {
      const consumer = functions.find((each) => nameOf(each) === name)
      expect(consumer).toBeDefined()
      if (consumer) expect(Number(variables(consumer).LEASE_SECONDS)).toBeGreaterThan(timeoutOf(consumer))
    },
  )

  it('of webhooks leaves its reader time for an attempt that hangs, and as much again for the table', () => {
    const consumer = functions.find((each) => nameOf(each) === 'deliver-webhook')
    expect(consumer && timeoutOf(consumer)).toBeGreaterThanOrEqual((2 * attemptMs) / 1000)
  })
})

describe('The table', () => {
  const [table, ...others] = ofType('AWS::DynamoDB::Table')

  it('is one, kept whatever happens, with its past recoverable', () => {
    expect(others).toEqual([])
    expect(table?.deletionPolicy).toBe('Retain')
    expect(table?.properties).toMatchObject({
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      BillingMode: 'PAY_PER_REQUEST',
      TimeToLiveSpecification: { AttributeName: 'expiresAtEpoch', Enabled: true },
    })
  })

  it('streams keys only, so that no copy of personal data leaves it', () => {
    expect(table?.properties.StreamSpecification).toEqual({ StreamViewType: 'KEYS_ONLY' })
  })

  it('has three sparse indexes of keys', () => {
    const indexes = listAt(table?.properties, 'GlobalSecondaryIndexes')
    expect(indexes.map((each) => at(each, 'IndexName'))).toEqual(['gsi1', 'gsi2', 'gsi3'])
    for (const each of indexes) expect(at(each, 'Projection', 'ProjectionType')).toBe('KEYS_ONLY')
  })

  it('calls the publisher only for events, one at a time per RMA', () => {
    const eventStream = ofType('AWS::Lambda::EventSourceMapping').find((each) => each.properties.StartingPosition)
    const patterns = listAt(eventStream?.properties, 'FilterCriteria', 'Filters').map((each) =>
      String(at(each, 'Pattern')),
    )
    expect(patterns.map((each) => JSON.parse(each))).toEqual([
      { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: [{ prefix: 'EVENT#' }] } } } },
    ])
    expect(eventStream?.properties.ParallelizationFactor ?? 1).toBe(1)
  })
})
