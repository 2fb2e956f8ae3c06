import { isDeepStrictEqual } from 'node:util'
import type { Narrator } from './narrator.ts'

/** What the demo has compared with the policy so far. */
export interface Checks {
  readonly done: number
  /** What was not as the policy says, in words. */
  readonly failed: readonly string[]
  /** Compares and tells: a tick, or what was expected and what came. Returns whether it was as expected. */
  is(what: string, got: unknown, expected: unknown, options?: { readonly quiet?: boolean }): boolean
  /** Notes and tells a failure that is not a comparison. */
  fail(what: string): void
}

/** Checks of which none has been made yet. */
export function startChecks(narrator: Narrator): Checks {
  const failed: string[] = []
  let done = 0
  const fail = (what: string) => {
    failed.push(what)
    narrator.detail('FAILED', `✗ ${what}`, 'bad')
  }
  return {
    get done() {
      return done
    },
    failed,
    fail,
    is(what, got, expected, { quiet = false } = {}) {
      done += 1
      const same = isDeepStrictEqual(got, expected)
      if (!same) fail(`${what}: expected ${shown(expected)}, got ${shown(got)}`)
      else if (!quiet) narrator.detail('check', `✓ ${what}`, 'good')
      return same
    },
  }
}

const shown = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'))
