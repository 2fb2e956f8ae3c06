import type { Outcome, Redirect } from '../../../index.ts'
import type { Diagram } from '../diagram.ts'
import { fixed, type Proof } from '../proof.ts'
import { bothAre, decided, firstOf, type Property } from './property.ts'
import { isOutOfCallCentreScope } from './tables/admission.ts'
import { coverageTable } from './tables/coverage.ts'
import { isClaim, isPanel, isRepair, isSoldByCaller } from './tables/stated.ts'
import { type Stated, tabled } from './tables/table.ts'

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
      refusedWhere(
        proof,
        bothAre(proof, ['request', request], ['channel', channel]),
        `${request} is taken at ${channel}`,
      ),
    ),
  )
}

/** R-pos-seller: what another shop sold, or mi.com, is not taken by a shop. */
export const shopsServeTheirOwn: Property = (proof) => {
  const isForeign = tabled(
    proof,
    (stated) =>
      stated.facts.channel === 'pos' &&
      stated.policy.readings['R-pos-seller'] === 'own-sales' &&
      !isSoldByCaller(stated),
  )
  return refusedWhere(proof, isForeign, 'a shop registers what it did not sell')
}

/** P-3.2-note, R-call-centre-scope: phones, ECO products and scooters are repaired by call centre from NL only. */
export const callCentreServesItsCountries: Property = (proof) => {
  const isAbroad = tabled(proof, (stated) => isRepair(stated) && isOutOfCallCentreScope(stated))
  return refusedWhere(proof, isAbroad, 'the call centre takes a repair from another country')
}

const refusedWhere = (proof: Proof, where: Diagram<boolean>, otherwise: string): Diagram<string | null> =>
  proof.diagrams.apply(where, decided(proof), (is, decision) => (is && decision !== 'refused' ? otherwise : null))

/** R-tv-size, T-3.2.1: a television that the consumer registers for repair is asked for its size. */
export const sizesAreAskedFor: Property = (proof) => {
  const isUnsized = tabled(
    proof,
    ({ facts: { request, product, channel } }) =>
      request === 'repair' &&
      product.line === 'tv' &&
      product.screenInches === undefined &&
      (channel === 'call-centre' || channel === 'dr-mobile'),
  )
  return proof.diagrams.apply(isUnsized, proof.whole.answer, (is, { decision, missing }) =>
    is && decision !== 'refused' && !missing.includes('product.screenInches') ? 'the size is not asked for' : null,
  )
}

const places = { 'dr-mobile': 'dr-mobile', 'call-centre': 'call-centre', 'point-of-sale': 'pos' } as const

/** Where a request that is refused would not be, were it made there, by the shop that sold it if by one. */
function openPlaces(proof: Proof): Diagram<readonly Redirect[]> {
  const { diagrams, possible } = proof
  return Object.entries(places).reduce<Diagram<readonly Redirect[]>>((sum, [place, channel]) => {
    const there = <T>(of: Diagram<T>) => fixed(proof, fixed(proof, of, 'channel', channel), 'callerId', undefined)
    const taken = diagrams.apply(
      there(decided(proof)),
      there(possible),
      (decision: Outcome, is) => is && decision !== 'refused',
    )
    return diagrams.apply(sum, taken, (known, is) => (is ? [...known, place as Redirect] : known))
  }, diagrams.constant([]))
}

/** Where a refused request belongs whatever its place: section 6 and 8 of the composition, T-3.2.3, R-retail-refund. */
function elsewhereOf(stated: Stated, isUncovered: boolean): Redirect | 'nowhere' | null {
  const { facts, policy } = stated
  if (!isRepair(stated) && !isClaim(stated)) return 'provider-of-choice'
  if (facts.official === false) return 'original-seller'
  if (isRepair(stated) && isPanel(stated) && isUncovered) return 'new-device'
  if (facts.request !== 'remorse' || facts.purchase.channel !== 'retail') return null
  const isShopItself = facts.channel === 'pos' && isSoldByCaller(stated)
  return policy.readings['R-retail-refund'] === 'to-the-shop' && !isShopItself ? 'point-of-sale' : 'nowhere'
}

/** What is refused is sent on exactly as the table says; what is refused for its place alone to a place that takes it. */
export const redirectsFollowTheTable: Property = (proof) => {
  const { diagrams, whole } = proof
  const isUncovered = diagrams.map(coverageTable(proof), ({ verdict }) => verdict === 'not-covered')
  const belongs = diagrams.bind(isUncovered, (is) => tabled(proof, (stated) => elsewhereOf(stated, is)))
  const expected = diagrams.apply(belongs, openPlaces(proof), (to, open) => ({ to, open }))
  return diagrams.apply(whole.answer, expected, ({ decision, redirect }, { to, open }) => {
    if (decision !== 'refused') return redirect ? 'sent on, and not refused' : null
    if (to) return (redirect ?? 'nowhere') === to ? null : `sent to ${redirect} instead of ${to}`
    if (redirect) return open.includes(redirect) ? null : `sent to ${redirect} in vain`
    return open.length > 0 ? `not sent to ${open[0]}, where it is taken` : null
  })
}
