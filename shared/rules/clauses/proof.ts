import { clause, isRepair, isScreening, type Rule, ruling } from '../rule.ts'
import type { Facts } from '../types.ts'

/** Whether there is a proof of purchase; a reported order is its own (R-order-pop). */
export function hasProof({ purchase }: Facts): boolean {
  return purchase.reportedByOrderSystem !== undefined || purchase.proofOfPurchase?.presented === true
}

const readingOf = ({ purchase }: Facts) => (purchase.reportedByOrderSystem ? 'R-order-pop' : 'R-pop-missing')

/** P-1.2, S-1.2.1: nothing is served under warranty without a proof of purchase. */
export const isProofForWarranty: Rule = (given) => {
  if (!isRepair(given)) return null
  const { product } = given.facts
  const proven = hasProof(given.facts)
  return ruling({
    rule: 'proof-for-warranty',
    kind: 'coverage',
    clauses: [clause(given, '1.2'), ...(product.line === 'scooter' ? ['S-1.2.1'] : [])],
    readings: [readingOf(given.facts)],
    result: proven ? 'pass' : 'unknown',
    facts: { proven },
    asks: proven ? [] : ['purchase.proofOfPurchase'],
  })
}

/** P-2.5: the original proof is presented with a DOA or remorse. */
export const isProofForClaim: Rule = (given) => {
  if (!isScreening(given)) return null
  const proven = hasProof(given.facts)
  return ruling({
    rule: 'proof-for-claim',
    kind: 'admission',
    clauses: [clause(given, '2.5')],
    readings: [readingOf(given.facts)],
    result: proven ? 'pass' : 'unknown',
    facts: { proven },
    asks: proven ? [] : ['purchase.proofOfPurchase'],
  })
}
