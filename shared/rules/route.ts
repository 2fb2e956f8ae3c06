import type { Policy } from './policy.ts'
import type { Facts, Route, Service } from './types.ts'

/** The way of the device (section 4; televisions section 5). Null for a service that has none. */
export function routeOf(facts: Facts, service: Service | null, policy: Policy): Route | null {
  if (service === null) return null
  if (service === 'doa-screening' || service === 'remorse-screening') return screeningRoute(facts)
  return facts.channel === 'pos' ? shopRoute(facts, service) : consumerRoute(facts, policy)
}

/** P-3.2c, P-3.3c, T-2.1: screened at the depot, from and back to where it was claimed. */
function screeningRoute({ channel }: Facts): Route {
  const shop = channel === 'pos'
  return {
    firstStep: 'collection',
    collectFrom: shop ? 'pos' : 'consumer',
    servicedAt: 'depot',
    returnTo: shop ? 'pos' : 'consumer',
    quoteTo: null,
    resultTo: shop ? ['retailer'] : ['consumer', 'xms'],
  }
}

/** P-3.3, P-3.3a, P-3.3b, T-3.2.1: collected at the point of sale; only a covered repair may go straight to the consumer. */
function shopRoute({ wishes }: Facts, service: Service): Route {
  const direct = service !== 'out-of-warranty-repair' && wishes?.returnTo === 'consumer'
  return {
    firstStep: 'collection',
    collectFrom: 'pos',
    servicedAt: 'depot',
    returnTo: direct ? 'consumer' : 'pos',
    quoteTo: 'retailer',
    resultTo: [],
  }
}

/** P-3.2, P-3.2-note, T-3.2.1a, T-3.2.1b: from the consumer's door, a drop-off point by wish, or a visit to a large television. */
function consumerRoute({ product, channel, wishes }: Facts, policy: Policy): Route {
  const television = product.line === 'tv'
  const onSite = television && (product.screenInches ?? 0) > policy.parameters.smallTvInches
  const dropOff = !television && channel === 'dr-mobile' && wishes?.transport === 'drop-off'
  return {
    firstStep: television ? 'remote-repair' : 'collection',
    collectFrom: onSite ? 'none' : dropOff ? 'drop-off-point' : 'consumer',
    servicedAt: onSite ? 'on-site' : 'depot',
    returnTo: onSite ? 'none' : 'consumer',
    quoteTo: 'consumer',
    resultTo: [],
  }
}
