import { admissionRules } from '../../admission.ts'
import { type Answer, answerOf } from '../../answer.ts'
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
import { receivedOn } from './variables.ts'

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

export interface Way {
  readonly route: Route | null
  readonly costs: readonly Cost[]
}

/** The decision on every combination of facts under a version. */
export function wholeOf(components: Components, policy: Policy): Whole {
  const { diagrams } = components
  const judgedBy = (name: string, rule: Rule) =>
    components.diagram(name, policy, (facts, under) => judged(rule(caseOf(facts, under, receivedOn))))
  const admitting = admissionRules.map((rule, index) => judgedBy(`admission ${index}`, rule))
  const covering = coverageRules.map((rule, index) => judgedBy(`coverage ${index}`, rule))
  const foundBy = (rulings: readonly Diagram<Judged | null>[]) =>
    together(
      components,
      rulings.map((each) => found(components, each)),
    )

  const coverage = foundBy(covering)
  const verdict = diagrams.map(coverage, verdictOf)
  const panel = diagrams.bind(verdict, (known) =>
    components.diagram(`panel ${known}`, policy, (facts, under) =>
      judged(isPanelServed(caseOf(facts, under, receivedOn), known, () => null)),
    ),
  )
  const admission = foundBy([...admitting, panel])
  const withdrawal = judgedBy('withdrawal', isWithdrawalOpen)
  const open = diagrams.apply(admission, withdrawal, ({ fails }, right) => (fails === 'tolerated' ? right : null))
  const withRight = diagrams.apply(admission, open, (found, right) => ({
    admission: found,
    withdrawal: right && foundOf({ ...right, facts: {} }),
  }))
  const answer = diagrams.apply(withRight, coverage, (found, borne) => answerOf({ ...found, coverage: borne }))
  const decided = diagrams.map(answer, ({ decision }) => decision)

  const service = diagrams.bind(
    diagrams.apply(decided, verdict, (decision, known) => ({ decision, known })),
    ({ decision, known }) =>
      components.diagram(`service ${decision} ${known}`, policy, (facts, under) =>
        serviceOf(caseOf(facts, under, receivedOn), decision, known),
      ),
  )
  return {
    rulings: [...admitting, panel, open, ...covering],
    admission,
    coverage,
    verdict,
    answer,
    service,
    alternatives: alternatives(components, policy, answer, verdict),
    way: diagrams.bind(service, (known) =>
      components.diagram(`way ${known}`, policy, (facts, under) => {
        const route = known && routeOf(facts, known, under)
        return { route, costs: route && known ? costsOf(facts, known, route, under.readings) : [] }
      }),
    ),
    instructions: diagrams.bind(
      diagrams.apply(decided, service, (decision, known) => ({ decision, service: known })),
      (told) =>
        components.diagram(`told ${told.decision} ${told.service}`, policy, (facts, under) =>
          instructionsOf({ ...told, facts, policy: under, on: receivedOn }),
        ),
    ),
  }
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
  answer: Diagram<Answer>,
  verdict: Diagram<CoverageVerdict>,
): Diagram<readonly Service[]> {
  const { diagrams, space } = components
  const fixed = <T>(of: Diagram<T>, path: string, value: unknown) => {
    const level = space.level(path)
    return diagrams.restrict(of, level, space.variables[level]?.values.indexOf(value) ?? 0)
  }
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
    components.diagram(`alternatives ${JSON.stringify([answered, known])}`, policy, (facts, under) =>
      alternativesOf(caseOf(facts, under, receivedOn), answered, known),
    ),
  )
}
