import { type Decision, decide, type Facts, localDate, policyInForce } from '@after-sales/rules'
import { type EligibilityRequest, factsOf } from '../contracts/eligibility.ts'
import type { PartnerRole } from '../contracts/partner.ts'
import { officialAsKnown } from './official.ts'
import type { RmaStore, SerialRecord } from './ports/rma-store.ts'
import type { Xms } from './ports/xms.ts'

export interface DecidePorts {
  readonly rmas: Pick<RmaStore, 'serial' | 'keepOfficial'>
  readonly xms: Pick<Xms, 'isOfficial'>
}

/** A request decided with everything that is known about its serial. */
export interface Decided {
  readonly facts: Facts
  readonly decision: Decision
  readonly serial: SerialRecord
}

/**
 * Decides a request by the policy in force on the day it is received, in the consumer's country.
 * @param now business time
 * @param receivedAt when it was received, for one that had to wait
 */
export async function decideRequest(
  ports: DecidePorts,
  request: EligibilityRequest,
  caller: { readonly partnerId: string; readonly role: PartnerRole },
  channel: Facts['channel'],
  now: Date,
  receivedAt = now,
): Promise<Decided> {
  const today = localDate(receivedAt, request.country)
  const { country, product } = request
  const known = await ports.rmas.serial(product.serial, country, now)
  const official = await officialAsKnown(ports, known, product.serial, country, now)
  const facts = factsOf(request, {
    channel,
    today,
    official,
    ...(caller.role === 'retailer' ? { retailerId: caller.partnerId } : {}),
    reportedByOrderSystem: known.reportedDelivery ?? undefined,
    inherited: known.inherited ?? undefined,
  })
  return { facts, decision: decide(facts, policyInForce(today), today), serial: known }
}
