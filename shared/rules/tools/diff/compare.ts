import { type Decision, decide, type Policy } from '../../index.ts'
import type { PastRequest } from './history.ts'
import { outcomeSaid, paysSaid } from './outcome.ts'

/** Requests whose outcome changes in the same way for the same reason. */
export interface Change {
  readonly from: string
  readonly to: string
  /** The rules whose results differ, with the ids that they cite. */
  readonly because: string
  readonly requests: number
  /** Serial of one of them. */
  readonly example: string
}

export interface Difference {
  readonly base: string
  readonly candidate: string
  readonly requests: number
  readonly changed: number
  readonly changes: readonly Change[]
  /** Per item and branch, how many requests each payer pays under the one version and the other. */
  readonly payers: readonly { readonly cost: string; readonly before: number; readonly after: number }[]
}

/** Decides every past request under two versions. @param seen told how many are done */
export function compare(
  base: Policy,
  candidate: Policy,
  history: Iterable<PastRequest>,
  seen: (done: number) => void = () => {},
): Difference {
  const changes = new Map<string, Change>()
  const payers = new Map<string, { before: number; after: number }>()
  let requests = 0
  let changed = 0
  for (const { facts, receivedOn } of history) {
    const before = decide(facts, base, receivedOn)
    const after = decide(facts, candidate, receivedOn)
    requests += 1
    seen(requests)
    countCosts(payers, before, 'before')
    countCosts(payers, after, 'after')
    const [from, to] = [outcomeSaid(before), outcomeSaid(after)]
    if (from === to) continue
    changed += 1
    const because = reasons(before, after)
    const key = `${from} → ${to} ${because}`
    const known = changes.get(key)
    changes.set(
      key,
      known
        ? { ...known, requests: known.requests + 1 }
        : { from, to, because, requests: 1, example: facts.product.serial },
    )
  }
  return {
    base: base.version,
    candidate: candidate.version,
    requests,
    changed,
    changes: [...changes.values()].sort((one, other) => other.requests - one.requests),
    payers: [...payers].map(([cost, counts]) => ({ cost, ...counts })).filter((each) => each.before !== each.after),
  }
}

function countCosts(
  payers: Map<string, { before: number; after: number }>,
  { costs }: Decision,
  when: 'before' | 'after',
): void {
  for (const each of costs) {
    const cost = paysSaid(each)
    const counts = payers.get(cost) ?? { before: 0, after: 0 }
    counts[when] += 1
    payers.set(cost, counts)
  }
}

/** The findings that differ, by rule, with what they rest on under the candidate. */
function reasons(before: Decision, after: Decision): string {
  const was = new Map(before.findings.map((each) => [each.rule, each.result]))
  const different = after.findings.filter((each) => was.get(each.rule) !== each.result)
  const gone = before.findings.filter((each) => after.findings.every((other) => other.rule !== each.rule))
  return [...different, ...gone]
    .map((each) => `${each.rule} (${[...each.clauses, ...each.readings].join(', ')})`)
    .join('; ')
}
