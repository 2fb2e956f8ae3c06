import { clause, isScreening, type Rule, ruling } from '../rule.ts'
import type { Change, FactValue, Verdict } from '../types.ts'
import { soldByCaller } from './repair-channel.ts'

/** Judges facts that must each have one value: one other value fails, one absent is asked for. */
function required(wanted: Readonly<Record<string, { readonly is: boolean | undefined; readonly must: boolean }>>) {
  const entries = Object.entries(wanted)
  const wrong = entries.filter(([, { is, must }]) => is !== undefined && is !== must)
  const absent = entries.filter(([, { is }]) => is === undefined)
  const result: Verdict = wrong.length > 0 ? 'fail' : absent.length > 0 ? 'unknown' : 'pass'
  return {
    result,
    asks: result === 'unknown' ? absent.map(([path]) => path) : [],
    wouldPassIf: entries
      .filter(([, { is, must }]) => is !== must)
      .map(([path, { must }]): Change => ({ path, becomes: must })),
    facts: Object.fromEntries(
      entries.map(([path, { is }]): [string, FactValue | undefined] => [path.split('.').at(-1) ?? path, is]),
    ),
  }
}

/** P-2.3: a DOA is a manufacturing failure. */
export const isClaimedFailure: Rule = (given) => {
  if (given.facts.request !== 'doa') return null
  return ruling({
    rule: 'claimed-failure',
    kind: 'admission',
    clauses: [clause(given, '2.3')],
    ...required({ 'fault.manufacturingFailure': { is: given.facts.fault?.manufacturingFailure, must: true } }),
    wouldPassIf: null,
  })
}

/** P-2.3: a return without a defect is for purchases at mi.com only; a shop's own affair otherwise (R-retail-refund, T-3.2.5). */
export const isRemorseOnline: Rule = (given) => {
  const { request, channel, purchase, product } = given.facts
  if (request !== 'remorse') return null
  const isOnline = purchase.channel === 'mi.com'
  const isShopAsking = channel === 'pos' && soldByCaller(given)
  const isSent = given.policy.readings['R-retail-refund'] === 'to-the-shop' && !isShopAsking
  return ruling({
    rule: 'remorse-online-only',
    kind: 'admission',
    clauses: [clause(given, '2.3'), ...(!isOnline && product.line === 'tv' ? (['T-3.2.5'] as const) : [])],
    readings: isOnline ? [] : ['R-retail-refund'],
    result: isOnline ? 'pass' : 'fail',
    facts: { purchaseChannel: purchase.channel },
    redirect: isSent ? 'point-of-sale' : null,
    wouldPassIf: null,
  })
}

/** P-2.4: the device and everything from its box are there for inspection. */
export const isCompleteForInspection: Rule = (given) => {
  if (!isScreening(given)) return null
  const { available, boxContentsComplete } = given.facts.condition ?? {}
  return ruling({
    rule: 'complete-for-inspection',
    kind: 'admission',
    clauses: [clause(given, '2.4')],
    ...required({
      'condition.available': { is: available, must: true },
      'condition.boxContentsComplete': { is: boxContentsComplete, must: true },
    }),
  })
}

/** P-2.6: no visible sign of abuse by the consumer. */
export const isFreeOfAbuse: Rule = (given) => {
  if (!isScreening(given)) return null
  return ruling({
    rule: 'free-of-abuse',
    kind: 'admission',
    clauses: [clause(given, '2.6')],
    ...required({ 'condition.visibleAbuse': { is: given.facts.condition?.visibleAbuse, must: false } }),
    wouldPassIf: null,
  })
}

/** P-2.6 with R-doa-seal: an illegible serial or a broken seal is a sign of abuse; nothing known counts as none. */
export const isSealedForClaim: Rule = (given) => {
  if (!isScreening(given) || given.policy.readings['R-doa-seal'] !== 'is-abuse') return null
  const { serialLegible, sealIntact } = given.facts.condition ?? {}
  const isBroken = serialLegible === false || sealIntact === false
  return ruling({
    rule: 'sealed-for-claim',
    kind: 'admission',
    clauses: [clause(given, '2.6')],
    readings: ['R-doa-seal'],
    result: isBroken ? 'fail' : 'pass',
    facts: { serialLegible, sealIntact },
    wouldPassIf: null,
  })
}

/** S-DOA with R-scooter-doa: everything back in the original carton, the screws in place. */
export const isScooterPacked: Rule = (given) => {
  if (!isScreening(given) || given.facts.product.line !== 'scooter') return null
  if (given.policy.readings['R-scooter-doa'] === 'advice') return null
  const { originalCarton, screwsInPlace } = given.facts.condition ?? {}
  return ruling({
    rule: 'scooter-packed',
    kind: 'admission',
    clauses: ['P-2.4', 'S-DOA'],
    readings: ['R-scooter-doa'],
    ...required({
      'condition.originalCarton': { is: originalCarton, must: true },
      'condition.screwsInPlace': { is: screwsInPlace, must: true },
    }),
  })
}
