import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { log } from '../../shared/application/log.ts'
import type { Fault, Turn } from '../support/fakes/faults.ts'
import { answered, type RemorseWorld, remorseWorld } from './remorse-world.ts'

log.setLogLevel('SILENT')

const dayMinutes = 24 * 60
const line = (named: string) => ({ serial: named, model: 'Xiaomi 15', line: 'phone' }) as const

/** Something that happens, done until nothing fails: the order system sends it again under the same key. */
type Step = (world: RemorseWorld, record: ReturnType<typeof answered>) => Promise<unknown>

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>((world, record) => world.ask({}, record)),
  fc.constant<Step>((world, record) => world.ask({ condition: {} }, record)),
  fc
    .constantFrom(['SN-1001'], ['SN-9999'], ['SN-1001', 'SN-9999'])
    .map<Step>((serials) => (world, record) => world.deliver({ lines: serials.map(line) }, record)),
  fc.constant<Step>((world, record) => world.deliver({ deliveredOn: '2026-10-01' }, record)),
  fc.constant<Step>((world, record) => world.deliver({ country: 'BE' }, record)),
  fc.constant<Step>((world, record) => world.cancel(record)),
  fc.constant<Step>((world) => world.sweep()),
  fc.constant<Step>((world) => Promise.all([world.sweep(), world.sweep()])),
  fc.constantFrom(1, 2, 90, dayMinutes, 8 * dayMinutes).map<Step>((minutes) => async (world) => world.pass(minutes)),
)

const turn = fc.record<Turn>({
  fault: fc.oneof(
    { weight: 5, arbitrary: fc.constant<Fault>('none') },
    { weight: 3, arbitrary: fc.constantFrom<Fault>('conflict', 'fails', 'done-but-fails') },
  ),
  turns: fc.integer({ min: 0, max: 4 }),
})

/** Does something until it is done, and says what came of it. */
async function done(world: RemorseWorld, step: Step): Promise<unknown> {
  const record = answered()
  for (let attempt = 0; attempt < 60; attempt += 1) {
    // As a route does first of all.
    if (world.memory.answerOf(record.key)) return { kind: 'answered' }
    try {
      const result = await step(world, record)
      const isContended = result === 'contended' || (result as { kind?: string } | undefined)?.kind === 'contended'
      if (!isContended) return result
    } catch {
      // Sent again.
    }
  }
  throw new Error('It never succeeds')
}

/** Sweeps on until every time is over. */
async function settle(world: RemorseWorld): Promise<void> {
  for (const minutes of [0, 3, 15 * dayMinutes, 3, 3, 3]) {
    world.pass(minutes)
    await done(world, (each) => each.sweep())
  }
}

/** At most one RMA; and of each parking one thing: an RMA, a desk item, or it went with an RMA that was asked for again. */
function judge(world: RemorseWorld, results: readonly unknown[]): void {
  const kinds = results.map((each) => (each as { kind?: string } | undefined)?.kind)
  const counted = (kind: string) => kinds.filter((each) => each === kind).length
  const rmas = world.rmas().length
  const unmatched = world.unmatched().length
  expect(rmas).toBeLessThanOrEqual(1)
  expect(world.isParked()).toBe(false)
  // A copy was first: then it is not told what came of it.
  if (counted('answered') > 0) return
  if (counted('registered') === 0) expect(rmas + unmatched).toBe(counted('parked'))
  else
    expect([rmas, counted('parked') - unmatched]).toBeOneOf([
      [1, 0],
      [1, 1],
    ])
}

describe('Delivery, cancellation, remorse, sweeps and days, in whatever order', () => {
  test.prop([fc.array(steps, { maxLength: 14 })])(
    'make at most one RMA, and of each parked remorse in the end an RMA or a desk item',
    async (said) => {
      const world = remorseWorld()
      const results: unknown[] = []
      for (const step of said) results.push(await done(world, step))
      await settle(world)
      judge(world, results)
    },
  )

  test.prop([fc.array(steps, { maxLength: 8 }), fc.array(turn, { maxLength: 60 })])(
    'lead there too when they come at the same time and whatever fails',
    async (said, plan) => {
      const world = remorseWorld(plan)
      const results = await Promise.all(said.map((step) => done(world, step)))
      world.ports.disturb([])
      await settle(world)
      judge(world, results)
    },
  )
})
