import { isRepair, isScreening, type Rule, ruling } from '../rule.ts'

/**
 * R-mi-com-serial: a serial that the order system reported, claimed by a point of sale as its own sale or under another
 * order, is looked at by a person; meanwhile the reported dates decide (`caseOf`). The finding does not tell the reported
 * order: whoever asks may not be its buyer.
 */
export const isReportedSale: Rule = (given) => {
  const { channel, purchase } = given.facts
  const reported = purchase.reportedByOrderSystem
  if (!reported || !(isRepair(given) || isScreening(given))) return null
  const ownSale = channel === 'pos' && purchase.channel === 'retail'
  const otherOrder = purchase.orderId !== undefined && purchase.orderId !== reported.orderId
  const isDoubted = ownSale || otherOrder
  return ruling({
    rule: 'mi-com-serial',
    kind: 'admission',
    clauses: [],
    readings: ['R-mi-com-serial'],
    result: isDoubted ? 'unknown' : 'pass',
    facts: { purchaseChannel: purchase.channel, ownSale, otherOrder },
    review: isDoubted,
  })
}
