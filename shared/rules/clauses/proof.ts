import type { ReadingId } from '../readings.ts'
import { becomes, type Case, clause, isRepair, isScreening, type Rule, ruling } from '../rule.ts'

/**
 * Whether mi.com reported the order, which is then its own proof (R-order-pop): it shows when and where the device was
 * sold, whoever claims it. So nothing is asked for while a person looks at whose sale it was (R-mi-com-serial).
 */
const isOrderProof = ({ facts: { purchase }, policy }: Case): boolean =>
  purchase.reportedByOrderSystem !== undefined && policy.readings['R-order-pop'] === 'is-proof'

const isProven = (given: Case): boolean =>
  isOrderProof(given) || given.facts.purchase.proofOfPurchase?.presented === true

const readingOf = (given: Case): ReadingId => (isOrderProof(given) ? 'R-order-pop' : 'R-pop-missing')

/** P-1.2, S-1.2.1: nothing is served under warranty without a proof of purchase. */
export const isProofForWarranty: Rule = (given) => {
  if (!isRepair(given)) return null
  const { product } = given.facts
  const asked = given.policy.readings['R-pop-missing'] === 'asked'
  const proven = isProven(given)
  return ruling({
    rule: 'proof-for-warranty',
    kind: 'coverage',
    clauses: [clause(given, '1.2'), ...(product.line === 'scooter' ? (['S-1.2.1'] as const) : [])],
    readings: [readingOf(given)],
    result: proven ? 'pass' : asked ? 'unknown' : 'fail',
    facts: { proven },
    asks: proven || !asked ? [] : ['purchase.proofOfPurchase'],
    wouldPassIf: becomes('purchase.proofOfPurchase.presented', true),
  })
}

/** P-2.5: the original proof is presented with a DOA or remorse. */
export const isProofForClaim: Rule = (given) => {
  if (!isScreening(given)) return null
  const proven = isProven(given)
  return ruling({
    rule: 'proof-for-claim',
    kind: 'admission',
    clauses: [clause(given, '2.5')],
    readings: [readingOf(given)],
    result: proven ? 'pass' : 'unknown',
    facts: { proven },
    asks: proven ? [] : ['purchase.proofOfPurchase'],
  })
}
