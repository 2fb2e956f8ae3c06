import type { Cost, CostItem, Facts, Payer, Route, Service } from './types.ts'

/** Who pays what, in which branch (section 7): one payer per item and branch. VAT is on what a quote charges (R-vat). */
export function costsOf(facts: Facts, service: Service, route: Route): readonly Cost[] {
  const television = facts.product.line === 'tv'
  const clause = (number: string) => `${television ? 'T' : 'P'}-${number}`
  switch (service) {
    case 'doa-screening':
      return always('vendor', ['transport-inbound', 'transport-outbound', 'screening'], [clause('4.3')])
    case 'remorse-screening':
      return [
        ...always('consumer', ['transport-inbound'], [clause('4.3'), ...(television ? ['R-tv-remorse-shipping'] : [])]),
        ...always('vendor', ['transport-outbound', 'screening'], [clause('4.3')]),
      ]
    case 'out-of-warranty-repair':
      return [...quoted(route, clause('4.2')), ...remoteAttempt(route, ['R-onsite-costs'])]
    default:
      return covered(route, television, clause('4.1'))
  }
}

const always = (payer: Payer, items: readonly CostItem[], clauses: readonly string[]): Cost[] =>
  items.map((item) => ({ item, payer, when: 'always', vat: false, clauses }))

/** Transport both ways, or travel for a visit. */
const ways = ({ servicedAt }: Route): readonly CostItem[] =>
  servicedAt === 'on-site' ? ['travel'] : ['transport-inbound', 'transport-outbound']

const remoteAttempt = ({ firstStep }: Route, clauses: readonly string[]) =>
  firstStep === 'remote-repair' ? always('vendor', ['outgoing-call'], clauses) : []

/** P-4.1, T-4.1: the vendor bears everything. */
function covered(route: Route, television: boolean, clause: string): readonly Cost[] {
  const emptyBox: readonly CostItem[] = television && route.collectFrom === 'consumer' ? ['empty-box'] : []
  return [
    ...always('vendor', [...ways(route), 'labour', 'parts', ...emptyBox], [clause]),
    ...remoteAttempt(route, [clause]),
  ]
}

/** P-4.2, P-3.2b, T-4.2: the consumer bears what was quoted, in either branch. */
function quoted(route: Route, clause: string): readonly Cost[] {
  const readings = route.servicedAt === 'on-site' ? ['R-onsite-costs'] : []
  const branch = (when: Cost['when'], items: readonly CostItem[], clauses: readonly string[]): Cost[] =>
    items.map((item) => ({ item, payer: 'consumer', when, vat: true, clauses }))
  return [
    ...branch('quote-accepted', [...ways(route), 'labour', 'parts'], [clause, 'R-vat', ...readings]),
    ...branch('quote-rejected', [...ways(route), 'handling'], [clause, 'P-3.2b', 'R-vat', ...readings]),
  ]
}
