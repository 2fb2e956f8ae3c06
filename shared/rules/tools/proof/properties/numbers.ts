import type { Policy } from '../../../index.ts'
import type { Age } from '../ages.ts'
import { type Diagram, valuesOf } from '../diagram.ts'
import { factOf, type Proof } from '../proof.ts'
import type { Judged } from '../whole.ts'
import { firstOf, type Property } from './property.ts'

/** What one rule finds. Throws RangeError when no rule has the name. */
function resultOf({ diagrams, whole }: Proof, rule: string): Diagram<Judged['result'] | null> {
  const ruling = whole.rulings.find((each) => valuesOf(each).some((found) => found?.rule === rule))
  if (!ruling) throw new RangeError(`No rule ${rule}`)
  return diagrams.map(ruling, (found) => (found?.rule === rule ? found.result : null))
}

const ageOf = (proof: Proof, path: string): Diagram<Age | null> => factOf(proof, path, (age) => (age as Age) ?? null)

/** How long before the request the device was delivered, by the order of R-doa-day-count and R-mi-com-serial. */
function deliveryAge(proof: Proof): Diagram<Age | null> {
  const { diagrams } = proof
  const inStore = factOf(proof, 'purchase.handover', (handover) => handover === 'in-store')
  const handedOver = diagrams.apply(inStore, ageOf(proof, 'purchase.purchasedOn'), (is, age) => (is ? age : null))
  const stated = diagrams.apply(ageOf(proof, 'purchase.deliveredOn'), handedOver, (one, other) => one ?? other)
  return diagrams.apply(ageOf(proof, 'purchase.reportedByOrderSystem'), stated, (one, other) => one ?? other)
}

const isWithinDays = ({ months, days }: Age, daysMax: number): boolean => months === 0 && days <= daysMax

/** A rule passes exactly where a number of the policy says, where what it counts from is known. */
const agrees = <T>(proof: Proof, rule: string, known: Diagram<T | null>, isIn: (value: T, policy: Policy) => boolean) =>
  proof.diagrams.apply(resultOf(proof, rule), known, (result, value): string | null => {
    if (result === null || value === null) return null
    return (result === 'pass') === isIn(value, proof.policy) ? null : `${rule} is ${result}, against its number`
  })

/** P-2.2, R-remorse-days: days from delivery, by the age of the delivery alone; a longer term of mi.com's apart. */
export const claimsKeepTheirDays: Property = (proof) => {
  if (proof.policy.parameters.miComTermDays !== null) return proof.diagrams.constant(null)
  const delivered = deliveryAge(proof)
  const { readings } = proof.policy
  return firstOf(proof, [
    ...(readings['R-doa-day-count'] === 'from-delivery'
      ? [agrees(proof, 'doa-within-15-days', delivered, (age, { parameters }) => isWithinDays(age, parameters.doaDays))]
      : []),
    ...(readings['R-remorse-days'] === 'from-delivery'
      ? [
          agrees(proof, 'remorse-within-15-days', delivered, (age, { parameters }) =>
            isWithinDays(age, parameters.remorseDays),
          ),
        ]
      : []),
  ])
}

/** P-1.3, R-warranty-end: months from delivery, the last day included. */
export const warrantyKeepsItsMonths: Property = (proof) => {
  const { readings } = proof.policy
  if (readings['R-warranty-start'] !== 'delivery' || readings['R-warranty-end'] !== 'inclusive') {
    return proof.diagrams.constant(null)
  }
  const isAccessory = factOf(proof, 'item', (item) => item === 'in-box-accessory')
  const counted = proof.diagrams.apply(deliveryAge(proof), isAccessory, (age, accessory) => age && { age, accessory })
  return agrees(proof, 'within-warranty', counted, ({ age, accessory }, { parameters }) => {
    const months = accessory ? parameters.accessoryMonths : parameters.warrantyMonths
    return age.months < months || (age.months === months && age.days <= 0)
  })
}

/** R-backdating, R-fault-description, R-tv-size: one number each. */
export const othersKeepTheirNumbers: Property = (proof) => {
  const { diagrams } = proof
  const isScooter = factOf(proof, 'product.line', (line) => line === 'scooter')
  const characters = factOf(proof, 'fault.description', (text) => String(text ?? '').length)
  const described = diagrams.apply(isScooter, characters, (scooter, length) => ({ scooter, length }))
  const inches = factOf(proof, 'product.screenInches', (size) => (size as number | undefined) ?? null)
  const isVisited = diagrams.apply(proof.whole.way, inches, ({ route }, size) =>
    route && size !== null && route.firstStep === 'remote-repair' ? { at: route.servicedAt, size } : null,
  )
  const { smallTvInches } = proof.policy.parameters
  return firstOf(proof, [
    agrees(
      proof,
      'received-in-time',
      factOf(proof, 'raisedOn', Number),
      (days, { parameters }) => days <= parameters.backdatingDays,
    ),
    agrees(
      proof,
      'fault-described',
      described,
      ({ scooter, length }, { parameters }) =>
        length >= (scooter ? parameters.scooterDescriptionLength : parameters.descriptionLength),
    ),
    diagrams.map(isVisited, (visit) =>
      !visit || (visit.at === 'on-site') === visit.size > smallTvInches
        ? null
        : 'served at the wrong place for its size',
    ),
  ])
}
