import { verdictOf } from '../../coverage.ts'
import { both, foundOf, nothingFound } from '../../found.ts'
import { decide } from '../../index.ts'
import type { Rule } from '../../rule.ts'
import { type Diagram, valuesOf } from './diagram.ts'
import { answersDiffer, differs, samples } from './idle-readings.ts'
import type { Proof } from './proof.ts'
import { receivedOn } from './variables.ts'
import { type Judged, type Parts, shippedParts, wholeOf } from './whole.ts'

type Ruling = Diagram<Judged | null>

/**
 * Rules that never decide: the answer would be the same without them. A rule is left out at its plainest facts first; only
 * when that shows nothing the whole is put together without it.
 * @param parts what the decision of the proof was put together from
 */
export function idleRules(proof: Proof, parts: Parts = shippedParts): readonly string[] {
  return proof.whole.rulings.flatMap((ruling) => {
    const name = nameOf(ruling)
    return name === null || isShown(proof, ruling, name) || decidesSomewhere(proof, parts, name) ? [] : [name]
  })
}

const nameOf = (ruling: Ruling): string | null => valuesOf(ruling).find((each) => each !== null)?.rule ?? null

const isShown = (proof: Proof, ruling: Ruling, name: string): boolean =>
  valuesOf(ruling).some((each) => each?.kind === 'coverage')
    ? changesCoverage(proof, ruling)
    : decidesPlainly(proof, ruling, name)

/** Whether a decision turns when the rule is set aside. */
function decidesPlainly(proof: Proof, ruling: Ruling, name: string): boolean {
  const { policy, diagrams } = proof
  return (['fail', 'unknown'] as const).some((result) => {
    const where = diagrams.map(ruling, (each) => each?.result === result)
    return samples(proof, where).some((facts) =>
      differs(decide(facts, policy, receivedOn), decide(facts, policy, receivedOn, [name])),
    )
  })
}

/** Whether what is taken for repair is covered otherwise without the rule, and so another service, or asked about. */
function changesCoverage({ diagrams, whole, possible }: Proof, left: Ruling): boolean {
  const found = whole.rulings
    .filter((each) => each !== left && valuesOf(each).some((ruling) => ruling?.kind === 'coverage'))
    .map((each) => diagrams.map(each, (ruling) => (ruling ? foundOf({ ...ruling, facts: {} }) : nothingFound)))
    .reduce((one, other) => diagrams.apply(one, other, both), diagrams.constant(nothingFound))
  const changed = diagrams.apply(whole.verdict, found, (verdict, others) => verdict !== verdictOf(others))
  const stated = diagrams.apply(changed, possible, (is, isPossible) => is && isPossible)
  const taken = diagrams.apply(stated, whole.service, (is, service) => is && service !== null)
  return valuesOf(taken).includes(true)
}

const never: Rule = () => null

/** Whether the whole decision, put together without the rule, differs anywhere. */
const decidesSomewhere = (proof: Proof, parts: Parts, name: string): boolean =>
  answersDiffer(proof, wholeOf(proof.components, proof.policy, partsWithout(proof, parts, name)))

function partsWithout({ whole }: Proof, parts: Parts, name: string): Parts {
  if (name === 'panel-served') return { ...parts, isPanelServed: never }
  if (name === 'statutory-withdrawal') return { ...parts, withdrawal: never }
  const index = whole.rulings.findIndex((each) => nameOf(each) === name)
  const firstCovering = whole.rulings.length - parts.coverage.length
  return {
    ...parts,
    admission: parts.admission.map((rule, at) => (at === index ? never : rule)),
    coverage: parts.coverage.map((rule, at) => (at === index - firstCovering ? never : rule)),
  }
}
