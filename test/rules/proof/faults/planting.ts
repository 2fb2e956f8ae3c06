import { admissionRules } from '../../../../shared/rules/admission.ts'
import { type Answer, answerOf, type Whole } from '../../../../shared/rules/answer.ts'
import { isPanelServed } from '../../../../shared/rules/clauses/lcd.ts'
import { costsOf } from '../../../../shared/rules/costs.ts'
import { coverageRules } from '../../../../shared/rules/coverage.ts'
import { serviceOf } from '../../../../shared/rules/decide.ts'
import type { Cost, Facts, InstructionCode, Route, Service } from '../../../../shared/rules/index.ts'
import { instructionsOf, type Told } from '../../../../shared/rules/instructions.ts'
import { routeOf } from '../../../../shared/rules/route.ts'
import type { Case, Rule, Ruling } from '../../../../shared/rules/rule.ts'
import type { Parts } from '../../../../shared/rules/tools/proof/whole.ts'

/** A fault in a part of the decision, the property that it breaks, and what the counterexample has to show. */
export type Fault = readonly [name: string, parts: Partial<Parts>, property: string, shows: RegExp]

type Twist = (ruling: Ruling, given: Case) => Ruling

/** The shipped rules with one of them twisted. */
export function twisted(rule: Rule, twist: Twist): Partial<Parts> {
  const wrong: Rule = (given) => {
    const ruling = rule(given)
    return ruling && twist(ruling, given)
  }
  const twistIn = (rules: Parts['admission']) => rules.map((each) => (each === rule ? wrong : each))
  return { admission: twistIn(admissionRules), coverage: twistIn(coverageRules) }
}

const passing: Partial<Ruling> = { result: 'pass', asks: [], review: false, redirect: null, wouldPassIf: null }

export const passes = (ruling: Ruling): Ruling => ({ ...ruling, ...passing })
export const unsent = (ruling: Ruling): Ruling => ({ ...ruling, redirect: null })

/** A panel that is judged wrongly. */
export const panel = (twist: (ruling: Ruling) => Ruling): Partial<Parts> => ({
  isPanelServed: (...given) => {
    const ruling = isPanelServed(...given)
    return ruling && twist(ruling)
  },
})

/** An answer that is put together wrongly. */
export const answered = (twist: (answer: Answer, found: Whole) => Answer): Partial<Parts> => ({
  answerOf: (found) => twist(answerOf(found), found),
})

export const served = (twist: (service: Service | null, facts: Facts) => Service | null): Partial<Parts> => ({
  serviceOf: (given, ...rest) => twist(serviceOf(given, ...rest), given.facts),
})

export const routed = (twist: (route: Route, facts: Facts, service: Service) => Route): Partial<Parts> => ({
  routeOf: (facts, service, under) => {
    const route = routeOf(facts, service, under)
    return route && twist(route, facts, service)
  },
})

type Costs = readonly Cost[]

export const billed = (
  twist: (costs: Costs, service: Service, route: Route, facts: Facts) => Costs,
): Partial<Parts> => ({
  costsOf: (facts, service, route, readings) =>
    twist(costsOf(facts, service, route, readings), service, route, facts as Facts),
})

/** Bills without an item. */
export const unbilled = (item: Cost['item'], where: (service: Service) => boolean = () => true): Partial<Parts> =>
  billed((costs, service) => costs.filter((each) => each.item !== item || !where(service)))

type Codes = readonly InstructionCode[]

export const instructed = (twist: (codes: Codes, told: Told) => Codes): Partial<Parts> => ({
  instructionsOf: (told) => twist(instructionsOf(told), told),
})

export const untold = (code: InstructionCode): Partial<Parts> =>
  instructed((codes) => codes.filter((each) => each !== code))

/** One instruction is told besides. */
export const alsoTold = (code: InstructionCode, where: (told: Told) => boolean): Partial<Parts> =>
  instructed((codes, told) => (where(told) && !codes.includes(code) ? [...codes, code] : codes))
