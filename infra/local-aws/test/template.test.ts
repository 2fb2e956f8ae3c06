import { expect, test } from 'vitest'
import type { Assembly, Resource } from '../template/assembly.ts'
import { resolver } from '../template/resolve.ts'
import { knownType } from '../template/resource-types.ts'

const resource = (stack: string, logicalId: string, type: string): Resource => ({
  stack,
  logicalId,
  type,
  properties: {},
})

const assembly: Assembly = {
  folder: '/nowhere',
  resources: [
    resource('data', 'Table', 'AWS::DynamoDB::Table'),
    resource('data', 'Queue', 'AWS::SQS::Queue'),
    resource('api', 'Function', 'AWS::Lambda::Function'),
  ],
  parameters: { Given: {}, Defaulted: { Default: 'by default' }, Missing: {} },
  exports: new Map([['data:QueueArn', { stack: 'data', value: { 'Fn::GetAtt': ['Queue', 'Arn'] } }]]),
}

const { value } = resolver(assembly, {
  parameters: { Given: 'given' },
  queueUrl: (name) => `http://127.0.0.1:4566/000000000000/${name}`,
})

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: CloudFormation's own placeholders
test.each<[string, unknown, unknown]>([
  ['Ref of a queue is its address', { Ref: 'Queue' }, 'http://127.0.0.1:4566/000000000000/Queue'],
  ['Ref of a table is its name', { Ref: 'Table' }, 'Table'],
  ['GetAtt gives ARNs', { 'Fn::GetAtt': ['Table', 'Arn'] }, 'arn:aws:dynamodb:eu-west-1:000000000000:table/Table'],
  ['GetAtt takes a dotted name', { 'Fn::GetAtt': 'Queue.QueueName' }, 'Queue'],
  ['pseudo parameters', { 'Fn::Join': [':', [{ Ref: 'AWS::Region' }, { Ref: 'AWS::Partition' }]] }, 'eu-west-1:aws'],
  [
    'Sub with own names',
    { 'Fn::Sub': ['${A}-${AWS::AccountId}-${Queue.QueueName}', { A: 'x' }] },
    'x-000000000000-Queue',
  ],
  ['Sub leaves literals', { 'Fn::Sub': '${!Literal}' }, '${Literal}'],
  ['Select of Split', { 'Fn::Select': [1, { 'Fn::Split': ['/', 'a/b/c'] }] }, 'b'],
  ['parameters that are given', { Ref: 'Given' }, 'given'],
  ['parameters by default', { Ref: 'Defaulted' }, 'by default'],
  ['NoValue leaves the property out', { a: 1, b: { Ref: 'AWS::NoValue' } }, { a: 1 }],
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: CloudFormation's own placeholders
])('%s', (_, unresolved, resolved) => {
  expect(value(unresolved, 'data')).toEqual(resolved)
})

test('an import finds what another stack exports', () => {
  expect(value({ 'Fn::ImportValue': 'data:QueueArn' }, 'api')).toBe('arn:aws:sqs:eu-west-1:000000000000:Queue')
})

test('what cannot be resolved is named', () => {
  expect(() => value({ Ref: 'Missing' }, 'data')).toThrow(/parameter Missing/)
  expect(() => value({ 'Fn::GetAtt': ['Nothing', 'Arn'] }, 'data')).toThrow(/Nothing/)
  expect(() => value({ 'Fn::ImportValue': 'data:Nothing' }, 'api')).toThrow(/data:Nothing/)
  expect(() => value({ 'Fn::Cidr': [] }, 'api')).toThrow(/Fn::Cidr/)
})

test('a resource type that nobody has thought about is named', () => {
  expect(() => knownType('AWS::Neptune::DBCluster')).toThrow(/AWS::Neptune::DBCluster/)
})
