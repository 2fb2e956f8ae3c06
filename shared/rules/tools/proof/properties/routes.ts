import type { Route, Service } from '../../../index.ts'
import type { Property } from './property.ts'
import { refusalTable } from './tables/answer.ts'
import { coverageTable } from './tables/coverage.ts'
import { isPanel, isRepair } from './tables/stated.ts'
import { type Stated, tabled } from './tables/table.ts'

/** P-2-note1, P-3.2b, T-3.2.3: what is done of what is taken; a panel is swapped or refused. */
export const servicesFollowTheTable: Property = (proof) => {
  const { diagrams, whole } = proof
  const kind = tabled(proof, (stated): Service | 'repair' | null => {
    if (isRepair(stated)) return isPanel(stated) ? 'whole-unit-swap' : 'repair'
    if (stated.facts.request === 'doa') return 'doa-screening'
    return stated.facts.request === 'remorse' ? 'remorse-screening' : null
  })
  const done = diagrams.apply(kind, coverageTable(proof), (wanted, { verdict }): Service | null => {
    if (wanted !== 'repair') return wanted
    return verdict === 'not-covered' ? 'out-of-warranty-repair' : 'in-warranty-repair'
  })
  const expected = diagrams.apply(done, refusalTable(proof), (service, refusal) => (refusal ? null : service))
  return diagrams.apply(whole.service, expected, (service, wanted) =>
    service === wanted ? null : `${service} instead of ${wanted}`,
  )
}

/** First step, collected from, serviced at, returned to, quote to, result to; `-` for nobody. */
type Way = readonly [string, string, string, string, string, string]

const ways = {
  'claim of a shop': ['collection', 'pos', 'depot', 'pos', '-', 'retailer'],
  'claim of a consumer': ['collection', 'consumer', 'depot', 'consumer', '-', 'consumer+xms'],
  'shop, back to it': ['collection', 'pos', 'depot', 'pos', 'retailer', '-'],
  'shop, to the consumer': ['collection', 'pos', 'depot', 'consumer', 'retailer', '-'],
  pickup: ['collection', 'consumer', 'depot', 'consumer', 'consumer', '-'],
  'drop-off': ['collection', 'drop-off-point', 'depot', 'consumer', 'consumer', '-'],
  'small television': ['remote-repair', 'consumer', 'depot', 'consumer', 'consumer', '-'],
  'large television': ['remote-repair', 'none', 'on-site', 'none', 'consumer', '-'],
} as const satisfies Record<string, Way>

/** R-tv-size, T-3.2.1a, T-3.2.1b */
function televisionWay({ facts: { product }, policy: { parameters, readings } }: Stated): keyof typeof ways | null {
  const { screenInches } = product
  if (screenInches === undefined) return null
  const isSmall =
    screenInches < parameters.smallTvInches ||
    (screenInches === parameters.smallTvInches && readings['R-tv-size'] === 'small')
  return isSmall ? 'small television' : 'large television'
}

/** Sections 4 and 5 as a table: the way of a device; null while the size of a television is not known. */
function wayOf(stated: Stated, service: Service): keyof typeof ways | null {
  const { channel, product, wishes } = stated.facts
  const isTelevision = product.line === 'tv'
  const isScreened = service === 'doa-screening' || service === 'remorse-screening'
  if (isScreened) return channel === 'pos' ? 'claim of a shop' : 'claim of a consumer'
  if (channel === 'pos') {
    const mayGoStraight = isTelevision || service !== 'out-of-warranty-repair'
    return mayGoStraight && wishes?.returnTo === 'consumer' ? 'shop, to the consumer' : 'shop, back to it'
  }
  if (isTelevision) return televisionWay(stated)
  return channel === 'dr-mobile' && wishes?.transport === 'drop-off' ? 'drop-off' : 'pickup'
}

/** A route in the words of the table. */
const said = (route: Route): string =>
  [
    route.firstStep,
    route.collectFrom,
    route.servicedAt,
    route.returnTo,
    route.quoteTo ?? '-',
    route.resultTo.join('+') || '-',
  ].join(', ')

/** Sections 4 and 5: every part of a route is the table's (P-3.2, P-3.3, T-3.2.1, T-3.2.2, P-2-note1). */
export const routesFollowTheTable: Property = (proof) => {
  const { diagrams, whole } = proof
  const expected = diagrams.bind(whole.service, (service) =>
    service ? tabled(proof, (stated) => wayOf(stated, service)) : diagrams.constant(null),
  )
  return diagrams.apply(whole.way, expected, ({ route }, way) => {
    const wanted = way ? ways[way].join(', ') : null
    const taken = route && said(route)
    return taken === wanted ? null : `the way is ${taken} instead of ${wanted}`
  })
}
