import { type Facts, isBatteryDamaged } from '@after-sales/rules'
import { policyOf } from './policy-of.ts'
import { receivedOn } from './received-on.ts'
import type { Rma } from './rma.ts'

/** L-battery: whether a device travels with no parcel label, whatever a person has let in since. */
export const travelsUnlabelled = (rma: Rma, facts: Facts): boolean =>
  isBatteryDamaged({ facts, policy: policyOf(rma), on: receivedOn(rma) })
