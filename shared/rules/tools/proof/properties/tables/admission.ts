import type { Channel } from '../../../../index.ts'
import { deliveryAge, isClaim, isFollowed, isRepair, isSoldByCaller } from './stated.ts'
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
export const repairAsks: Rows = {
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
}

const daysEarlier = (raisedOn: string, receivedOn: string): number =>
  (Date.parse(receivedOn) - Date.parse(raisedOn)) / 86_400_000

/** What a person looks at, whatever else is found. @param receivedOn the day of receipt */
export const reviews = (receivedOn: string): Rows => ({
  'mi.com reported it, and it is presented as another sale': (stated) => {
    const { channel, purchase } = stated.facts
    const reported = purchase.reportedByOrderSystem
    if (!reported || !(isRepair(stated) || isClaim(stated))) return false
    const isOtherOrder = purchase.orderId !== undefined && purchase.orderId !== reported.orderId
    return isOtherOrder || (channel === 'pos' && purchase.channel === 'retail')
  },
  'it is dated back': ({ facts, policy }) =>
    policy.readings['R-backdating'] === 'review' &&
    daysEarlier(facts.raisedOn, receivedOn) > policy.parameters.backdatingDays,
  'it is claimed before it was delivered': (stated) =>
    stated.facts.request === 'doa' &&
    stated.policy.readings['R-doa-before-delivery'] === 'review' &&
    (deliveryAge(stated)?.days ?? 0) < 0,
  'it was bought separately': ({ facts, policy }) =>
    policy.readings['R-accessory'] === 'review' && facts.item === 'separate-accessory',
  'its battery is damaged': (stated) =>
    stated.facts.condition?.batteryDamaged === true && isFollowed(stated, 'L-battery'),
})
