import { admissionRules } from '../../admission.ts'
import { type Answer, answerOf, turnsOnRight } from '../../answer.ts'
import { isPanelServed } from '../../clauses/lcd.ts'
import { isWithdrawalOpen } from '../../clauses/withdrawal.ts'
import { costsOf } from '../../costs.ts'
import { type CoverageVerdict, coverageRules, verdictOf } from '../../coverage.ts'
import { alternativesOf, serviceOf } from '../../decide.ts'
import { both, type Found, foundOf, nothingFound } from '../../found.ts'
import type { Cost, InstructionCode, Policy, Route, Service } from '../../index.ts'
import { instructionsOf } from '../../instructions.ts'
import { routeOf } from '../../route.ts'
import { caseOf, type Rule, type Ruling } from '../../rule.ts'
import type { Components } from './components.ts'
import type { Diagram } from './diagram.ts'

/** What a rule found, without the dates and figures that its sentence tells. */
export type Judged = Omit<Ruling, 'facts'>

/** The whole decision as functions of all facts, put together as `decide` puts it together. */
export interface Whole {
  /** What each rule finds; null where it does not concern the request. */
  readonly rulings: readonly Diagram<Judged | null>[]
  readonly admission: Diagram<Found>
  readonly coverage: Diagram<Found>
  readonly verdict: Diagram<CoverageVerdict>
  readonly answer: Diagram<Answer>
  readonly service: Diagram<Service | null>
  readonly alternatives: Diagram<readonly Service[]>
  readonly way: Diagram<Way>
  readonly instructions: Diagram<readonly InstructionCode[]>
}

/** The parts that decisions are made of; a proof puts them together as `decide` does. */
export interface Parts {
  readonly admission: readonly Rule[]
  readonly coverage: readonly Rule[]
  readonly withdrawal: Rule
  readonly isPanelServed: typeof isPanelServed
  readonly serviceOf: typeof serviceOf
  readonly alternativesOf: typeof alternativesOf
  readonly routeOf: typeof routeOf
  readonly costsOf: typeof costsOf
  readonly instructionsOf: typeof instructionsOf
  readonly answerOf: typeof answerOf
}

/** The parts as they are shipped. */
export const shippedParts: Parts = {
  admission: admissionRules,
  coverage: coverageRules,
  withdrawal: isWithdrawalOpen,
  isPanelServed,
  serviceOf,
  alternativesOf,
  routeOf,
  costsOf,
  instructionsOf,
  answerOf,
}

export interface Way {
  readonly route: Route | null
  readonly costs: readonly Cost[]
}

/** The decision on every combination of facts under a version. */
export function wholeOf(components: Components, policy: Policy, parts: Parts = shippedParts): Whole {
  const { diagrams, space } = components
  const judgedBy = (rule: Rule) =>
    components.diagram(rule, '', policy, (facts, under) => judged(rule(caseOf(facts, under, space.on))))
  const admitting = parts.admission.map(judgedBy)
  const covering = parts.coverage.map(judgedBy)
  const foundBy = (rulings: readonly Diagram<Judged | null>[]) =>
    together(
      components,
      rulings.map((each) => found(components, each)),
    )

  const coverage = foundBy(covering)
  const verdict = diagrams.map(coverage, verdictOf)
  const panel = diagrams.bind(verdict, (known) =>
    components.diagram(parts.isPanelServed, known, policy, (facts, under) =>
      judged(
        parts.isPanelServed(
          caseOf(facts, under, space.on),
          known,
          () => null,
          () => false,
        ),
      ),
    ),
  )
  const admission = foundBy([...admitting, panel])
  const right = judgedBy(parts.withdrawal)
  const withRight = diagrams.apply(admission, right, (found, withdrawal) => ({
    admission: found,
    right: withdrawal && foundOf({ ...withdrawal, facts: {} }),
  }))
  const answer = diagrams.apply(withRight, coverage, (found, borne) => parts.answerOf({ ...found, coverage: borne }))
  const withdrawal = diagrams.apply(admission, right, (found, open) => (turnsOnRight(found) ? open : null))
  const decided = diagrams.map(answer, ({ decision }) => decision)

  const service = diagrams.bind(
    diagrams.apply(decided, verdict, (decision, known) => ({ decision, known })),
    ({ decision, known }) =>
      components.diagram(parts.serviceOf, `${decision} ${known}`, policy, (facts, under) =>
        parts.serviceOf(caseOf(facts, under, space.on), decision, known),
      ),
  )
  return {
    rulings: [...admitting, panel, withdrawal, ...covering],
    admission,
    coverage,
    verdict,
    answer,
    service,
    alternatives: alternatives(components, policy, parts, answer, verdict),
    way: wayOf(components, policy, parts, service),
    instructions: diagrams.bind(
      diagrams.apply(decided, service, (decision, known) => ({ decision, service: known })),
      (told) =>
        components.diagram(parts.instructionsOf, `${told.decision} ${told.service}`, policy, (facts, under) =>
          parts.instructionsOf({ ...told, facts, policy: under, on: space.on }),
        ),
    ),
  }
}

/** How the device goes, and who pays for it. */
function wayOf(components: Components, policy: Policy, parts: Parts, service: Diagram<Service | null>): Diagram<Way> {
  const { diagrams } = components
  const route = diagrams.bind(service, (known) =>
    components.diagram(
      parts.routeOf,
      String(known),
      policy,
      (facts, under) => known && parts.routeOf(facts, known, under),
    ),
  )
  const travelled = diagrams.apply(service, route, (done, way) => ({ done, way }))
  const costs = diagrams.bind(travelled, ({ done, way }) =>
    components.diagram(parts.costsOf, JSON.stringify([done, way]), policy, (facts, { readings }) =>
      done && way ? parts.costsOf(facts, done, way, readings) : [],
    ),
  )
  return diagrams.apply(route, costs, (way, paid) => ({ route: way, costs: paid }))
}

const found = (components: Components, ruling: Diagram<Judged | null>): Diagram<Found> =>
  components.once(`found ${ruling.id}`, () =>
    components.diagrams.map(ruling, (each) => (each ? foundOf({ ...each, facts: {} }) : nothingFound)),
  )

/** Findings as one, in their order; halves that versions share are put together once. */
function together(components: Components, all: readonly Diagram<Found>[]): Diagram<Found> {
  const { diagrams } = components
  const [first = diagrams.constant(nothingFound)] = all
  if (all.length < 2) return first
  const middle = Math.ceil(all.length / 2)
  const [one, other] = [together(components, all.slice(0, middle)), together(components, all.slice(middle))]
  return components.once(`both ${one.id} ${other.id}`, () => diagrams.apply(one, other, both))
}

function judged(ruling: Ruling | null): Judged | null {
  if (!ruling) return null
  const { facts: _, ...rest } = ruling
  return rest
}

/** What the warranty makes of a repair of the same facts, as they are stated and without the wish for a paid one. */
function alternatives(
  components: Components,
  policy: Policy,
  parts: Parts,
  answer: Diagram<Answer>,
  verdict: Diagram<CoverageVerdict>,
): Diagram<readonly Service[]> {
  const { diagrams, space } = components
  const fixed = <T>(of: Diagram<T>, path: string, value: unknown) =>
    diagrams.restrict(of, space.level(path), space.indexOf(path, value))
  const stated = fixed(verdict, 'request', 'repair')
  const repairs = diagrams.apply(stated, fixed(stated, 'wishes.outOfWarranty', false), (known, unwished) => ({
    stated: known,
    unwished,
  }))
  const open = diagrams.apply(answer, repairs, ({ decision, missing }, known) => ({
    decision,
    missing: missing.filter((each) => each === 'purchase.proofOfPurchase'),
    known,
  }))
  return diagrams.bind(open, ({ known, ...answered }) =>
    components.diagram(parts.alternativesOf, JSON.stringify([answered, known]), policy, (facts, under) =>
      parts.alternativesOf(caseOf(facts, under, space.on), answered, known),
    ),
  )
}
