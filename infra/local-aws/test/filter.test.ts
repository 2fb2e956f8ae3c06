import { expect, test } from 'vitest'
import { passes } from '../sources/filter.ts'

const insert = { eventName: 'INSERT', dynamodb: { Keys: { sk: { S: 'EVENT#00001' } }, n: 7, empty: '' } }

test.each<[boolean, Parameters<typeof passes>[0]]>([
  [true, { eventName: ['INSERT', 'MODIFY'] }],
  [false, { eventName: ['REMOVE'] }],
  [true, { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: [{ prefix: 'EVENT#' }] } } } }],
  [false, { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: [{ prefix: 'TIMER#' }] } } } }],
  [true, { dynamodb: { Keys: { sk: { S: [{ suffix: '1' }] } } } }],
  [true, { eventName: [{ 'anything-but': ['REMOVE'] }] }],
  [false, { eventName: [{ 'anything-but': 'INSERT' }] }],
  [true, { dynamodb: { Keys: { sk: { S: [{ 'anything-but': { prefix: 'TIMER#' } }] } } } }],
  [true, { dynamodb: { n: [{ numeric: ['>', 5, '<=', 7] }] } }],
  [false, { dynamodb: { n: [{ numeric: ['=', 5] }] } }],
  [true, { dynamodb: { absent: [{ exists: false }] } }],
  [false, { dynamodb: { absent: [{ exists: true }] } }],
  [true, { eventName: [{ 'equals-ignore-case': 'insert' }] }],
  [true, { $or: [{ eventName: ['REMOVE'] }, { dynamodb: { n: [7] } }] }],
])('%s for %j', (expected, pattern) => {
  expect(passes(pattern, insert)).toBe(expected)
})

test('a comparison that is not understood is an error, not a match', () => {
  expect(() => passes({ eventName: [{ cidr: '10.0.0.0/8' }] }, insert)).toThrow()
})
