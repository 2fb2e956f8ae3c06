import { cite } from './catalogue.ts'
import { firstChoices, type ReadingChoices } from './readings.ts'
import type { Case } from './rule.ts'
import type { Cost, CostItem, Facts, Payer, Route, Service } from './types.ts'

type Branch = Cost['when']
type Clauses = Cost['clauses']

const both = ['transport-inbound', 'transport-outbound'] as const

/** What the way of a device to the depot costs. */
export const wayInItems: ReadonlySet<CostItem> = new Set(['transport-inbound', 'empty-box'])

/** What of a request decides who pays, besides its service and its way. */
type Costed = Pick<Facts, 'channel'> & { readonly product: Pick<Facts['product'], 'line'> }

/**
 * Who pays what, exactly one payer per item and branch (section 7).
 * @param readings of the version that the request is decided under
 */
export function costsOf(
  facts: Costed,
  service: Service,
  route: Route,
  readings: ReadingChoices = firstChoices,
): readonly Cost[] {
  switch (service) {
    case 'in-warranty-repair':
    case 'whole-unit-swap':
      return underWarranty(facts, route)
    case 'out-of-warranty-repair':
      return outsideWarranty(facts, route, readings)
    case 'doa-screening':
      return items([...both, 'screening'], 'vendor', [cite(facts.product.line, '4.3')])
    case 'remorse-screening':
      return remorse(facts, readings)
  }
}

function items(
  names: readonly CostItem[],
  payer: Payer,
  clauses: Clauses,
  when: Branch = 'always',
  vat = false,
): readonly Cost[] {
  return names.map((item) => ({ item, payer, when, vat, clauses }))
}

const isVisit = (route: Route): boolean => route.servicedAt === 'on-site'
const isCalledFirst = (route: Route): boolean => route.firstStep === 'remote-repair'

/** The way there and back: the device's, or the technician's to a consumer's home. */
const way = (route: Route): readonly CostItem[] => (isVisit(route) ? ['travel'] : both)

/** P-4.1, T-4.1: all the vendor's, for televisions also the call, the visit and the empty box. */
function underWarranty({ product }: Costed, route: Route): readonly Cost[] {
  const isBoxed = product.line === 'tv' && route.collectFrom === 'consumer'
  const names: readonly CostItem[] = [
    ...way(route),
    'labour',
    'parts',
    ...(isCalledFirst(route) ? (['outgoing-call'] as const) : []),
    ...(isBoxed ? (['empty-box'] as const) : []),
  ]
  return items(names, 'vendor', [cite(product.line, '4.1')])
}

/** P-4.2, P-3.2b, R-onsite-costs: the consumer's with VAT, as quoted; the call before it is the vendor's. */
function outsideWarranty(facts: Costed, route: Route, readings: ReadingChoices): readonly Cost[] {
  const clause = cite(facts.product.line, '4.2')
  const visit: Clauses = isVisit(route) ? [clause, 'R-onsite-costs'] : [clause]
  const traveller = isVisit(route) ? readings['R-onsite-costs'] : 'consumer'
  const rejected: Clauses = facts.product.line === 'tv' ? [] : [facts.channel === 'pos' ? 'P-3.3b' : 'P-3.2b']
  const onWay = (when: Branch, clauses: Clauses) =>
    items(way(route), traveller, clauses, when, traveller === 'consumer')
  return [
    ...(isCalledFirst(route) ? items(['outgoing-call'], 'vendor', [clause, 'R-onsite-costs']) : []),
    ...onWay('quote-accepted', visit),
    ...items(['labour', 'parts'], 'consumer', [clause], 'quote-accepted', true),
    ...onWay('quote-rejected', [...visit, ...rejected]),
    ...items(['handling'], 'consumer', [clause, ...rejected], 'quote-rejected', true),
  ]
}

/** P-4.3, R-tv-remorse-shipping: the consumer pays the way in, the vendor the rest. */
function remorse({ product }: Costed, readings: ReadingChoices): readonly Cost[] {
  const { line } = product
  const clause = cite(line, '4.3')
  const shipping: Clauses = line === 'tv' ? [clause, 'R-tv-remorse-shipping'] : [clause]
  const paysBoth = line === 'tv' && readings['R-tv-remorse-shipping'] === 'both-ways'
  return [
    ...items(['transport-inbound'], 'consumer', shipping),
    ...items(['transport-outbound'], paysBoth ? 'consumer' : 'vendor', shipping),
    ...items(['screening'], 'vendor', [clause]),
  ]
}

/**
 * P-1.1b, R-nonofficial-inbound: of an unofficial device that a point of sale sent in, the way out and the handling are
 * the retailer's. Nobody is charged by itself for what a consumer sent in (R-nonofficial-direct).
 */
export function unofficialCosts({ channel, product }: Costed, readings: ReadingChoices): readonly Cost[] {
  if (channel !== 'pos') return []
  const clause = cite(product.line, '1.1b')
  const sender = readings['R-nonofficial-inbound']
  return [
    ...items(['transport-inbound'], sender, [clause, 'R-nonofficial-inbound']),
    ...items(['transport-outbound', 'handling'], 'retailer', [clause]),
  ]
}

/** R-lcd-no-fee: a panel outside the warranty goes back without a quote, so that the vendor bears the way. */
export function unquotedLcdCosts({ policy }: Case, route: Route): readonly Cost[] {
  const bearer = policy.readings['R-lcd-no-fee']
  const calls = isCalledFirst(route) ? items(['outgoing-call'], 'vendor', ['T-4.2', 'R-onsite-costs']) : []
  return [...calls, ...items(way(route), bearer, ['T-3.2.3', 'R-lcd-no-fee'])]
}
