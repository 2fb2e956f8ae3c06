import type { Coverage } from '../coverage.ts'
import { type Case, isRepair, type Ruling, ruling } from '../rule.ts'

/** Whether the request is about the panel of a television. */
export const isPanel = ({ facts }: Case) => facts.product.line === 'tv' && facts.fault?.part === 'lcd'

/** T-3.2.3: an LCD module is not replaced: under warranty the whole unit is swapped, outside it nothing is done. */
export function isPanelServed(given: Case, coverage: Coverage): Ruling | null {
  if (!isRepair(given) || !isPanel(given)) return null
  const failing = coverage.rulings.filter((each) => each.result === 'fail')
  const changes = failing.map((each) => each.wouldPassIf)
  return ruling({
    rule: 'panel-served',
    kind: 'admission',
    clauses: ['T-3.2.3'],
    result: coverage.verdict === 'not-covered' ? 'fail' : coverage.verdict === 'covered' ? 'pass' : 'unknown',
    facts: { coverage: coverage.verdict },
    redirect: 'new-device',
    wouldPassIf: changes.every((each) => each !== null) ? changes.flat() : null,
  })
}
