import { type Facts, isLawFollowed } from '@after-sales/rules'
import { policyOf } from './policy-of.ts'
import { receivedOn } from './received-on.ts'
import type { Rma } from './rma.ts'

/** L-battery: whether a device travels with no parcel label, whatever a person has let in since. */
export const isBatteryDamaged = (rma: Rma, { condition }: Facts): boolean =>
  condition?.batteryDamaged === true && isLawFollowed(policyOf(rma), 'L-battery', rma.country, receivedOn(rma))
