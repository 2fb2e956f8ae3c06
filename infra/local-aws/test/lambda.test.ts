import { afterEach, expect, test, vi } from 'vitest'
import type { LocalFunction } from '../lambda/local-function.ts'
import { fixtureFunction } from './fixture/local-function.ts'

const started: LocalFunction[] = []
const slow = (...args: Parameters<typeof fixtureFunction> extends [unknown, ...infer Rest] ? Rest : never) => {
  const fixture = fixtureFunction('slow', ...args)
  started.push(fixture.target)
  return fixture
}

afterEach(async () => {
  await Promise.all(started.splice(0).map((each) => each.stop()))
})

test('a function is told what Lambda tells it', async () => {
  const { target } = slow({ clockOffsetMs: () => 86_400_000 })
  const outcome = await target.invoke({}, 'request-1')
  expect(outcome).toMatchObject({
    payload: {
      clockOffset: '86400000',
      requestId: 'request-1',
      memory: '256',
      arn: 'arn:aws:lambda:eu-west-1:000000000000:function:slow',
    },
  })
  expect((outcome as { payload: { remaining: number } }).payload.remaining).toBeLessThanOrEqual(5000)
})

test('one environment is used again, and further ones start only while it is busy', async () => {
  const { target } = slow()
  await target.invoke({})
  expect(await target.invoke({})).toMatchObject({ payload: { invocations: 2 } })
  const together = await Promise.all([target.invoke({ milliseconds: 100 }), target.invoke({ milliseconds: 100 })])
  const counts = together.map((each) => ('payload' in each ? (each.payload as { invocations: number }).invocations : 0))
  expect(counts.sort()).toEqual([1, 3])
})

test('more invocations than environments wait for their turn', async () => {
  const { target } = slow()
  const outcomes = await Promise.all(Array.from({ length: 9 }, () => target.invoke({ milliseconds: 20 })))
  expect(outcomes.every((outcome) => 'payload' in outcome)).toBe(true)
})

test('an invocation that takes too long fails as on Lambda, and the next one has a new environment', async () => {
  const { target, announced } = slow({ timeoutSeconds: 0.3 })
  await target.invoke({})
  const outcome = await target.invoke({ milliseconds: 3000 })
  expect(outcome).toMatchObject({ error: { errorMessage: 'Task timed out after 0.30 seconds' } })
  expect(await target.invoke({})).toMatchObject({ payload: { invocations: 1 } })
  expect(announced).toHaveLength(1)
})

test('an error that nobody catches fails the invocation', async () => {
  const { target } = slow()
  expect(await target.invoke({ crashNow: true })).toMatchObject({ error: { errorMessage: 'out of nowhere' } })
  expect(await target.invoke({})).toMatchObject({ payload: { invocations: 1 } })
})

test('a function that takes more memory than it has fails the invocation, and the next one has a new environment', async () => {
  const { target } = slow({ memoryMegabytes: 32 })
  expect(await target.invoke({ hoard: true })).toMatchObject({ error: { errorType: 'Runtime.OutOfMemory' } })
  expect(await target.invoke({})).toMatchObject({ payload: { invocations: 1 } })
})

test('environments that are not needed any more end, but for the one that was busy last', async () => {
  const { target } = slow({ spareMs: 1 })
  await Promise.all([target.invoke({ milliseconds: 50 }), target.invoke({}), target.invoke({})])
  await vi.waitFor(() => expect(target.environmentCount).toBe(1), 5000)
  expect(await target.invoke({})).toMatchObject({ payload: { invocations: 2 } })
})

test('an environment that was used within the time lives on', async () => {
  const { target } = slow()
  await Promise.all([target.invoke({ milliseconds: 50 }), target.invoke({})])
  expect(target.environmentCount).toBe(2)
})

test('a process that ends fails the invocation', async () => {
  const { target } = slow()
  expect(await target.invoke({ exit: true })).toMatchObject({ error: { errorType: 'Runtime.ExitError' } })
  expect(await target.invoke({})).toMatchObject({ payload: { invocations: 1 } })
})

test('an environment that dies between two invocations is replaced', async () => {
  const { target } = slow()
  await target.invoke({ crash: true })
  await vi.waitFor(() => expect(target.environmentCount).toBe(0), 5000)
  expect(await target.invoke({})).toMatchObject({ payload: { invocations: 1 } })
})

test('an answer of more than 6 MB is an error', async () => {
  const { target } = slow()
  expect(await target.invoke({ grow: 6 * 1024 * 1024 + 1 })).toMatchObject({
    error: { errorType: 'Function.ResponseSizeTooLarge' },
  })
})

test('a bundle that does not load fails every invocation with its own error', async () => {
  const { target } = slow({ entry: '/nowhere/index.mjs' })
  expect(await target.invoke({})).toMatchObject({ error: { errorMessage: expect.stringContaining('/nowhere') } })
  expect(await target.invoke({})).toHaveProperty('error')
})
