import { clause, isRepair, type Rule, ruling } from '../rule.ts'
import { type Cause, causes } from '../vocabulary.ts'

/** The clause of each cause that the warranty excludes. */
const letters = {
  wear: '1.4a',
  'abnormal-use': '1.4b',
  'unauthorised-repair': '1.4c',
  'misuse-or-accident': '1.4d',
  'improper-installation': '1.4e',
  'liquid-or-voltage': '1.4f',
  cosmetic: '1.4g',
  'outside-manual': '1.4h',
  'software-or-third-party': '1.4j',
} as const satisfies Record<Cause, string>

/** P-1.4a to h and j: one rule per cause; any of them puts a repair out of warranty. Visible abuse is (d) (R-visible-abuse). */
export const excludedCauseRules: readonly Rule[] = causes.map((cause) => (given) => {
  if (!isRepair(given)) return null
  const named = (given.facts.fault?.causes ?? []).includes(cause)
  const isSeen = cause === 'misuse-or-accident' && given.facts.condition?.visibleAbuse === true
  const abuse = isSeen && given.policy.readings['R-visible-abuse'] === 'is-misuse'
  if (isSeen && !abuse && !named) return null
  return ruling({
    rule: `not-${cause}`,
    kind: 'coverage',
    clauses: [clause(given, letters[cause])],
    readings: abuse ? ['R-visible-abuse'] : [],
    result: named || abuse ? 'fail' : 'pass',
    facts: { cause, named, ...(abuse ? { visibleAbuse: true } : {}) },
    wouldPassIf: null,
  })
})

/** P-2.3 with P-1.4: a DOA has none of the excluded causes. */
export const isClaimFreeOfCauses: Rule = (given) => {
  if (given.facts.request !== 'doa') return null
  const named = given.facts.fault?.causes ?? []
  return ruling({
    rule: 'claim-free-of-causes',
    kind: 'admission',
    clauses: [clause(given, '2.3'), ...named.map((cause) => clause(given, letters[cause]))],
    result: named.length > 0 ? 'fail' : 'pass',
    facts: { causes: named },
    wouldPassIf: null,
  })
}
