import { type CostItem, causes, type Payer, type Service } from '../../../index.ts'
import { factOf } from '../proof.ts'
import { bothAre, decided, firstOf, type Property } from './property.ts'

/** Section 7 as a table: who pays what of each service; of a paid repair whatever the consumer answers. */
const payers: Readonly<Record<Service, Readonly<Partial<Record<CostItem, Payer>>>>> = {
  'in-warranty-repair': everything('vendor'),
  'whole-unit-swap': everything('vendor'),
  'out-of-warranty-repair': { ...everything('consumer'), 'outgoing-call': 'vendor' },
  'doa-screening': everything('vendor'),
  'remorse-screening': { ...everything('vendor'), 'transport-inbound': 'consumer' },
}

function everything(payer: Payer): Readonly<Record<CostItem, Payer>> {
  return {
    'transport-inbound': payer,
    'transport-outbound': payer,
    travel: payer,
    labour: payer,
    parts: payer,
    handling: payer,
    screening: payer,
    'outgoing-call': payer,
    'empty-box': payer,
  }
}

/** P-4.1 to P-4.3: every cost is borne by whom the table names; VAT is the consumer's of a paid repair only. */
export const payersFollowTheTable: Property = (proof) => {
  const { diagrams, whole, policy } = proof
  const isOverruled =
    policy.readings['R-onsite-costs'] === 'vendor' || policy.readings['R-tv-remorse-shipping'] === 'both-ways'
  if (isOverruled) return diagrams.constant(null)
  return diagrams.apply(whole.service, whole.way, (service, { costs }) => {
    if (!service) return costs.length > 0 ? 'a bill without a service' : null
    const wrong = costs.find(({ item, payer, vat }) => {
      const isTaxed = service === 'out-of-warranty-repair' && payer === 'consumer'
      return payer !== payers[service][item] || vat !== isTaxed
    })
    return wrong ? `${wrong.item} of ${service} is billed wrongly` : null
  })
}

/** P-3.2c, P-3.3c: a shop hears the result of its screening; of mi.com's the consumer and the registry do. */
export const resultsReachTheirReaders: Property = (proof) => {
  const isShop = factOf(proof, 'channel', (channel) => channel === 'pos')
  const expected = proof.diagrams.apply(isShop, proof.whole.service, (shop, service) => {
    if (service !== 'doa-screening' && service !== 'remorse-screening') return []
    return shop ? ['retailer'] : ['consumer', 'xms']
  })
  return proof.diagrams.apply(expected, proof.whole.way, (readers, { route }) =>
    !route || String(route.resultTo) === String(readers) ? null : `the result goes to ${route.resultTo}`,
  )
}

/** Where nothing can be taken: repairs at mi.com, anything at the service centre, DOA and remorse at Dr. Mobile. */
export const closedPlacesStayClosed: Property = (proof) => {
  const closed: readonly (readonly [string, string])[] = [
    ...['repair', 'doa', 'remorse'].map((request) => [request, 'service-centre'] as const),
    ['repair', 'mi.com'],
    ['doa', 'mi.com'],
    ['doa', 'dr-mobile'],
    ['remorse', 'dr-mobile'],
    ['remorse', 'pos'],
  ]
  return firstOf(
    proof,
    closed.map(([request, channel]) =>
      proof.diagrams.apply(
        bothAre(proof, ['request', request], ['channel', channel]),
        decided(proof),
        (is, decision) => (is && decision !== 'refused' ? `${request} is taken at ${channel}` : null),
      ),
    ),
  )
}

/** R-pos-seller: what another shop sold, or mi.com, is not taken by a shop. */
export const shopsServeTheirOwn: Property = (proof) => {
  const { diagrams } = proof
  const sold = diagrams.apply(
    factOf(proof, 'callerId', (caller) => caller !== undefined),
    factOf(proof, 'purchase.sellerId', (seller) => seller === 'shop-two'),
    (called, other) => called && other,
  )
  const isForeign = diagrams.apply(
    sold,
    factOf(proof, 'purchase.channel', (at) => at === 'mi.com'),
    (one, other) => one || other,
  )
  const there = diagrams.apply(
    isForeign,
    factOf(proof, 'channel', (channel) => channel === 'pos'),
    (one, other) => one && other,
  )
  return diagrams.apply(there, decided(proof), (is, decision) => {
    if (!is || proof.policy.readings['R-pos-seller'] !== 'own-sales') return null
    return decision === 'refused' ? null : 'a shop registers what it did not sell'
  })
}

/** P-1.4, P-2.3: no cause that the warranty excludes is ever repaired for nothing, or counts as DOA. */
export const causesExclude: Property = (proof) =>
  firstOf(
    proof,
    causes.map((cause) =>
      proof.diagrams.apply(
        factOf(proof, `fault.causes.${cause}`, (named) => named === true),
        proof.whole.service,
        (named, service) =>
          named && service !== null && service !== 'out-of-warranty-repair' && service !== 'remorse-screening'
            ? `${service} in spite of ${cause}`
            : null,
      ),
    ),
  )
