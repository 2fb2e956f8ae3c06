import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { log } from '../../shared/application/log.ts'
import type { Fault, Turn } from '../support/fakes/faults.ts'
import { answered, type RemorseWorld, remorseWorld, serial } from './remorse-world.ts'

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

function judge(world: RemorseWorld, results: readonly unknown[]): void {
  const kinds = results.map((each) => (each as { kind?: string } | undefined)?.kind)
  const rmas = world.rmas().filter(({ product }) => product.serial === serial)
  expect(rmas.length).toBeLessThanOrEqual(1)
  expect(world.isParked()).toBe(false)
  if (kinds.includes('registered')) expect(rmas).toHaveLength(1)
  if (kinds.includes('parked')) expect(rmas.length + world.unmatched().length).toBeGreaterThan(0)
  // Nothing comes of what nobody asked for.
  if (!kinds.some((kind) => kind === 'parked' || kind === 'registered' || kind === 'answered')) {
    expect([rmas, world.unmatched()]).toEqual([[], []])
  }
}

describe('Delivery, cancellation, remorse, sweeps and days, in whatever order', () => {
  test.prop([fc.array(steps, { maxLength: 14 })])(
    'make at most one RMA, and of a parked remorse in the end an RMA or a desk item',
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
