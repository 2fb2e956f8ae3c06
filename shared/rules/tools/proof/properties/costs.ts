import type { Cost, Policy, Route, Service } from '../../../index.ts'
import { factOf } from '../proof.ts'
import type { Property } from './property.ts'

/** Section 7 in cells: item, payer, when, and `+ VAT` where it is due. */
const onTheWay = {
  depot: ['transport-inbound', 'transport-outbound'],
  'on-site': ['travel'],
} as const

const each = (items: readonly string[], rest: string): readonly string[] => items.map((item) => `${item} ${rest}`)

/** R-onsite-costs: who pays the visit of a paid repair; the way to the depot is always the consumer's. */
const traveller = ({ servicedAt }: Route, { readings }: Policy, when: string): string =>
  servicedAt === 'on-site' && readings['R-onsite-costs'] === 'vendor' ? `vendor ${when}` : `consumer ${when} + VAT`

/** R-tv-remorse-shipping: who pays the way back of a remorse. */
const sender = (isTelevision: boolean, { readings }: Policy): string =>
  isTelevision && readings['R-tv-remorse-shipping'] === 'both-ways' ? 'consumer' : 'vendor'

/** P-4.1 to P-4.3, T-4.1 to T-4.3: who pays what of a service on its way. */
function billOf(service: Service, route: Route, isTelevision: boolean, policy: Policy): readonly string[] {
  const way = onTheWay[route.servicedAt]
  const call = route.firstStep === 'remote-repair' ? ['outgoing-call vendor always'] : []
  const box = isTelevision && route.collectFrom === 'consumer' ? ['empty-box vendor always'] : []
  switch (service) {
    case 'in-warranty-repair':
    case 'whole-unit-swap':
      return [...each([...way, 'labour', 'parts'], 'vendor always'), ...call, ...box]
    case 'out-of-warranty-repair':
      return [
        ...each(way, traveller(route, policy, 'quote-accepted')),
        ...each(['labour', 'parts'], 'consumer quote-accepted + VAT'),
        ...each(way, traveller(route, policy, 'quote-rejected')),
        'handling consumer quote-rejected + VAT',
        ...call,
      ]
    case 'doa-screening':
      return each([...way, 'screening'], 'vendor always')
    case 'remorse-screening':
      return [
        'transport-inbound consumer always',
        `transport-outbound ${sender(isTelevision, policy)} always`,
        'screening vendor always',
      ]
  }
}

const said = ({ item, payer, when, vat }: Cost): string => `${item} ${payer} ${when}${vat ? ' + VAT' : ''}`

/** The first cell that only one of two bills has. */
function differenceOf(bill: readonly string[], expected: readonly string[]): string | null {
  const added = bill.find((cell, index) => !expected.includes(cell) || bill.indexOf(cell) !== index)
  if (added) return `billed besides: ${added}`
  const left = expected.find((cell) => !bill.includes(cell))
  return left ? `not billed: ${left}` : null
}

/** Section 7: every bill has exactly the table's items, payers, moments and VAT. */
export const billsFollowTheTable: Property = (proof) => {
  const { diagrams, whole, policy } = proof
  const isTelevision = factOf(proof, 'product.line', (line) => line === 'tv')
  const done = diagrams.apply(whole.service, isTelevision, (service, tv) => ({ service, tv }))
  return diagrams.apply(done, whole.way, ({ service, tv }, { route, costs }) =>
    differenceOf(costs.map(said), service && route ? billOf(service, route, tv, policy) : []),
  )
}

/** Nobody pays twice: of each item there is one payer, whatever the consumer answers. */
export const onePayerEach: Property = ({ diagrams, whole }) =>
  diagrams.map(whole.way, ({ costs }) => {
    for (const branch of ['quote-accepted', 'quote-rejected']) {
      const items = costs.filter((cost) => cost.when === 'always' || cost.when === branch).map((cost) => cost.item)
      const twice = items.find((item, index) => items.indexOf(item) !== index)
      if (twice) return `${twice} has two payers`
    }
    return null
  })
