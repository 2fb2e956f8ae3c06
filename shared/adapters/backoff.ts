import { setTimeout } from 'node:timers/promises'
import type { Backoff } from '../application/ports/backoff.ts'

const firstMs = 10

/** Waits by the wall clock: at most 10 ms at first, twice as long after each attempt, anywhere below that by chance. */
export const randomBackoff: Backoff = async (attempt) => {
  await setTimeout(firstMs * 2 ** attempt * Math.random())
}
