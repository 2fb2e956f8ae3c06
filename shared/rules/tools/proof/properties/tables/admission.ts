import type { Channel } from '../../../../index.ts'
import { receivedOn } from '../../variables.ts'
import { daysSince, deliveredOn } from './dates.ts'
import { isClaim, isFollowed, isRepair, isSoldByCaller } from './stated.ts'
import type { Rows, Stated } from './table.ts'

const repairPlaces: readonly Channel[] = ['pos', 'dr-mobile', 'call-centre']

/** P-3.2-note, R-call-centre-scope, T-3.2.2: all but televisions the call centre takes from the Netherlands. */
export const isOutOfCallCentreScope = ({ facts: { channel, country, product }, policy }: Stated): boolean =>
  channel === 'call-centre' &&
  product.line !== 'tv' &&
  country !== 'NL' &&
  policy.readings['R-call-centre-scope'] === 'netherlands'

/** Sections 1, 4 and 5: what refuses a repair, and anything else than a claim. */
export const repairRefusals: Rows = {
  'it is not official': ({ facts }) => facts.official === false,
  'nothing of the kind is offered': (stated) => !isRepair(stated) && !isClaim(stated),
  'no repair is registered there': (stated) => isRepair(stated) && !repairPlaces.includes(stated.facts.channel),
  'the call centre takes it from the Netherlands only': (stated) => isRepair(stated) && isOutOfCallCentreScope(stated),
  'the shop did not sell it': (stated) =>
    isRepair(stated) &&
    stated.facts.channel === 'pos' &&
    stated.policy.readings['R-pos-seller'] === 'own-sales' &&
    !isSoldByCaller(stated),
}

/** R-fault-description, T-3.2.1: what is asked for whoever bears the repair. */
export const repairAsks = {
  'fault.description': ({ facts: { request, fault, product }, policy: { readings, parameters } }) => {
    if (readings['R-fault-description'] !== 'required' || (request !== 'repair' && request !== 'doa')) return false
    const needed = product.line === 'scooter' ? parameters.scooterDescriptionLength : parameters.descriptionLength
    return (fault?.description?.length ?? 0) < needed
  },
  'product.screenInches': (stated) => {
    const { channel, product } = stated.facts
    const isByConsumer = channel === 'call-centre' || channel === 'dr-mobile'
    return isRepair(stated) && product.line === 'tv' && isByConsumer && product.screenInches === undefined
  },
} as const satisfies Rows

/** R-backdating: said to have been raised long before it was received. */
export const isBackdated = (stated: Stated): boolean =>
  -daysSince(stated, receivedOn) > stated.policy.parameters.backdatingDays

/** What a person looks at, whatever else is found. */
export const reviews: Rows = {
  'mi.com reported it, and it is presented as another sale': (stated) => {
    const { channel, purchase } = stated.facts
    const reported = purchase.reportedByOrderSystem
    if (!reported || !(isRepair(stated) || isClaim(stated))) return false
    const isOtherOrder = purchase.orderId !== undefined && purchase.orderId !== reported.orderId
    return isOtherOrder || (channel === 'pos' && purchase.channel === 'retail')
  },
  'it is dated back': (stated) => stated.policy.readings['R-backdating'] === 'review' && isBackdated(stated),
  'it is claimed before it was delivered': (stated) => {
    if (stated.facts.request !== 'doa' || stated.policy.readings['R-doa-before-delivery'] !== 'review') return false
    const delivered = deliveredOn(stated)
    return delivered !== undefined && daysSince(stated, delivered) < 0
  },
  'it was bought separately': ({ facts, policy }) =>
    policy.readings['R-accessory'] === 'review' && facts.item === 'separate-accessory',
  'its battery is damaged': (stated) =>
    stated.facts.condition?.batteryDamaged === true && isFollowed(stated, 'L-battery'),
}
