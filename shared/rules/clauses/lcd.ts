import { merged, withChanges } from '../change.ts'
import { type Coverage, type CoverageVerdict, coverageOf } from '../coverage.ts'
import { type Case, caseOf, isRepair, type Ruling, ruling } from '../rule.ts'
import type { Change, Verdict } from '../types.ts'

/** Whether it is about the panel of a television itself, not of an accessory (R-accessory). */
export const isPanel = ({ facts }: Case) =>
  facts.product.line === 'tv' && facts.item === 'main-device' && facts.fault?.part === 'lcd'

const results = { covered: 'pass', 'not-covered': 'fail', open: 'unknown' } as const satisfies Record<string, Verdict>

/**
 * T-3.2.3: an LCD module is not replaced: under warranty the whole unit is swapped, outside it nothing is done, nor for
 * money under it.
 * @param wouldPassIf what would bring the panel under warranty
 */
export function isPanelServed(
  given: Case,
  verdict: CoverageVerdict,
  wouldPassIf: () => readonly Change[] | null,
): Ruling | null {
  if (!isRepair(given) || !isPanel(given)) return null
  const changes = verdict === 'not-covered' ? wouldPassIf() : null
  const isOnlyWished = changes?.every((each) => each.path === 'wishes.outOfWarranty')
  return ruling({
    rule: 'panel-served',
    kind: 'admission',
    clauses: ['T-3.2.3'],
    result: results[verdict],
    facts: { coverage: verdict, wished: isOnlyWished ? true : undefined },
    redirect: 'new-device',
    wouldPassIf: changes,
  })
}

/** The changes that would bring the panel under warranty; null when that takes more than changing what failed. */
export function coveringChanges(given: Case, coverage: Coverage): readonly Change[] | null {
  const failed = coverage.rulings.filter((each) => each.result === 'fail')
  const changes = merged(failed.map((each) => each.wouldPassIf))
  if (!changes) return null
  const changed = caseOf(withChanges(given.facts, changes), given.policy, given.on)
  return coverageOf(changed).verdict === 'covered' ? changes : null
}
