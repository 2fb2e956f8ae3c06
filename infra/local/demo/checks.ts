import { isDeepStrictEqual } from 'node:util'
import { detail, green, red } from '../../operations/screen.ts'

/** What the demo has compared with the policy so far. */
export interface Checks {
  readonly done: number
  /** What was not as the policy says, in words. */
  readonly failed: readonly string[]
  /** Compares and prints: a tick, or what was expected and what came. Returns whether it was as expected. */
  is(what: string, got: unknown, expected: unknown, options?: { readonly quiet?: boolean }): boolean
  /** Notes and prints a failure that is not a comparison. */
  fail(what: string): void
}

/** Checks of which none has been made yet. */
export function startChecks(): Checks {
  const failed: string[] = []
  let done = 0
  const fail = (what: string) => {
    failed.push(what)
    detail('FAILED', `✗ ${what}`, red)
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
      else if (!quiet) detail('check', `✓ ${what}`, green)
      return same
    },
  }
}

const shown = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'))
