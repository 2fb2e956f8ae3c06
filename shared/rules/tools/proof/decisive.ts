import { catalogue } from '../../catalogue.ts'
import { type RuleName, readings, ruleResults } from '../../index.ts'
import { instructions } from '../../instructions.ts'
import { type Diagram, valuesOf } from './diagram.ts'
import type { Proof } from './proof.ts'
import type { Judged } from './whole.ts'

/** What acts in decisions and knows no other choice, and nothing failed, open, paid or told rests on it. */
export function uncited({ whole }: Proof): readonly string[] {
  const cited = new Set<string>([
    ...whole.rulings
      .flatMap(valuesOf)
      .flatMap((each) => (each && isOpen(each) ? [...each.clauses, ...each.readings] : [])),
    ...valuesOf(whole.way).flatMap(({ costs }) => costs.flatMap((each) => each.clauses)),
    ...instructions.flatMap((each) => (['phone', 'tv'] as const).flatMap((line) => told(each, line))),
  ])
  return catalogue
    .filter(({ actsIn }) => actsIn === 'findings' || actsIn === 'costs' || actsIn === 'instructions')
    .map(({ id }) => id)
    .filter((id) => !cited.has(id) && !hasChoice(id))
}

/** Whether another choice of a reading can show that it decides. */
const hasChoice = (id: string): boolean =>
  Object.entries(readings).some(([reading, { choices }]) => reading === id && choices.length > 1)

const told = ({ clauses }: (typeof instructions)[number], line: 'phone' | 'tv'): readonly string[] =>
  clauses({ product: { line } } as Parameters<typeof clauses>[0])

/** The size of a screen decides between depot and visit also where it is known. */
const isOpen = ({ result, rule }: Judged): boolean =>
  result === 'fail' || result === 'unknown' || rule === 'screen-size-known'

/** Results that a rule is said to have, and that no facts bring about under this version, e.g. `proof-for-warranty fail`. */
export function unreachable(proof: Proof): readonly string[] {
  const reached = new Set(indicators(proof).keys())
  return Object.entries(ruleResults)
    .filter(([rule]) => !atInspection.has(rule as RuleName))
    .flatMap(([rule, results]) => results.map((result) => `${rule} ${result}`))
    .filter((each) => !reached.has(each))
}

const atInspection = new Set<RuleName>(['warrantable-at-inspection', 'official-at-inspection'])

/** Findings that can only be made together, as groups of `rule result`. */
export function inseparable(proof: Proof): readonly (readonly string[])[] {
  const groups = new Map<Diagram<boolean>, string[]>()
  for (const [finding, where] of indicators(proof)) groups.set(where, [...(groups.get(where) ?? []), finding])
  return [...groups.values()].filter((each) => each.length > 1)
}

/** Where each result of each rule is found, as a decision reports it, among facts that can be stated. */
function indicators({ diagrams, whole, possible }: Proof): ReadonlyMap<string, Diagram<boolean>> {
  const found = new Map<string, Diagram<boolean>>()
  for (const ruling of whole.rulings) {
    const stated = diagrams.apply(ruling, possible, (each, is) => (is ? each : null))
    const reported = diagrams.apply(stated, whole.verdict, (each, verdict) => {
      if (each === null) return null
      const isSettled =
        each.kind === 'coverage' && verdict === 'not-covered' && each.result === 'unknown' && !each.review
      return `${each.rule} ${isSettled ? 'not-applicable' : each.result}`
    })
    for (const finding of new Set(valuesOf(reported))) {
      if (finding === null) continue
      const where = diagrams.map(reported, (each) => each === finding)
      const known = found.get(finding)
      found.set(finding, known ? diagrams.apply(known, where, (one, other) => one || other) : where)
    }
  }
  return found
}
