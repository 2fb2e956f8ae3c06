import { both, type Found, nothingFound } from './found.ts'
import { redirectOf } from './redirect.ts'
import type { Outcome, Redirect } from './types.ts'

/** What the rules found of a request, in sum. */
export interface Whole {
  readonly admission: Found
  /** What R-withdrawal says when nothing fails but what it tolerates; null when it does not save the request. */
  readonly withdrawal: Found | null
  readonly coverage: Found
}

/** The answer to a request: its outcome, where it belongs instead, what is asked for. */
export interface Answer {
  readonly decision: Outcome
  readonly redirect: Redirect | null
  /** Dotted paths, each once. */
  readonly missing: readonly string[]
}

/**
 * Refused before undetermined before missing information before review before eligible (section "How a decision is
 * composed", 3).
 */
export function answerOf({ admission, withdrawal, coverage }: Whole): Answer {
  if (admission.fails === 'final' || (admission.fails === 'tolerated' && withdrawal === null)) {
    return { decision: 'refused', redirect: redirectOf(admission), missing: [] }
  }
  const found = [admission, ...(withdrawal ? [withdrawal] : []), settled(coverage)].reduce(both)
  const missing = [...new Set(found.asks.map((each) => each.path))]
  return { decision: outcomeOf(found, missing), redirect: null, missing }
}

/** Once it is certain that the warranty does not bear a repair, nothing more is asked about that; who looks still looks. */
const settled = (coverage: Found): Found =>
  coverage.fails === 'none' ? coverage : { ...nothingFound, isReviewed: coverage.isReviewed }

function outcomeOf({ isUndetermined, isReviewed }: Found, missing: readonly string[]): Outcome {
  if (isUndetermined) return 'undetermined'
  if (missing.length > 0) return 'needs-information'
  return isReviewed ? 'needs-review' : 'eligible'
}
