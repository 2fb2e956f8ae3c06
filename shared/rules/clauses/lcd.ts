import { merged, withChanges } from '../change.ts'
import { type Coverage, coverageOf } from '../coverage.ts'
import { type Case, caseOf, isRepair, type Ruling, ruling } from '../rule.ts'
import type { Change, Verdict } from '../types.ts'

/** Whether it is about the panel of a television itself, not of an accessory (R-accessory). */
export const isPanel = ({ facts }: Case) =>
  facts.product.line === 'tv' && facts.item === 'main-device' && facts.fault?.part === 'lcd'

const results = { covered: 'pass', 'not-covered': 'fail', open: 'unknown' } as const satisfies Record<string, Verdict>

/** T-3.2.3: an LCD module is not replaced: under warranty the whole unit is swapped, outside it nothing is done. */
export function isPanelServed(given: Case, coverage: Coverage): Ruling | null {
  if (!isRepair(given) || !isPanel(given)) return null
  return ruling({
    rule: 'panel-served',
    kind: 'admission',
    clauses: ['T-3.2.3'],
    result: results[coverage.verdict],
    facts: { coverage: coverage.verdict },
    redirect: 'new-device',
    wouldPassIf: coverage.verdict === 'not-covered' ? coveringChanges(given, coverage) : null,
  })
}

/** The changes that would bring the panel under warranty; null when that takes more than changing what failed. */
function coveringChanges(given: Case, coverage: Coverage): readonly Change[] | null {
  const failed = coverage.rulings.filter((each) => each.result === 'fail')
  const changes = merged(failed.map((each) => each.wouldPassIf))
  if (!changes) return null
  const changed = caseOf(withChanges(given.facts, changes), given.policy, given.on)
  return coverageOf(changed).verdict === 'covered' ? changes : null
}
