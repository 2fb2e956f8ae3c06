import { type Country, type Decision, decide, type Facts, localDate, policyInForce } from '@after-sales/rules'
import { type EligibilityRequest, factsOf } from '../contracts/eligibility.ts'
import type { PartnerRole } from '../contracts/partner.ts'
import type { RmaStore, SerialRecord } from './ports/rma-store.ts'
import type { Xms } from './ports/xms.ts'

export interface DecidePorts {
  readonly rmas: Pick<RmaStore, 'serial'>
  readonly xms: Xms
}

/** A request decided with everything that is known about its serial. */
export interface Decided {
  readonly facts: Facts
  readonly decision: Decision
  readonly serial: SerialRecord
  /** What XMS answered just now; null when it was not asked or could not answer. */
  readonly asked: boolean | null
}

/** Whether a serial is official: what XMS said lately, else what it says now (P-1.1, asked before anything is decided). */
async function askOfficial(ports: DecidePorts, serial: string, country: Country, now: Date) {
  const known = await ports.rmas.serial(serial, country, now)
  const asked = known.official === null ? await ports.xms.isOfficial(serial, country) : null
  return { known, asked, official: known.official ?? asked }
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
  const { known, asked, official } = await askOfficial(ports, request.product.serial, request.country, now)
  const facts = factsOf(request, {
    channel,
    today,
    official,
    ...(caller.role === 'retailer' ? { retailerId: caller.partnerId } : {}),
    reportedByOrderSystem: known.reportedDelivery ?? undefined,
    inherited: known.inherited ?? undefined,
  })
  return { facts, decision: decide(facts, policyInForce(today), today), serial: known, asked }
}
