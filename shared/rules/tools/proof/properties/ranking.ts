import type { Outcome } from '../../../index.ts'
import { foldRulings, type Property } from './property.ts'

interface Ranks {
  readonly isUndetermined: boolean
  readonly isReviewed: boolean
}

function outcomeOf({ isUndetermined, isReviewed }: Ranks, isAsked: boolean): Outcome {
  if (isUndetermined) return 'undetermined'
  if (isAsked) return 'needs-information'
  return isReviewed ? 'needs-review' : 'eligible'
}

/** Undetermined before needs-information before needs-review before eligible, by what the rules found (section "How a decision is composed", 3). */
export const outcomesFollowTheirRank: Property = (proof) => {
  const { diagrams, whole } = proof
  const start: Ranks = { isUndetermined: false, isReviewed: false }
  const ranks = foldRulings(proof, start, ({ isUndetermined, isReviewed }, { rule, result, review }) => ({
    isUndetermined: isUndetermined || (rule === 'official-product' && result === 'unknown'),
    isReviewed: isReviewed || review,
  }))
  const answered = diagrams.map(whole.answer, ({ decision, missing }) => ({ decision, isAsked: missing.length > 0 }))
  return diagrams.apply(answered, ranks, ({ decision, isAsked }, found) => {
    const expected = outcomeOf(found, isAsked)
    return decision === 'refused' || decision === expected ? null : `${decision} instead of ${expected}`
  })
}
