import { describe, expect, it } from 'vitest'
import { route } from '../../functions/run-timers/route.ts'
import { storedEvents } from '../adapters/stored.ts'
import { timersWorld } from '../application/due.ts'
import { now } from '../rma/life.ts'

/** What a sweep does that has so many milliseconds left of its function's time. */
async function sweptWith(remainingMs: number) {
  const world = timersWorld()
  await storedEvents(world, 1, 1)
  const sweep = route({ ...world, clock: { now: () => now } })
  return sweep(undefined, { getRemainingTimeInMillis: () => remainingMs })
}

describe('The sweep of every minute', () => {
  it.each([
    ['begins something while more than ten seconds are left', 10_001, 1],
    ['begins nothing more in the last ten seconds', 10_000, 0],
  ])('%s', async (_, remainingMs, published) => {
    expect(await sweptWith(remainingMs)).toMatchObject({ published, unpublished: 0 })
  })
})
