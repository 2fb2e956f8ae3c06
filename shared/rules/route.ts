import type { Policy } from './policy.ts'
import { screenSize } from './screen-size.ts'
import type { Facts, Route, Service } from './types.ts'

/**
 * The way of the device (section 4; televisions section 5). Null while it depends on an unknown screen size. A repair
 * after a screening starts where the device is: at the depot, whatever its size.
 */
export function routeOf(facts: Facts, service: Service, policy: Policy): Route | null {
  if (service === 'doa-screening' || service === 'remorse-screening') return screeningRoute(facts)
  if (facts.channel === 'pos') return shopRoute(facts, service)
  const isScreened = facts.request === 'doa' || facts.request === 'remorse'
  return facts.product.line === 'tv' && !isScreened ? televisionRoute(facts, policy) : consumerRoute(facts)
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

/**
 * P-3.3, P-3.3a, P-3.3b, T-3.2.1: collected at the point of sale; a covered repair may go straight to the consumer, and any
 * of a television (T-3.2.2).
 */
function shopRoute({ wishes, product }: Facts, service: Service): Route {
  const mayGoStraight = service !== 'out-of-warranty-repair' || product.line === 'tv'
  const direct = mayGoStraight && wishes?.returnTo === 'consumer'
  return {
    firstStep: 'collection',
    collectFrom: 'pos',
    servicedAt: 'depot',
    returnTo: direct ? 'consumer' : 'pos',
    quoteTo: 'retailer',
    resultTo: [],
  }
}

/** P-3.2, P-3.2-note, P-3.2a, P-3.2b: from the consumer's door, at Dr. Mobile by wish from a drop-off point. */
function consumerRoute({ channel, wishes }: Facts): Route {
  const dropOff = channel === 'dr-mobile' && wishes?.transport === 'drop-off'
  return {
    firstStep: 'collection',
    collectFrom: dropOff ? 'drop-off-point' : 'consumer',
    servicedAt: 'depot',
    returnTo: 'consumer',
    quoteTo: 'consumer',
    resultTo: [],
  }
}

/** T-3.2.1a, T-3.2.1b, T-3.2.1-note, T-3.2.2: first by telephone; then a small one from the door, a large one at home. */
function televisionRoute(facts: Facts, policy: Policy): Route | null {
  const size = screenSize(facts, policy)
  if (size === null) return null
  const onSite = size === 'large'
  return {
    firstStep: 'remote-repair',
    collectFrom: onSite ? 'none' : 'consumer',
    servicedAt: onSite ? 'on-site' : 'depot',
    returnTo: onSite ? 'none' : 'consumer',
    quoteTo: 'consumer',
    resultTo: [],
  }
}
