import { type Decision, decide, type Facts, type Policy, requests } from '../../index.ts'
import { type Diagram, valuesOf } from '../proof/diagram.ts'
import { factOf, type Proof, proofOf, witnessOf } from '../proof/proof.ts'
import { receivedOn } from '../proof/variables.ts'
import type { Judged } from '../proof/whole.ts'

/** One request and what is decided on it; the sentences, dates and figures of its findings are left out. */
export interface Example {
  readonly facts: Facts
  readonly decision: Omit<Decision, 'findings' | 'deadlines' | 'policy'>
  /** Rules that fail, and rules that are open. */
  readonly failing: readonly string[]
  readonly open: readonly string[]
  /** Clauses, readings and laws that those cite. */
  readonly cites: readonly string[]
}

/**
 * The plainest request for every answer that a version can give: outcome, service, redirect, alternatives, way and bill;
 * and for every request, every result of a rule, every clause, every fact that is asked for and every instruction that none of those has shown.
 */
export function examplesOf(policy: Policy): readonly Example[] {
  const proof = proofOf(policy)
  const shown = leaves(proof).map((facts) => exampleOf(facts, policy))
  const seen = new Set(shown.flatMap(featuresOf))
  for (const [feature, where] of features(proof)) {
    if (seen.has(feature)) continue
    const facts = witnessOf(proof, where, (is) => is)?.facts
    if (!facts) continue
    const example = exampleOf(facts, policy)
    for (const each of featuresOf(example)) seen.add(each)
    shown.push(example)
  }
  return shown
}

/** The plainest facts of every answer. */
function leaves(proof: Proof): readonly Facts[] {
  const { diagrams, whole, possible } = proof
  const answered = diagrams.apply(whole.answer, whole.service, ({ decision, redirect }, service) => ({
    decision,
    redirect,
    service,
  }))
  const offered = diagrams.apply(answered, whole.alternatives, (answer, alternatives) => ({ ...answer, alternatives }))
  const leaf = diagrams.apply(offered, whole.way, (answer, way) => ({ ...answer, way }))
  const stated = diagrams.apply(leaf, possible, (value, canBe) => (canBe ? value : null))
  return valuesOf(stated).flatMap((value) => {
    const facts = value && witnessOf(proof, stated, (each) => each === value)?.facts
    return facts ? [facts] : []
  })
}

function exampleOf(facts: Facts, policy: Policy): Example {
  const { findings, deadlines: _, policy: __, ...decision } = decide(facts, policy, receivedOn)
  const that = (result: string) => findings.filter((each) => each.result === result).map(({ rule }) => rule)
  const resting = findings.filter(({ result }) => isResting(result))
  const cites = [...new Set(resting.flatMap((each) => [...each.clauses, ...each.readings]))]
  return { facts, decision, failing: that('fail'), open: that('unknown'), cites }
}

const isResting = (result: string): boolean => result === 'fail' || result === 'unknown'

const featuresOf = ({ facts, decision, failing, open, cites }: Example): readonly string[] => [
  `asked for ${facts.request}`,
  ...failing.map((rule) => `${rule} fail`),
  ...open.map((rule) => `${rule} unknown`),
  ...cites.map((id) => `cites ${id}`),
  ...decision.missing.map((path) => `asks ${path}`),
  ...decision.instructions.map((code) => `tells ${code}`),
]

/** Where each thing shows that an example can show. */
function features(proof: Proof): ReadonlyMap<string, Diagram<boolean>> {
  const { diagrams, whole } = proof
  const asked = new Set(valuesOf(whole.answer).flatMap(({ missing }) => missing))
  const told = new Set(valuesOf(whole.instructions).flat())
  const results = whole.rulings.flatMap((ruling) =>
    [...new Set(valuesOf(ruling).map((each) => each && `${each.rule} ${each.result}`))].map(
      (result) => [String(result), diagrams.map(ruling, (each) => `${each?.rule} ${each?.result}` === result)] as const,
    ),
  )
  const isAskedFor = (request: string) => factOf(proof, 'request', (value) => value === request)
  const citing = whole.rulings.flatMap((ruling) => {
    const idsOf = (each: Judged | null) => (each && isResting(each.result) ? [...each.clauses, ...each.readings] : [])
    const ids = new Set(valuesOf(ruling).flatMap(idsOf))
    return [...ids].map(
      (id) => [`cites ${id}`, diagrams.map(ruling, (each) => idsOf(each).some((cited) => cited === id))] as const,
    )
  })
  return new Map([
    ...citing,
    ...requests.map((request) => [`asked for ${request}`, isAskedFor(request)] as const),
    ...results.filter(([result]) => / (fail|unknown)$/.test(result)),
    ...[...asked].map(
      (path) => [`asks ${path}`, diagrams.map(whole.answer, ({ missing }) => missing.includes(path))] as const,
    ),
    ...[...told].map(
      (code) => [`tells ${code}`, diagrams.map(whole.instructions, (codes) => codes.includes(code))] as const,
    ),
  ])
}
