import type { Cost } from '../../../../shared/rules/index.ts'
import { billed, type Fault, routed, unbilled } from './planting.ts'

const isScreening = (service: string): boolean => service.endsWith('screening')
const vendors = (item: Cost['item']): Cost => ({
  item,
  payer: 'vendor',
  when: 'always',
  vat: false,
  clauses: ['T-4.1'],
})

/** Faults about the way of a device, and who pays for it (sections 4, 5 and 7). */
export const wayFaults: readonly Fault[] = [
  [
    'a shop’s wish for a direct return is ignored',
    routed((route) => (route.collectFrom === 'pos' ? { ...route, returnTo: 'pos' } : route)),
    'routesFollowTheTable',
    /"channel":"pos".*"returnTo":"consumer"/,
  ],
  [
    'a paid phone goes straight to the consumer',
    routed((route, { wishes }, service) =>
      route.collectFrom === 'pos' && service === 'out-of-warranty-repair' && wishes?.returnTo === 'consumer'
        ? { ...route, returnTo: 'consumer' }
        : route,
    ),
    'routesFollowTheTable',
    /"line":"(phone|eco|scooter)".*"returnTo":"consumer"/,
  ],
  [
    'a paid television goes back to the shop (T-3.2.2)',
    routed((route, _, service) =>
      service === 'out-of-warranty-repair' && route.collectFrom === 'pos' ? { ...route, returnTo: 'pos' } : route,
    ),
    'routesFollowTheTable',
    /"line":"tv".*"returnTo":"consumer"/,
  ],
  [
    'the wish to drop it off is ignored',
    routed((route) => (route.collectFrom === 'drop-off-point' ? { ...route, collectFrom: 'consumer' } : route)),
    'routesFollowTheTable',
    /"channel":"dr-mobile".*"transport":"drop-off"/,
  ],
  [
    'it is dropped off at the call centre’s word',
    routed((route, { channel, wishes, product }) =>
      channel === 'call-centre' && wishes?.transport === 'drop-off' && product.line !== 'tv'
        ? { ...route, collectFrom: 'drop-off-point' }
        : route,
    ),
    'routesFollowTheTable',
    /"channel":"call-centre".*"transport":"drop-off"/,
  ],
  [
    'a shop’s quote goes to the consumer',
    routed((route) => (route.quoteTo === 'retailer' ? { ...route, quoteTo: 'consumer' } : route)),
    'routesFollowTheTable',
    /"channel":"pos"/,
  ],
  [
    'a shop’s claim goes back to the consumer',
    routed((route, { channel }, service) =>
      isScreening(service) && channel === 'pos' ? { ...route, returnTo: 'consumer' } : route,
    ),
    'routesFollowTheTable',
    /"request":"doa","channel":"pos"/,
  ],
  [
    'the result of a remorse through mi.com goes to the retailer (survived once)',
    routed((route, { channel }, service) =>
      service === 'remorse-screening' && channel === 'mi.com' ? { ...route, resultTo: ['retailer'] } : route,
    ),
    'routesFollowTheTable',
    /"channel":"mi.com"/,
  ],
  [
    'nobody calls about a small television',
    routed((route) =>
      route.firstStep === 'remote-repair' && route.servicedAt === 'depot'
        ? { ...route, firstStep: 'collection' }
        : route,
    ),
    'routesFollowTheTable',
    /"line":"tv".*"screenInches":3[12]/,
  ],
  [
    'a large television is collected',
    routed((route) =>
      route.servicedAt === 'on-site'
        ? { ...route, firstStep: 'collection', collectFrom: 'consumer', servicedAt: 'depot', returnTo: 'consumer' }
        : route,
    ),
    'routesFollowTheTable',
    /"line":"tv".*"screenInches":3[2-9]/,
  ],
  [
    'a large television is screened at home',
    routed((route, { product }, service) =>
      isScreening(service) && (product.screenInches ?? 0) > 32 ? { ...route, servicedAt: 'on-site' } : route,
    ),
    'routesFollowTheTable',
    /"request":"(doa|remorse)".*"screenInches":3[2-9]/,
  ],
  ['nothing is billed', billed(() => []), 'servedIsRouted', /"serial":"SN-1"/],
  ['one cost is billed twice', billed((costs) => [...costs, ...costs.slice(0, 1)]), 'onePayerEach', /"request"/],
  [
    'no parts under warranty',
    unbilled('parts', (service) => service === 'in-warranty-repair'),
    'billsFollowTheTable',
    /"request":"repair"/,
  ],
  ['a rejected quote costs no handling', unbilled('handling'), 'billsFollowTheTable', /"request":"repair"/],
  ['the call is nobody’s', unbilled('outgoing-call'), 'billsFollowTheTable', /"line":"tv"/],
  ['the empty box is nobody’s', unbilled('empty-box'), 'billsFollowTheTable', /"line":"tv".*"screenInches":3[12]/],
  [
    'a box comes for a large television',
    billed((costs, service, { servicedAt }) =>
      service === 'in-warranty-repair' && servicedAt === 'on-site' ? [...costs, vendors('empty-box')] : costs,
    ),
    'billsFollowTheTable',
    /"screenInches":3[2-9]/,
  ],
  ['a visit is nobody’s', unbilled('travel'), 'billsFollowTheTable', /"screenInches":3[2-9]/],
  [
    'a remorse has no way back',
    unbilled('transport-outbound', (service) => service === 'remorse-screening'),
    'billsFollowTheTable',
    /"request":"remorse"/,
  ],
  [
    'the vendor pays all of a remorse',
    billed((costs, service) =>
      service === 'remorse-screening' ? costs.map((each) => ({ ...each, payer: 'vendor' })) : costs,
    ),
    'billsFollowTheTable',
    /"request":"remorse"/,
  ],
  [
    'a remorse through mi.com is sent back at the consumer’s cost (survived once)',
    billed((costs, service, _, { channel }) =>
      costs.map((each) =>
        service === 'remorse-screening' && channel === 'mi.com' && each.item === 'transport-outbound'
          ? { ...each, payer: 'consumer' }
          : each,
      ),
    ),
    'billsFollowTheTable',
    /"channel":"mi.com"/,
  ],
  [
    'labour is due for a rejected quote',
    billed((costs) =>
      costs.map((each) =>
        each.item === 'labour' && each.when === 'quote-accepted' ? { ...each, when: 'always' } : each,
      ),
    ),
    'billsFollowTheTable',
    /"request":"repair"/,
  ],
  [
    'a paid repair bears no VAT',
    billed((costs) => costs.map((each) => ({ ...each, vat: false }))),
    'billsFollowTheTable',
    /"request":"repair"/,
  ],
]
