import { both, type Found, nothingFound } from './found.ts'
import { redirectOf } from './redirect.ts'
import type { Outcome, Redirect } from './types.ts'

/** What the rules found of a request, in sum. */
export interface Whole {
  readonly admission: Found
  /** What R-withdrawal says; null for what is no withdrawal, or one too late. */
  readonly right: Found | null
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
 * Whether the right of withdrawal is what settles a request: something fails that it tolerates, and nothing else but
 * perhaps the place (R-withdrawal).
 */
export const turnsOnRight = ({ isTolerated, isMisplaced }: Found): boolean => isTolerated && isMisplaced

/**
 * Refused before undetermined before missing information before review before eligible (section "How a decision is
 * composed", 3).
 */
export function answerOf({ admission, right, coverage }: Whole): Answer {
  const saving = turnsOnRight(admission) ? right : null
  if (admission.fails === 'final' || (admission.fails === 'tolerated' && !saving)) {
    return { decision: 'refused', redirect: redirectOf(admission, saving !== null), missing: [] }
  }
  const found = [admission, settled(coverage), ...(saving ? [saving] : [])].reduce(both)
  const asks = isReviewedAnyway(found, right) ? found.asks.filter((each) => !each.isTolerated) : found.asks
  const missing = [...new Set(asks.map((each) => each.path))]
  return { decision: outcomeOf(found, missing), redirect: null, missing }
}

/** What R-withdrawal tolerates leads to a person: so it need not be known when a person looks already. */
const isReviewedAnyway = ({ isReviewed }: Found, right: Found | null): boolean =>
  isReviewed && right?.isReviewed === true

/** Once it is certain that the warranty does not bear a repair, nothing more is asked about that; who looks still looks. */
const settled = (coverage: Found): Found =>
  coverage.fails === 'none' ? coverage : { ...nothingFound, isReviewed: coverage.isReviewed }

function outcomeOf({ isUndetermined, isReviewed }: Found, missing: readonly string[]): Outcome {
  if (isUndetermined) return 'undetermined'
  if (missing.length > 0) return 'needs-information'
  return isReviewed ? 'needs-review' : 'eligible'
}
