import { merged, withChanges } from '../change.ts'
import { type Coverage, type CoverageVerdict, coverageOf } from '../coverage.ts'
import { becomes, type Case, caseOf, isRepair, type Ruling, ruling } from '../rule.ts'
import type { Change, Verdict } from '../types.ts'

/** Whether it is about the panel of a television itself, not of an accessory (R-accessory). */
export const isPanel = ({ facts }: Case) =>
  facts.product.line === 'tv' && facts.item === 'main-device' && facts.fault?.part === 'lcd'

const results = { covered: 'pass', 'not-covered': 'fail', open: 'unknown' } as const satisfies Record<string, Verdict>

/**
 * T-3.2.3: an LCD module is not replaced: under warranty the whole unit is swapped, outside it nothing is done, nor for
 * money under it.
 * @param wouldPassIf what would bring the panel under warranty
 * @param isOnlyWished whether nothing but the wish for a paid repair is known against that
 */
export function isPanelServed(
  given: Case,
  verdict: CoverageVerdict,
  wouldPassIf: () => readonly Change[] | null,
  isOnlyWished: () => boolean,
): Ruling | null {
  if (!isRepair(given) || !isPanel(given)) return null
  const isWished = verdict === 'not-covered' && isOnlyWished()
  return ruling({
    rule: 'panel-served',
    kind: 'admission',
    clauses: ['T-3.2.3'],
    result: results[verdict],
    facts: { coverage: verdict, wished: isWished ? true : undefined },
    redirect: 'new-device',
    wouldPassIf: verdict === 'not-covered' ? wouldPassIf() : null,
  })
}

/** Whether a paid repair is wished for, and nothing else is known against the warranty. */
export const isOnlyWish = ({ rulings }: Coverage): boolean =>
  rulings.filter((each) => each.result === 'fail').every((each) => each.rule === 'warranty-asked-for')

const shown = becomes('purchase.proofOfPurchase.presented', true)

/** The changes that would bring the panel under warranty; null when that takes more than changing what failed. */
export function coveringChanges(given: Case, coverage: Coverage): readonly Change[] | null {
  const failed = coverage.rulings.filter((each) => each.result === 'fail')
  const proof = given.facts.purchase.proofOfPurchase?.presented === false ? shown : []
  const changes = merged([...failed.map((each) => each.wouldPassIf), proof])
  if (!changes) return null
  const changed = caseOf(withChanges(given.facts, changes), given.policy, given.on)
  return coverageOf(changed).verdict === 'covered' ? changes : null
}
